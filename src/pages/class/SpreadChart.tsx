import { useCallback } from 'preact/hooks';
import { Chart } from '../../hud/charts/Chart';
import type { Heap } from '../../hud/charts/draw/drawSpread';
import { Table } from '../../hud/charts/Table';
import type { Draw } from '../../hud/charts/useDrawing';
import { days, number, percent, span } from '../../hud/parts/format';
import type { Bin, Spread } from '../../play/class/spread';
import { REFERENCE } from '../../rules/view';
import type { Say } from '../../text/pageWords';

const HOUR = 60;
const DAY = 24 * HOUR;
/** Minutes. */
const REPLY_TICKS = [1, HOUR, DAY, 6, 3 * DAY, 6 * HOUR] as const;

const shareOf = (count: number, all: number): string => (all === 0 ? '–' : percent(count / all));

const repliesHeap = (spread: Spread, never: string): Heap => ({
  spread,
  scale: 'log',
  story: REFERENCE.replyMinutes,
  storyWords: span(REFERENCE.replyMinutes),
  neverWords: never,
  ticks: REPLY_TICKS.map((at) => ({ at, words: span(at) })),
});

const shipsHeap = (spread: Spread, never: string): Heap => ({
  spread,
  scale: 'linear',
  story: REFERENCE.shipDays,
  storyWords: days(REFERENCE.shipDays),
  neverWords: never,
  ticks: spread.bins.map(({ to }) => ({ at: to - 0.5, words: number(to) })),
});

type Kind = 'replies' | 'ships';
type Props = { readonly kind: Kind; readonly spread: Spread; readonly say: Say<'class'> };

/** How each kind of value is drawn, called and named. */
const KINDS = {
  replies: {
    heap: repliesHeap,
    words: span,
    story: REFERENCE.replyMinutes,
    never: 'spread.silence',
    none: 'spread.repliesNone',
    says: 'spread.repliesSay',
    counted: 'spread.repliesCount',
  },
  ships: {
    heap: shipsHeap,
    words: days,
    story: REFERENCE.shipDays,
    never: 'spread.unshipped',
    none: 'spread.shipsNone',
    says: 'spread.shipsSay',
    counted: 'spread.shipsCount',
  },
} as const satisfies Readonly<Record<Kind, object>>;

const binWords = (say: Say<'class'>, kind: Kind, { from, to }: Bin, index: number): string => {
  if (kind === 'ships') return days(to);
  if (index === 0) return say('spread.upTo', { to: span(Math.floor(to)) });
  return say('spread.fromTo', { from: span(Math.floor(from) + 1), to: span(to) });
};

/** All reply times or all ship times of a class against the story's, with the table that says the same. */
export const SpreadChart = ({ kind, spread, say }: Props) => {
  const of = KINDS[kind];
  const never = say('spread.never');
  const draw = useCallback<Draw>(
    (drawings, room) => drawings.spread(room, KINDS[kind].heap(spread, never)),
    [kind, spread, never],
  );
  const { count, within, median, bins } = spread;
  const all = count + spread.never;
  const heading = say(`spread.${kind}`);
  const takeaway = [
    median === null
      ? say(of.none)
      : say(of.says, {
          count,
          all: number(count),
          n: number(within),
          reference: of.words(of.story),
          share: shareOf(within, count),
          median: of.words(median),
        }),
    spread.never === 0 ? '' : say(of.never, { count: spread.never, n: number(spread.never) }),
  ];
  return (
    <Chart heading={heading} takeaway={takeaway.join(' ').trim()} draw={draw}>
      <Table
        caption={heading}
        heads={[say('spread.time'), say(of.counted), say('spread.share')]}
        rows={[
          ...bins.map(
            (bin, index) =>
              [binWords(say, kind, bin, index), number(bin.count), shareOf(bin.count, all)] as const,
          ),
          [never, number(spread.never), shareOf(spread.never, all)],
        ]}
      />
    </Chart>
  );
};
