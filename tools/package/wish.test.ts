import { expect, test } from 'vitest';
import { parseWish } from './wish';

test.each([
  ['', '#/play?v=1&mission=good-point&lang=en', 'en', null, { pack: 'volterra', mission: 'good-point' }],
  [
    '--mission sprint --seed 0000007 --lang es --pace relaxed --end numbers --mastery 60',
    '#/play?v=1&mission=sprint&seed=0000007&pace=relaxed&lang=es&end=numbers',
    'es',
    60,
    { pack: 'volterra', mission: 'sprint', pace: 'relaxed', seed: 7 },
  ],
])('“%s” asks for %s', (args, fragment, lang, mastery, asked) => {
  const wish = parseWish(args.split(' ').filter(Boolean));
  expect(wish).toMatchObject({ fragment, lang, mastery });
  expect(wish.asked).toEqual(asked);
});

test.each([
  ['--mission chess', /--mission is one of good-point/],
  ['--pack cityhall', /--mission is one of sprint/],
  ['--pack own-abc', /pack/],
  ['--seed 1', /link-seed/],
  ['--pace hasty', /link-pace/],
  ['--end never', /link-ending/],
  ['--lang fr', /does not speak fr/],
  ['--mastery 101', /from 0 to 100/],
  ['--colour red', /colour/],
])('“%s” is refused', (args, why) => {
  expect(() => parseWish(args.split(' '))).toThrow(why);
});
