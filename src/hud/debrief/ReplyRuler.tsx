import { medianReplyMinutes, REFERENCE, shareReplied } from '../../rules/view';
import { t } from '../../text/t';
import { percent, span } from '../parts/format';
import { useRun } from '../state/game';
import { wordsOf } from '../state/words';

const MARKS = [1, 6, 60, 24 * 60] as const;
/** Minutes at the end of the scale: three days. */
const LAST = 3 * 24 * 60;

/** A place on the ruler, 0–100: logarithmic, since a minute matters less the later it is. */
const placeOf = (minutes: number): number => (100 * Math.log1p(Math.min(minutes, LAST))) / Math.log1p(LAST);

/** Whether a label after this place would run into the story's line. */
const isJustBefore = (minutes: number): boolean => {
  const gap = placeOf(REFERENCE.replyMinutes) - placeOf(minutes);
  return gap > 0 && gap < 24;
};

/** Each reply as a dot against the 24-minute line. */
export const ReplyRuler = () => {
  const run = useRun();
  const replies = Object.values(run.tweets).flatMap(({ id, answer }) =>
    answer?.reply ? [{ id, answer }] : [],
  );
  const median = medianReplyMinutes(run);
  const reference = span(REFERENCE.replyMinutes);
  return (
    <section class="sheet paper">
      <h2>{t('debrief.replyClock')}</h2>
      <p>
        {median === null
          ? t('debrief.replyNone')
          : t('debrief.replyMedian', { time: span(median), reference })}{' '}
        {t('debrief.shareReplied', { share: percent(shareReplied(run)) })}
      </p>
      <div class="scale" role="img" aria-label={t('debrief.replyClock')}>
        {MARKS.map((minutes) => (
          <span key={minutes} class="scale-mark" style={{ insetInlineStart: `${placeOf(minutes)}%` }}>
            <i>{span(minutes)}</i>
          </span>
        ))}
        <span class="scale-line" style={{ insetInlineStart: `${placeOf(REFERENCE.replyMinutes)}%` }}>
          <b>{reference}</b>
        </span>
        {replies.map(({ id, answer }, index) => (
          <span
            key={id}
            class={answer.points < 0 ? 'dot bad' : 'dot'}
            style={{ insetInlineStart: `${placeOf(answer.minutes)}%`, top: `${28 + 11 * (index % 4)}%` }}
            title={`${wordsOf(id).name}: ${span(answer.minutes)}`}
          />
        ))}
        {median !== null && (
          <span
            class={isJustBefore(median) ? 'scale-you ends' : 'scale-you'}
            style={{ insetInlineStart: `${placeOf(median)}%` }}
          >
            <b>
              {t('card.you')} {span(median)}
            </b>
          </span>
        )}
      </div>
    </section>
  );
};
