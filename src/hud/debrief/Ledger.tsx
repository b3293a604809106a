import { LEDGER_RULES } from '../../rules/types';
import { t } from '../../text/t';
import { points } from '../parts/format';
import { useRun } from '../state/game';

/** The ledger summed by rule; the score is this and nothing else. */
export const Ledger = () => {
  const { ledger } = useRun();
  const sums = LEDGER_RULES.map((rule) => ({
    rule,
    sum: ledger.filter((entry) => entry.rule === rule).reduce((total, entry) => total + entry.points, 0),
  })).filter(({ sum }) => sum !== 0);
  const most = Math.max(1, ...sums.map(({ sum }) => Math.abs(sum)));
  return (
    <section class="sheet paper">
      <h2>{t('debrief.ledger')}</h2>
      <ul class="ledger">
        {sums.map(({ rule, sum }) => (
          <li key={rule} data-tone={sum < 0 ? 'bad' : 'good'}>
            <span>{t(`debrief.rules.${rule}`)}</span>
            <span class="ledger-bar">
              <span style={{ width: `${(100 * Math.abs(sum)) / most}%` }} />
            </span>
            <b>{points(sum)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
};
