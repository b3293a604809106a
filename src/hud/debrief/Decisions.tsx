import { t } from '../../text/t';
import { useRun } from '../state/game';
import { BuildersDecision } from './BuildersDecision';
import { Decision, FoldedDecision } from './Decision';
import { decisionAbout } from './decided';
import type { Moment } from './moments';
import { momentsOf, weightiest } from './moments';

const MOST = 3;

const Laid = ({ heading, moments }: { heading: string; moments: readonly Moment[] }) =>
  moments.length === 0 ? null : (
    <>
      <h3>{heading}</h3>
      <ol class="laid">
        {moments.map((moment) => (
          <li key={moment.tweet.id}>
            <Decision moment={moment} />
          </li>
        ))}
      </ol>
    </>
  );

/** What was decided on the floor and told afterwards. */
const Built = () => {
  const run = useRun();
  const asked = Object.values(run.works.fixes).filter(({ id }) => decisionAbout('design', id));
  if (asked.length === 0) return null;
  return (
    <>
      <h3>{t('debrief.builders')}</h3>
      <ol class="folded-list">
        {asked.map((fix) => (
          <li key={fix.id}>
            <BuildersDecision fix={fix} />
          </li>
        ))}
      </ol>
    </>
  );
};

/** Each decision with its reason: what weighed most laid open, the rest folded. */
export const Decisions = () => {
  const moments = momentsOf(useRun());
  const worst = weightiest(moments, 'worst', MOST);
  const best = weightiest(moments, 'best', MOST);
  const others = moments.filter((moment) => !worst.includes(moment) && !best.includes(moment));
  return (
    <section class="decisions">
      <h2>{t('debrief.decisions')}</h2>
      <Laid heading={t('debrief.worst')} moments={worst} />
      <Laid heading={t('debrief.best')} moments={best} />
      {others.length > 0 && (
        <details class="others">
          <summary class="button quiet">{t('debrief.others', { count: others.length })}</summary>
          <ol class="folded-list">
            {others.map((moment) => (
              <li key={moment.tweet.id}>
                <FoldedDecision moment={moment} />
              </li>
            ))}
          </ol>
        </details>
      )}
      <Built />
    </section>
  );
};
