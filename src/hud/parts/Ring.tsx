import { REFERENCE, waitedMinutes } from '../../rules/view';
import { t } from '../../text/t';
import { getGame, minute } from '../state/game';
import { clockShare } from './clockShare';
import { Dial } from './Dial';
import { number, span } from './format';

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
      <Dial share={clockShare(minutes, REFERENCE.replyMinutes)} />
      <span class="ring-time ticks" aria-hidden="true">
        {minutes < 100 ? number(minutes) : span(minutes)}
      </span>
    </span>
  );
};
