import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPack } from '../rules/testing/pack';
import { SETUP } from '../rules/testing/play';
import type { Save } from './save';
import { FIRST_TERMS, parseSave, restore, SAVE_ERRORS } from './save';

const PACK = aPack([[1, 0, 'seat']]);
const SAVE: Save = {
  setup: SETUP,
  actions: [{ at: 0, kind: 'open', tweet: 'seat' }],
  savedAt: 400,
  pausedSeconds: 3,
  terms: FIRST_TERMS,
  endedAt: null,
};

describe('a save', () => {
  test('comes back as it was', () => {
    expect(parseSave(structuredClone(SAVE))).toEqual({ save: SAVE });
  });

  test.each([
    ['nothing', undefined, 'save-damaged'],
    ['a word', 'run', 'save-damaged'],
    ['an empty object', {}, 'save-damaged'],
    ['another edition', { ...SAVE, setup: { ...SETUP, edition: 99 } }, 'save-other-edition'],
    ['another edition of another shape', { setup: { edition: 2 }, moves: 'xyz' }, 'save-other-edition'],
    ['an unknown action', { ...SAVE, actions: [{ at: 0, kind: 'bribe' }] }, 'save-damaged'],
    ['an action at half a second', { ...SAVE, actions: [{ at: 0.5, kind: 'closeFeed' }] }, 'save-damaged'],
    ['a seed beyond 32 bits', { ...SAVE, setup: { ...SETUP, seed: 2 ** 33 } }, 'save-damaged'],
  ])('with %s in it gets a code, never an exception', (_what, value, error) => {
    expect(parseSave(value)).toEqual({ error });
  });

  test.each([
    ['of a pack that is not here', { ...SAVE, setup: { ...SETUP, pack: 'other' } }, 'save-other-pack'],
    ['of a mission that is not here', { ...SAVE, setup: { ...SETUP, mission: 'other' } }, 'save-other-pack'],
    [
      'with an action that was never legal',
      { ...SAVE, actions: [{ at: 0, kind: 'open', tweet: 'queue' }] },
      'save-illegal',
    ],
  ])('%s is not restored', (_what, save, error) => {
    expect(restore(save as Save, PACK)).toEqual({ error });
  });

  test('that was damaged anywhere is either refused with a code or a run', () => {
    const text = JSON.stringify(SAVE);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom(...'0a"{}[],9-'), (place, character) => {
        let value: unknown;
        try {
          value = JSON.parse(text.slice(0, place) + character + text.slice(place + 1));
        } catch {
          return;
        }
        const parsed = parseSave(value);
        const outcome = 'save' in parsed ? restore(parsed.save, PACK) : parsed;
        if ('error' in outcome) expect(SAVE_ERRORS).toContain(outcome.error);
        else expect(outcome.run.phase).toBeDefined();
      }),
      { seed: 11, numRuns: 1000 },
    );
  });
});
