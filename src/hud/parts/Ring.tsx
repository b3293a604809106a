import { REFERENCE, waitedMinutes } from '../../rules/view';
import { t } from '../../text/t';
import { getGame, minute } from '../state/game';
import { number, span } from './format';

const RADIUS = 16;
const ROUND = 2 * Math.PI * RADIUS;
/** The mark stands at three quarters, so that a clock that has passed it can go on. */
const MARK = 0.75;

/** 0–1 of the ring: up to the mark in proportion, beyond it ever more slowly. */
const shareOf = (minutes: number): number => {
  const over = minutes / REFERENCE.replyMinutes;
  return over <= 1 ? over * MARK : MARK + (1 - MARK) * (1 - 1 / over);
};

/** The reply clock of a tweet: fills to the 24-minute mark and goes on; stands still once it is answered. */
export const Ring = ({ tweet }: { tweet: string }) => {
  minute.value;
  const { run } = getGame().session;
  const state = run.tweets[tweet];
  if (!state) return null;
  const minutes = waitedMinutes(run, state);
  const late = minutes > REFERENCE.replyMinutes;
  const says = `${t('feed.waited', { time: span(minutes) })}, ${t('feed.mark', { time: span(REFERENCE.replyMinutes) })}`;
  return (
    <span class={late ? 'ring late' : 'ring'} role="img" aria-label={says} title={says}>
      <svg viewBox="0 0 40 40" aria-hidden="true">
        <circle class="ring-track" cx="20" cy="20" r={RADIUS} />
        <circle
          class="ring-fill"
          cx="20"
          cy="20"
          r={RADIUS}
          stroke-dasharray={`${shareOf(minutes) * ROUND} ${ROUND}`}
        />
        <path class="ring-mark" d="M0.500 20H7.500" />
      </svg>
      <span class="ring-time" aria-hidden="true">
        {minutes < 100 ? number(minutes) : span(minutes)}
      </span>
    </span>
  );
};
