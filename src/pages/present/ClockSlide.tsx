import { days, span } from '../../hud/parts/format';
import type { Played } from '../../play/workshop/run';
import { medianReplyMinutes, medianShipDays, REFERENCE } from '../../rules/view';
import type { RoomWords } from './roomWords';
import { teamName } from './roomWords';
import { Title } from './Title';

type Props = {
  readonly clock: 'replyClock' | 'shipClock';
  readonly teams: readonly string[];
  readonly played: readonly Played[];
  readonly words: RoomWords;
};

const CLOCKS = {
  replyClock: {
    of: medianReplyMinutes,
    mark: REFERENCE.replyMinutes,
    write: span,
    line: 'end.replyLine',
    none: 'end.replyNone',
    ask: 'end.replyAsk',
  },
  shipClock: {
    of: medianShipDays,
    mark: REFERENCE.shipDays,
    write: days,
    line: 'end.shipLine',
    none: 'end.shipNone',
    ask: 'end.shipAsk',
  },
} as const;

/** One of the two clocks, as bars beside the true story's. */
export const ClockSlide = ({ clock, teams, played, words: { say } }: Props) => {
  const { of, mark, write, line, none, ask } = CLOCKS[clock];
  const isTeams = teams.length > 1;
  const bars = [
    ...played.map(({ run }, team) => ({
      name: isTeams ? teamName(say, teams, team) : say('end.yours'),
      value: of(run),
      team: String(team),
    })),
    { name: say('end.story'), value: mark, team: 'story' },
  ];
  const longest = Math.max(...bars.map(({ value }) => value ?? 0));
  const own = bars[0]?.value ?? null;
  return (
    <div class="wall-bars">
      <Title>{say(`end.${clock}`)}</Title>
      <div class="lines paper">
        <ul class="clock-bars">
          {bars.map(({ name, value, team }) => (
            <li key={team} data-team={team}>
              <span>{name}</span>
              <i aria-hidden="true" style={{ inlineSize: `${(100 * (value ?? 0)) / longest}%` }} />
              <b>{value === null ? '–' : write(value)}</b>
            </li>
          ))}
        </ul>
        {!isTeams && <p>{own === null ? say(none) : say(line, { value: write(own) })}</p>}
      </div>
      <p class="prompt cut">{say(ask)}</p>
    </div>
  );
};
