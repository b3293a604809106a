import type { Howl } from 'howler';
import sprite from '../../assets/audio/sprite.json';
import { FILES } from './files';
import type { Sprite } from './load';
import { load } from './load';
import type { StemName } from './mix';

export type SoundFile = StemName | 'effects';

/** What a stem's file plays: the part that goes round. Before and after it lies what comes round, so that the seam closes. */
const TURN: Sprite = { turn: [sprite.loop.from, sprite.loop.lasts, true] };
/** JSON knows no pairs, only lists. */
const EFFECTS = sprite.effects as unknown as Sprite;

/** The sounds that have arrived. */
export type Stock = {
  get(name: SoundFile): Howl | undefined;
  /** Fetches the first of these that is missing; to be called again when it has come. */
  want(names: readonly SoundFile[]): void;
};

/** Sounds come one at a time, so that what is heard first is not kept waiting; what failed is tried again when the network is back. */
export const createStock = (onHere: (name: SoundFile, howl: Howl) => void, onFailed: () => void): Stock => {
  const here = new Map<SoundFile, Howl>();
  const failed = new Set<SoundFile>();
  let isFetching = false;
  addEventListener('online', () => failed.clear());

  const fetchOne = async (name: SoundFile): Promise<void> => {
    isFetching = true;
    try {
      here.set(name, await load(FILES[name], name === 'effects' ? EFFECTS : TURN));
    } catch {
      failed.add(name);
    }
    isFetching = false;
    const howl = here.get(name);
    if (howl) onHere(name, howl);
    else onFailed();
  };

  return {
    get: (name) => here.get(name),
    want(names) {
      const next = names.find((name) => !here.has(name) && !failed.has(name));
      if (next && !isFetching) fetchOne(next);
    },
  };
};
