import type { Page } from 'playwright';
import { settle } from './page';

/** A source that was started: whether it goes round, and which second of its turn was heard at the context's second 0. */
export type Started = { readonly loops: boolean; readonly phase: number; isPlaying: boolean };
export type Ear = {
  readonly contexts: AudioContext[];
  readonly gains: GainNode[];
  readonly started: Started[];
};

/** Runs in the page before the game: notes down all that is asked of Web Audio. */
export const listen = (): void => {
  const ear: Ear = { contexts: [], gains: [], started: [] };
  Object.assign(window, { ear });
  const { AudioContext: Real } = window;
  window.AudioContext = class extends Real {
    constructor(options?: AudioContextOptions) {
      super(options);
      ear.contexts.push(this);
    }
    override createGain(): GainNode {
      const gain = super.createGain();
      ear.gains.push(gain);
      return gain;
    }
  };
  const { start, stop } = AudioBufferSourceNode.prototype;
  const notes = new WeakMap<AudioBufferSourceNode, Started>();
  AudioBufferSourceNode.prototype.start = function (when = 0, offset = 0, lasts) {
    const { loop, loopStart, context } = this;
    const note = { loops: loop, phase: offset - loopStart - context.currentTime, isPlaying: true };
    notes.set(this, note);
    ear.started.push(note);
    start.call(this, when, offset, lasts);
  };
  AudioBufferSourceNode.prototype.stop = function (when) {
    const note = notes.get(this);
    if (note) note.isPlaying = false;
    stop.call(this, when);
  };
};

/** Asks something of the ear. */
export const heard = <T>(page: Page, ask: (ear: Ear) => T): Promise<T> =>
  page.evaluate(`(${ask})(window.ear)`) as Promise<T>;

/** Waits in real time, since sound has a clock of its own. Throws if it never comes true. */
export const untilHeard = async (page: Page, ask: (ear: Ear) => boolean): Promise<void> => {
  for (let looks = 0; looks < 400; looks++) {
    if (await heard(page, ask)) return;
    await settle(page);
    await page.waitForTimeout(20);
  }
  const was = await heard(page, ({ contexts, started }) => ({
    states: contexts.map(({ state, currentTime }) => `${state} at ${currentTime} s`),
    started,
  }));
  throw new Error(`never heard: ${ask}; but ${JSON.stringify(was)}`);
};
