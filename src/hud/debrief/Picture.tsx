import { scoreOf } from '../../rules/view';
import { t } from '../../text/t';
import { FixesChart } from '../charts/FixesChart';
import { RepliesChart } from '../charts/RepliesChart';
import { TrustChart } from '../charts/TrustChart';
import { total } from '../parts/format';
import { getGame, useRun } from '../state/game';

/** Both clocks, the promises and trust on one sheet. */
export const Picture = () => {
  const run = useRun();
  const { texts } = getGame();
  const { mission } = run.setup;
  return (
    <section class="picture paper">
      <h2>
        {t('debrief.picture')}{' '}
        <small>
          {texts.missions[mission]?.name ?? mission} · {t('debrief.points', { n: total(scoreOf(run)) })}
        </small>
      </h2>
      <RepliesChart run={run} />
      <FixesChart run={run} />
      <TrustChart run={run} />
    </section>
  );
};
