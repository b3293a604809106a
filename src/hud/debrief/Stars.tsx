import { scoreOf, starScores, starsOf } from '../../rules/view';
import { t } from '../../text/t';
import { percent, total } from '../parts/format';
import { Icon } from '../parts/Icon';
import { useReference } from '../parts/StarScores';
import { useRun } from '../state/game';

const STARS = [0, 1, 2] as const;

/** The score on the way to what a good listener makes of the same run, with a notch for each star. */
const Measure = ({ score, reference }: { score: number; reference: number }) => {
  const at = (points: number): string => `${Math.max(0, Math.min(100, (100 * points) / reference))}%`;
  const asks = starScores(reference);
  const next = asks.find((least) => score < least);
  return (
    <div class="measure">
      <div class="measure-bar" aria-hidden="true">
        <span class="measure-fill" style={{ width: at(score) }} />
        {asks.map((least) => (
          <i key={least} style={{ insetInlineStart: at(least) }} />
        ))}
      </div>
      <p class="note">
        {t('debrief.measure', { score: total(reference) })}{' '}
        {score > 0 && t('debrief.measureShare', { share: percent(score / reference) })}{' '}
        {next !== undefined && t('debrief.nextStar', { points: total(next - score) })}
      </p>
    </div>
  );
};

/** Three stars, each over the score that it asks. */
export const Stars = () => {
  const run = useRun();
  const reference = useReference();
  if (reference === 'unknown') return <p class="note">{t('debrief.noStars')}</p>;
  const score = scoreOf(run);
  const count = reference === null ? 0 : starsOf(run, reference);
  const asks = reference === null ? [] : starScores(reference);
  return (
    <div class="stars-place">
      <p class="stars" role="img" aria-label={t('debrief.stars', { count })} data-ready={reference !== null}>
        {STARS.map((star) => (
          <span key={star} class={star < count ? 'star won' : 'star'}>
            <Icon name="star" filled />
          </span>
        ))}
      </p>
      <p class="star-asks">
        {STARS.map((star) => (
          <span key={star}>{asks[star] === undefined ? '…' : total(asks[star])}</span>
        ))}
      </p>
      {reference !== null && reference > 0 && <Measure score={score} reference={reference} />}
    </div>
  );
};
