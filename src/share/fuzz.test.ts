import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playRun } from '../bots/bot';
import { listener } from '../bots/player';
import { parseGuestValue } from '../content/guest';
import { loadBones } from '../content/packs';
import { daysOf } from '../rules/schedule';
import { readCode } from './code';
import { formatPlayLink, LINK_ERRORS, parsePlayLink } from './link';
import { readPack, writePack } from './pack';
import { parseResult, readResult, replayResult, writeResult } from './result';
import { scan } from './scan';
import { damaged, twisted } from './testing/damage';
import { aResult, aSmallPack } from './testing/samples';

const TIMES = 10_000;
/** Milliseconds: a slow machine may take its time over so many. */
const PATIENCE = 120_000;
const bones = await loadBones('volterra');
const RESULT = await aResult(
  {},
  {
    by: 'Ana',
    checks: [{ form: 'A', ratings: Array.from({ length: 6 }, () => ({ good: 4, bad: 1 }) as const) }],
  },
);
const CODE = writeResult(RESULT) ?? '';
const LINK = formatPlayLink(RESULT.setup, { lang: 'hi', ending: 'numbers' });
const PACK = await aSmallPack();
const ONE_ISSUE = await aSmallPack(1);

test(
  `${TIMES} damaged play links open nothing or a run, and never throw`,
  () => {
    fc.assert(
      fc.property(damaged(LINK), (link) => {
        const parsed = parsePlayLink(link);
        if (parsed && 'error' in parsed) expect(LINK_ERRORS).toContain(parsed.error);
      }),
      { seed: 61, numRuns: TIMES },
    );
  },
  PATIENCE,
);

test(
  `${TIMES} damaged result codes are refused with a word, or are the very same result`,
  () => {
    fc.assert(
      fc.property(damaged(CODE), (code) => {
        const read = readResult(code);
        if ('result' in read) expect(read.result).toEqual(RESULT);
        for (const found of scan('result', code)) readResult(found.code);
      }),
      { seed: 62, numRuns: TIMES },
    );
  },
  PATIENCE,
);

test(
  `${TIMES} results that were forged are refused or replayed, and never throw`,
  () => {
    const read = readCode('result', CODE);
    let replayed = 0;
    fc.assert(
      // In a code it would have a right check sum.
      fc.property(twisted('value' in read && read.value), (forged) => {
        const parsed = parseResult(forged);
        if ('error' in parsed) return;
        replayed++;
        replayResult(parsed.result, bones);
      }),
      { seed: 63, numRuns: TIMES },
    );
    expect(replayed).toBeGreaterThan(0);
  },
  PATIENCE,
);

test(
  `${TIMES} damaged pack codes are refused, and never throw`,
  () => {
    const code = writePack(PACK) ?? '';
    expect(readPack(code)).toEqual({ ok: true, pack: PACK });
    fc.assert(
      fc.property(damaged(code), (hurt) => {
        readPack(hurt);
        for (const found of scan('pack', hurt)) readPack(found.code);
      }),
      { seed: 64, numRuns: TIMES },
    );
  },
  PATIENCE,
);

test(
  `${TIMES} packs that were twisted are refused with sentences, or can be played to their end`,
  () => {
    let played = 0;
    fc.assert(
      fc.property(twisted(ONE_ISSUE), (strange) => {
        const parsed = parseGuestValue(strange);
        if (!parsed.ok) {
          expect(parsed.errors.length).toBeGreaterThan(0);
          return;
        }
        const { bones: guest } = parsed.pack;
        if (played++ % 20 > 0) return;
        for (const mission of ['sprint', ...guest.stories.slice(0, 1).map(({ id }) => id)]) {
          const days = daysOf(guest, mission) ?? 1;
          playRun({ edition: 1, pack: guest.id, mission, days, seed: 5, pace: 'standard' }, guest, listener);
        }
      }),
      { seed: 65, numRuns: TIMES },
    );
    expect(played).toBeGreaterThan(0);
  },
  PATIENCE,
);
