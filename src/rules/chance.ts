/** What is drawn; each stream is independent of the others. */
export const STREAMS = [
  'issue',
  'variant',
  'other',
  'minute',
  'effort',
  'replies',
  'designs',
  'likes',
  'meToos',
  'bot',
  'echo',
] as const;
export type Stream = (typeof STREAMS)[number];

const mix = (hash: number, value: number): number => {
  let mixed = Math.imul(hash ^ value, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
};

/** 32 unsigned bits that depend on these four alone: no sequence, so a changed answer shifts no later draw. */
export const draw = (seed: number, stream: Stream, id: string, day = 0): number => {
  let hash = mix(mix(0x9e3779b9, seed | 0), STREAMS.indexOf(stream));
  for (let index = 0; index < id.length; index++) hash = mix(hash, id.charCodeAt(index));
  return mix(hash, day) >>> 0;
};

/** A whole number from 0 to `below` − 1. */
export const drawBelow = (below: number, seed: number, stream: Stream, id: string, day = 0): number =>
  draw(seed, stream, id, day) % below;

/** The items in an order that the seed decides; `idOf` must be unique. */
export const shuffled = <T>(
  items: readonly T[],
  idOf: (item: T) => string,
  seed: number,
  stream: Stream,
  day = 0,
): T[] =>
  items
    .map((item) => ({ item, id: idOf(item), key: draw(seed, stream, idOf(item), day) }))
    .sort((a, b) => a.key - b.key || (a.id < b.id ? -1 : 1))
    .map(({ item }) => item);
