import type { Work } from './work';

/** Where in the street a shipped work is seen: on every car, over it, in its cabin, at every charging stall, under the carport's roof, or once on the pavement. */
export type GainPlace = 'car' | 'over' | 'cabin' | 'stall' | 'roof' | 'street';

export const GAINS: Readonly<Record<Exclude<Work, 'phantom'>, GainPlace>> = {
  software: 'over',
  hardware: 'over',
  safety: 'over',
  policy: 'over',
  service: 'over',
  seat: 'car',
  queue: 'stall',
  noshow: 'stall',
  preheat: 'cabin',
  keyapp: 'car',
  wipers: 'car',
  camera: 'car',
  cable: 'stall',
  route: 'roof',
  vans: 'street',
  invoice: 'street',
  chime: 'car',
  litter: 'street',
  lock: 'car',
  doors: 'car',
};
