import { flagOn } from './flags';
import { createKeyed } from './keyed';
import type { Container, Kit } from './kit';
import { group, label, piece } from './kit';
import type { Ticket } from './picture';

export type WallList = {
  /** Ticket by ticket, as it is asked to go on. */
  draw(tickets: readonly Ticket[]): Generator<void>;
  /** The ticket in a row; 'more' for the row that turns the page. */
  at(row: number): Ticket | 'more' | undefined;
  turn(): void;
};

/** One fix as a slip of paper, its middle at the view's own point. */
export const paintTicket = (kit: Kit, view: Container, { fix, work, state, flag }: Ticket): void => {
  const { rows, words, compact } = kit.layout;
  const [w, h] = [(rows[0]?.w ?? 0) - 4, (rows[0]?.h ?? 0) - 8];
  piece(kit, view, `ticket-${state}`);
  piece(kit, view, `icon-${work}`, -w / 2 + (compact ? 32 : 28), compact ? 26 : 20).setScale(
    (compact ? 1 : 0.76) / kit.atlas.scale,
  );
  if (state === 'asks') {
    piece(kit, view, 'hand', -w / 2 + (compact ? 50 : 52), h / 2 - 2).setScale(
      (compact ? 0.5 : 0.42) / kit.atlas.scale,
    );
  }
  const start = -w / 2 + (state === 'asks' && !compact ? 70 : 60);
  const end = w / 2 - 6 - (flag ? (compact ? 30 : 54) : 0);
  label(kit, view, start, 1, kit.port.issueName(fix), {
    size: words.small,
    colour: state === 'asks' ? 'lantern' : 'ink',
    width: end - start,
    height: h - 4,
    align: 'left',
  });
  // On a small screen the flag only says that there is a promise.
  if (flag)
    flagOn(kit, view, w / 2 - (compact ? 34 : 58), compact ? 30 : 12, flag, 30, !compact).setScale(
      compact ? 0.5 : 0.64,
    );
  piece(kit, view, state === 'heard' ? 'pin-gold' : 'pin-clay', 0, -h / 2 + 6).setScale(
    0.62 / kit.atlas.scale,
  );
};

/** The list on the wall: what no crew has yet, and what was only heard of. Touches turn its page when it is long. */
export const createWallList = (kit: Kit, layer: Container): WallList => {
  const { rows, wing, words } = kit.layout;
  const more = group(kit, layer);
  let tickets: readonly Ticket[] = [];
  let page = 0;
  const isLong = () => tickets.length > rows.length;
  const perPage = () => (isLong() ? rows.length - 1 : rows.length);
  const pages = () => Math.max(1, Math.ceil(tickets.length / perPage()));
  const shown = () => tickets.slice(page * perPage(), (page + 1) * perPage());
  const keyed = createKeyed<Ticket>(kit, {
    parent: group(kit, layer),
    keyOf: ({ fix }) => fix,
    spotOf: (_, index) => {
      const rect = rows[index];
      return { x: wing.x + wing.w / 2, y: (rect?.y ?? 0) + (rect?.h ?? 0) / 2 };
    },
    from: (_, spot) => ({ x: spot.x, y: spot.y - 30 }),
    paint: (view, ticket) => {
      paintTicket(kit, view, ticket);
      view.setAngle(ticket.state === 'heard' ? -2 : 0.6);
    },
  });
  const redraw = function* (): Generator<void> {
    yield* keyed.draw(shown());
    more.removeAll(true);
    const last = rows[rows.length - 1];
    if (!isLong() || !last) return;
    label(kit, more, wing.x + wing.w / 2, last.y + last.h / 2, `▾ ${page + 1} / ${pages()}`, {
      size: words.label + 2,
      colour: 'dusk',
    });
  };
  return {
    *draw(next) {
      if (JSON.stringify(next) === JSON.stringify(tickets)) return;
      tickets = next;
      page = Math.min(page, pages() - 1);
      yield* redraw();
    },
    at: (row) => (isLong() && row === rows.length - 1 ? 'more' : shown()[row]),
    turn() {
      page = (page + 1) % pages();
      for (const _ of redraw());
    },
  };
};
