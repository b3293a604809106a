import type Phaser from 'phaser';
import type { Container, Kit } from './kit';
import { group, piece } from './kit';
import type { Place, Point } from './layout';
import { placesAt } from './layout';
import type { Picture, Ticket } from './picture';
import { rankFor, touchOf } from './touches';
import type { WallList } from './wallList';
import { paintTicket } from './wallList';

/** Device-independent pixels that a finger may slip in a tap. */
const SLIP = 9;

type Grip = {
  readonly place: Place;
  readonly start: Point;
  readonly ticket: Ticket | null;
  ghost: Container | null;
};

/** Taps, flicks and drags on the canvas, turned into what they mean. */
export const createHands = (kit: Kit, wall: WallList, picture: () => Picture): void => {
  const { scene, layout, port } = kit;
  let grip: Grip | null = null;
  const touched = group(kit);

  const ticketAt = (place: Place): Ticket | null => {
    if (place.kind === 'row') {
      const ticket = wall.at(place.index);
      return ticket && ticket !== 'more' ? ticket : null;
    }
    const bay = place.kind === 'bay' && !picture().designs ? picture().bays[place.index] : null;
    return bay
      ? {
          fix: bay.fix,
          work: bay.work,
          state: bay.asks ? 'asks' : 'listed',
          heard: bay.heard,
          flag: bay.flag,
        }
      : null;
  };
  const meaning = (place: Place) =>
    touchOf(picture(), place, place.kind === 'row' ? (ticketAt(place) ?? undefined) : undefined);
  const isMore = (place: Place) => place.kind === 'row' && wall.at(place.index) === 'more';
  const isLive = (place: Place) => isMore(place) || meaning(place) !== null || ticketAt(place) !== null;
  const pointOf = (pointer: Phaser.Input.Pointer): Point => {
    const { x, y } = scene.cameras.main.getWorldPoint(pointer.x, pointer.y);
    return { x, y };
  };
  const placeAt = (point: Point) => placesAt(layout, point).find(isLive);

  const tap = (place: Place) => {
    if (isMore(place)) return wall.turn();
    const touch = meaning(place);
    if (!touch) return;
    if ('send' in touch) port.send(touch.send);
    else port.show(touch.show);
  };

  /** Puts a dragged fix into the bay under the finger, or (elsewhere) to the end of the list. */
  const drop = ({ fix, state }: Ticket, from: Place, point: Point) => {
    const places = placesAt(layout, point);
    const bay = places.find(({ kind }) => kind === 'bay');
    const onWall = places.some(({ kind }) => kind === 'row');
    if (!bay && (from.kind === 'row' ? !onWall || state !== 'heard' : false)) return;
    if (bay && from.kind === 'bay' && 'index' in bay && bay.index === from.index) return;
    if (state === 'heard') port.send({ kind: 'list', issue: fix });
    const run = port.run();
    if (!run?.works.list.includes(fix)) return;
    const to = rankFor(run, fix, bay && 'index' in bay ? bay.index : null);
    if (run.works.list.indexOf(fix) !== to) port.send({ kind: 'rank', fix, to });
  };

  const lift = (held: Grip) => {
    if (!held.ticket) return;
    held.ghost = scene.add.container(0, 0).setAngle(-4);
    paintTicket(kit, held.ghost, held.ticket);
  };

  /** Says under the finger that the touch was felt. */
  const feel = ({ x, y }: Point) => {
    const ring = piece(kit, touched, 'ring', x, y).setScale(0.12 / kit.atlas.scale);
    kit.motion.flourish(ring, [
      { to: { scale: 0.5 / kit.atlas.scale, alpha: 0 }, for: 320, ease: 'Quad.easeOut' },
    ]);
  };

  scene.input.on('pointerdown', (pointer: Phaser.Input.Pointer) => {
    const start = pointOf(pointer);
    const place = placeAt(start);
    if (place) feel(start);
    grip = place ? { place, start, ticket: ticketAt(place), ghost: null } : null;
  });
  scene.input.on('pointermove', (pointer: Phaser.Input.Pointer) => {
    const point = pointOf(pointer);
    if (!grip) {
      scene.input.setDefaultCursor(placeAt(point) ? 'pointer' : 'default');
      return;
    }
    const far = Math.hypot(point.x - grip.start.x, point.y - grip.start.y) * layout.zoom > SLIP;
    if (far && !grip.ghost) lift(grip);
    grip.ghost?.setPosition(point.x, point.y);
  });
  const letGo = (pointer: Phaser.Input.Pointer) => {
    const held = grip;
    grip = null;
    if (!held) return;
    const point = pointOf(pointer);
    if (held.ghost && held.ticket) {
      held.ghost.destroy();
      drop(held.ticket, held.place, point);
      return;
    }
    const far = Math.hypot(point.x - held.start.x, point.y - held.start.y) * layout.zoom > SLIP;
    if (!far || held.place.kind === 'plane') tap(held.place);
  };
  scene.input.on('pointerup', letGo);
  scene.input.on('pointerupoutside', () => {
    grip?.ghost?.destroy();
    grip = null;
  });
};
