import { createKeyed } from './keyed';
import type { Container, Kit } from './kit';
import { group, label, piece } from './kit';
import type { Point } from './layout';
import { figureOf } from './looks';
import type { Pose } from './people';
import { person, pose } from './people';
import type { Waiting } from './picture';

export type Street = {
  /** Person by person, as it is asked to go on. */
  draw(queue: readonly Waiting[], isRaining: boolean): Generator<void>;
  /** Lets somebody go, in the mood that the answer left; their bubble folds away. */
  part(tweet: string, mood: Pose, after?: number): void;
  /** Everybody who waits waves. */
  cheer(wait: number): void;
  /** Everybody who waits lowers the head for a moment. */
  mourn(): void;
  /** Customers who asked come to see what shipped: they wave, and their bubbles fold away one by one. */
  visit(askers: readonly Pick<Waiting, 'tweet' | 'author'>[], wait: number): void;
  jump(tweet: string): void;
  /** Where somebody stands; the street's end for those who are gone. */
  spot(tweet: string): Point;
};

/** Whoever stands on the footing of this view. */
const figureIn = (view: Container | undefined): Container | undefined =>
  view?.list?.[1] as Container | undefined;

type Passer = Pick<Waiting, 'tweet' | 'author'> & { readonly isRaining: boolean };

/** Milliseconds for which heads hang after a broken promise. */
const MOURNING = 1400;

/** Milliseconds in which somebody comes in from the end of the street. */
const ENTRY = 1100;

/** How somebody waits: at the phone first, then thinking, then with arms akimbo. */
const restOf = ({ heat, opened }: Waiting): Pose =>
  heat >= 4 ? 'angry' : heat >= 2 ? 'think' : opened ? 'stand' : 'phone';

const bubbleOf = ({ heat }: Waiting): string =>
  heat >= 4 ? 'bubble-hot' : heat >= 2 ? 'bubble-warm' : 'bubble-calm';

const paintBubble = (kit: Kit, view: Container, waiting: Waiting, hidden: number): void => {
  const { words } = kit.layout;
  if (waiting.onDesk) piece(kit, view, 'glow', 0, -40).setScale(0.85 / kit.atlas.scale);
  const bubble = piece(kit, view, bubbleOf(waiting));
  if (waiting.onDesk) bubble.setScale(1.14 / kit.atlas.scale);
  else if (waiting.opened) bubble.setAlpha(0.85);
  else piece(kit, view, 'pin-clay', 36, -60).setScale(0.72 / kit.atlas.scale);
  const others = hidden > 0 ? hidden : waiting.meToos;
  if (others === 0) return;
  piece(kit, view, 'badge', -18, -76).setScale(1.1 / kit.atlas.scale);
  label(kit, view, -6, -76, `+${others}`, { size: words.small, colour: 'lantern', width: 36, height: 24 });
};

/** The people who wrote, in the order in which they came, each under a bubble. */
export const createStreet = (kit: Kit, layer: Container, above: Container): Street => {
  const { bubbles: slots, pavement, view, dock } = kit.layout;
  const entrance = { x: view.x + view.w + 60, y: pavement };
  const exit = view.x - 80;
  let hidden = 0;
  const moods = new Map<string, Pose>();
  const spotOf = (index: number, y: number): Point => {
    const slot = slots[index];
    return { x: slot ? slot.x + slot.w / 2 : entrance.x, y };
  };
  const people = createKeyed<Passer>(kit, {
    parent: layer,
    keyOf: ({ tweet }) => tweet,
    spotOf: (_, index) => spotOf(index, pavement),
    from: () => entrance,
    milliseconds: ENTRY,
    paint: (shown, { author, isRaining }) => {
      piece(kit, shown, 'footing');
      person(kit, shown, figureOf(author), 0, 0);
      if (isRaining) piece(kit, shown, 'umbrella', 22, -62);
    },
    leave: (shown) => walkOff(shown, 'slump', 0),
  });
  const bubbles = createKeyed<Waiting>(kit, {
    parent: group(kit, above),
    keyOf: ({ tweet }) => tweet,
    spotOf: ({ onDesk }, index) => spotOf(index, pavement - 112 - (onDesk ? 8 : 0)),
    from: (_, spot) => ({ x: spot.x, y: spot.y + 40 }),
    paint: (shown, waiting, index) =>
      paintBubble(kit, shown, waiting, index === slots.length - 1 ? hidden : 0),
  });

  const settle = (figure: Container, wanted: Pose): void => {
    if (figure.getData('rest') === wanted) return;
    figure.setData('rest', wanted);
    pose(kit, figure, wanted);
  };
  const comeIn = (figure: Container, wanted: Pose): void => {
    if (kit.motion.isStill()) {
      settle(figure, wanted);
      return;
    }
    pose(kit, figure, 'walk', -1);
    kit.scene.time.delayedCall(ENTRY, () => figure.active && settle(figure, wanted));
  };
  const everybody = (wanted: Pose): void => {
    for (const shown of layer.list as Container[]) {
      const figure = figureIn(shown);
      if (figure) pose(kit, figure, wanted);
    }
  };

  const walkOff = (shown: Container, mood: Pose, after: number): void => {
    const figure = figureIn(shown);
    if (figure && !kit.motion.isStill()) {
      kit.scene.time.delayedCall(after, () => figure.active && pose(kit, figure, mood));
      const leaves = after + 1100;
      kit.scene.time.delayedCall(leaves, () => figure.active && pose(kit, figure, 'walk', -1));
    }
    kit.motion.flourish(shown, [{ to: { x: exit }, for: 2600, wait: after + 1100, ease: 'Sine.easeIn' }]);
  };

  return {
    *draw(queue, isRaining) {
      const before = new Set(moods.keys());
      hidden = Math.max(0, queue.length - slots.length);
      const seen = queue.slice(0, slots.length);
      yield* people.draw(seen.map(({ tweet, author }) => ({ tweet, author, isRaining })));
      yield* bubbles.draw(seen);
      moods.clear();
      for (const waiting of seen) {
        const wanted = restOf(waiting);
        moods.set(waiting.tweet, wanted);
        const figure = figureIn(people.view(waiting.tweet));
        if (!figure) continue;
        if (before.has(waiting.tweet)) settle(figure, wanted);
        else comeIn(figure, wanted);
      }
    },
    part(tweet, mood, after = 0) {
      const shown = people.release(tweet);
      if (shown) walkOff(shown, mood, after);
    },
    cheer: (wait) => kit.scene.time.delayedCall(wait, () => everybody('cheer')),
    mourn() {
      everybody('slump');
      kit.scene.time.delayedCall(MOURNING, () => {
        for (const [tweet, rest] of moods) {
          const figure = figureIn(people.view(tweet));
          if (figure) pose(kit, figure, rest);
        }
      });
    },
    visit(askers, wait) {
      if (kit.motion.isStill()) return;
      askers.forEach(({ author }, index) => {
        const x = dock.x - 40 - index * 74;
        const guest = group(kit, layer, entrance.x, pavement + 4);
        piece(kit, guest, 'footing');
        const figure = person(kit, guest, figureOf(author), 0, 0);
        const bubble = piece(kit, guest, 'bubble-calm', 0, -116).setScale(0.8 / kit.atlas.scale);
        const fold = wait + 900 + index * 220;
        pose(kit, figure, 'walk', -1);
        kit.scene.time.delayedCall(wait + 580, () => figure.active && pose(kit, figure, 'cheer'));
        kit.scene.time.delayedCall(wait + 2460, () => figure.active && pose(kit, figure, 'walk', -1));
        kit.motion.move(bubble, { scaleY: 0, alpha: 0 }, 260, 'Back.easeIn', fold);
        kit.motion.flourish(guest, [
          { to: { x }, for: 560, wait, ease: 'Quad.easeOut' },
          { to: { x: exit }, for: 2600, wait: 1900, ease: 'Sine.easeIn' },
        ]);
      });
    },
    jump(tweet) {
      const shown = figureIn(people.view(tweet));
      if (!shown || kit.motion.isStill()) return;
      kit.scene.tweens.killTweensOf(shown);
      shown.y = 0;
      kit.scene.tweens.add({ targets: shown, y: -14, duration: 130, yoyo: true, ease: 'Quad.easeOut' });
    },
    spot(tweet) {
      const shown = people.view(tweet);
      return shown ? { x: shown.x, y: shown.y } : { x: exit, y: pavement };
    },
  };
};
