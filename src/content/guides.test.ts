import { describe, expect, test } from 'vitest';
import { GUIDE_IDS, loadGuides } from './guides';
import { LANGS } from './langs';

/** The length in minutes that each guide's last step ends with. */
const LENGTHS = { twenty: 20, fortyFive: 45, ninety: 90 } as const;

describe.each(LANGS)('the printed guides in %s', (lang) => {
  test.each(GUIDE_IDS)('of %s go from the first minute to the last without a gap', async (id) => {
    const { steps } = (await loadGuides(lang))[id];
    const spans = steps.map(({ at }) => at.split('–').map(Number));
    let minute = 0;
    for (const [from, to] of spans) {
      expect(from).toBe(minute);
      minute = to as number;
    }
    expect(minute).toBe(LENGTHS[id]);
  });

  test.each(GUIDE_IDS)('of %s say as much as the English one', async (id) => {
    const [theirs, english] = [(await loadGuides(lang))[id], (await loadGuides('en'))[id]];
    const shape = ({ steps, prepare, short, after }: typeof theirs) => [
      prepare.length,
      short.length,
      after.length,
      steps.map((step) => Object.keys(step).join()),
    ];
    expect(shape(theirs)).toEqual(shape(english));
  });
});
