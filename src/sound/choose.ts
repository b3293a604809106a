import type { Cue, CueName } from './cues';
import { CUES } from './cues';
import type { Due } from './factCues';

/** Cues that one moment may sound; the rest is seen, not heard. */
const MOST = 3;
/** Milliseconds that a cue may come late because of others; later than that it would belong to nothing on the screen. */
const LONGEST_DELAY = 2000;
/** However fast things happen, only weighty cues join when so many began within so many milliseconds. */
const CROWD = 4;
const CROWDED = 800;
const WEIGHTY = 60;

/** When each cue last began, or is planned to, in milliseconds. */
export type Memory = Map<CueName, number>;

const isRested = (cue: CueName, now: number, memory: Memory): boolean =>
  now - (memory.get(cue) ?? Number.NEGATIVE_INFINITY) >= CUES[cue].rests;

/** Which cues of a moment are heard, and when: each once, the weightiest few, in their order, one after the other. */
export const choose = (moment: readonly Due[], now: number, memory: Memory): Due[] => {
  const isCrowded = [...memory.values()].filter((begun) => now - begun < CROWDED).length >= CROWD;
  const firsts = moment.filter(({ cue }, index) => moment.findIndex((other) => other.cue === cue) === index);
  const fit = firsts.filter(
    ({ cue }) => isRested(cue, now, memory) && (!isCrowded || CUES[cue].weight >= WEIGHTY),
  );
  const weightiest = fit.toSorted((a, b) => CUES[b.cue].weight - CUES[a.cue].weight).slice(0, MOST);
  const chosen: Due[] = [];
  let free = 0;
  for (const due of fit) {
    const wait = Math.max(due.wait, free);
    if (!weightiest.includes(due) || wait - due.wait > LONGEST_DELAY) continue;
    chosen.push({ cue: due.cue, wait });
    memory.set(due.cue, now + wait);
    const { holds }: Cue = CUES[due.cue];
    free = wait + holds;
  }
  return chosen;
};
