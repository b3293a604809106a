import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGS } from '../content/langs';
import { PACES } from '../rules/words';
import { formatPlayLink, LINK_ERRORS, parsePlayLink } from './link';
import { formatSeed, parseSeed } from './seed';

test.each([
  [0, '0000000'],
  [1, '0000001'],
  [0xffffffff, '3ZZZZZZ'],
])('the seed %i is written %s', (seed, text) => {
  expect(formatSeed(seed)).toBe(text);
  expect(parseSeed(text)).toBe(seed);
});

test('a seed survives being read aloud: either case, O for 0, I and L for 1', () => {
  expect(parseSeed('ooooil1')).toBe(parseSeed('0000111'));
});

test.each([['', 'too short', '4000000', 'ZZZZZZZ', '000000U', '00000000']].flat())(
  '“%s” is no seed',
  (text) => {
    expect(parseSeed(text)).toBeNull();
  },
);

test('whoever opens a link gets exactly that run', () => {
  fc.assert(
    fc.property(
      fc.record({
        edition: fc.constant(1),
        pack: fc.constant('volterra'),
        mission: fc.constantFrom('good-point', 'six-days', 'sprint'),
        days: fc.integer({ min: 1, max: 30 }),
        seed: fc.integer({ min: 0, max: 0xffffffff }),
        pace: fc.constantFrom(...PACES),
      }),
      fc.constantFrom(...LANGS),
      (setup, lang) => {
        const { edition: _edition, ...link } = setup;
        expect(parsePlayLink(formatPlayLink(setup, { lang }))).toEqual({
          link: { ...link, lang, ending: 'all', packCode: null },
        });
        expect(formatPlayLink(setup, { lang }).length).toBeLessThanOrEqual(200);
      },
    ),
    { seed: 3 },
  );
});

test('what a link leaves out, the game chooses; what it does not know, it ignores', () => {
  expect(parsePlayLink('#/play?v=1&mission=sprint&colour=red')).toEqual({
    link: {
      pack: 'volterra',
      mission: 'sprint',
      days: null,
      seed: null,
      pace: 'standard',
      ending: 'all',
      packCode: null,
      lang: null,
    },
  });
  expect(parsePlayLink('#/play?v=1&mission=sprint&lang=tlh')).toMatchObject({ link: { lang: null } });
});

test.each([
  ['#/play?v=2&mission=sprint', 'link-version'],
  ['#/play?v=1&e=7&mission=sprint', 'link-edition'],
  ['#/play?v=1&pack=other&mission=sprint', 'link-pack'],
  ['#/play?v=1', 'link-mission'],
  ['#/play?v=1&mission=<b>', 'link-mission'],
  ['#/play?v=1&mission=sprint&seed=12', 'link-seed'],
  ['#/play?v=1&mission=sprint&pace=warp', 'link-pace'],
  ['#/play?v=1&mission=sprint&days=0', 'link-days'],
  ['#/play?v=1&mission=sprint&days=99', 'link-days'],
])('%s gets %s', (fragment, error) => {
  expect(parsePlayLink(fragment)).toEqual({ error });
});

test('no fragment makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (noise) => {
      const parsed = parsePlayLink(`#/play?v=1&mission=sprint&${noise}`);
      if (parsed && 'error' in parsed) expect(LINK_ERRORS).toContain(parsed.error);
      parsePlayLink(noise);
    }),
    { seed: 5, numRuns: 2000 },
  );
});

test('a link that was made with the first version opens for ever', async () => {
  const kept = await import('./fixtures/link.v1.json');
  for (const { fragment, link } of kept.default) expect(parsePlayLink(fragment)).toEqual({ link });
});
