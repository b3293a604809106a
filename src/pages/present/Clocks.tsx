import { days, span } from '../../hud/parts/format';
import type { Run } from '../../rules/types';
import { medianReplyMinutes, medianShipDays, REFERENCE } from '../../rules/view';
import type { RoomWords } from './roomWords';

type ClockProps = {
  readonly name: string;
  readonly value: number | null;
  readonly mark: number;
  readonly write: (value: number) => string;
  readonly words: RoomWords;
};

/** A clock as a line with the true story's mark on it. */
const Clock = ({ name, value, mark, write, words: { say } }: ClockProps) => {
  const scale = Math.max(mark * 1.6, value ?? 0);
  return (
    <div class="clock" data-late={value !== null && value > mark}>
      <dt>{name}</dt>
      <dd>
        <b>{value === null ? say('outcome.none') : write(value)}</b>
        <span class="clock-line" aria-hidden="true">
          <i style={{ inlineSize: `${(100 * (value ?? 0)) / scale}%` }} />
          <u style={{ insetInlineStart: `${(100 * mark) / scale}%` }} />
        </span>
        <small>{say('outcome.story', { value: write(mark) })}</small>
      </dd>
    </div>
  );
};

/** Both clocks of a run, each beside the true story's. */
export const Clocks = ({ run, words }: { run: Run; words: RoomWords }) => (
  <dl class="clocks-two">
    <Clock
      name={words.say('outcome.replyClock')}
      value={medianReplyMinutes(run)}
      mark={REFERENCE.replyMinutes}
      write={span}
      words={words}
    />
    <Clock
      name={words.say('outcome.shipClock')}
      value={medianShipDays(run)}
      mark={REFERENCE.shipDays}
      write={days}
      words={words}
    />
  </dl>
);
