import { t, weekdayShort } from '../../text/t';
import { number } from '../parts/format';
import { Icon } from '../parts/Icon';
import { useRun } from '../state/game';
import { fixNameById } from '../state/words';

/** Promises, each kept or broken: the bell has settled them all. */
export const PromiseList = () => {
  const run = useRun();
  const promises = Object.values(run.promises);
  return (
    <section class="sheet paper">
      <h2>{t('debrief.promises')}</h2>
      {promises.length === 0 && <p>{t('debrief.noPromises')}</p>}
      <ul class="night-lines">
        {promises.map(({ id, fix, state }) => (
          <li key={id} data-tone={state === 'kept' ? 'good' : 'bad'}>
            <Icon name={state === 'kept' ? 'flag' : 'broken'} />
            {t(state === 'kept' ? 'debrief.promiseKept' : 'debrief.promiseBroken', {
              fix: fixNameById(run, fix),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Trust at the start and after each night, as paper columns. */
export const TrustLine = () => {
  const { trustByDay } = useRun();
  return (
    <section class="sheet paper">
      <h2>{t('debrief.trust')}</h2>
      <ol class="trust-columns">
        {trustByDay.map((trust, day) => (
          <li key={day}>
            <b>{number(trust)}</b>
            <span style={{ height: `${Math.max(2, trust)}%` }} />
            <small>{day === 0 ? t('debrief.trustStart') : weekdayShort(day)}</small>
          </li>
        ))}
      </ol>
    </section>
  );
};
