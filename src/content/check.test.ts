import { describe, expect, test } from 'vitest';
import { CHECK_ITEMS, CHECKED, FORMS, findingOf, fitsOf, itemsOf, loadCheck } from './check';
import { EVIDENCE_TABLE } from './evidence';
import { LANGS } from './langs';
import { loadTexts } from './packs';
import { LIMITS } from './schema';

const length = (text: string): number => [...text].length;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe.each(FORMS)('form %s', (form) => {
  const items = itemsOf(form);

  test('asks each need once', () => {
    expect(items.map(({ need }) => need).sort()).toEqual([...CHECKED].sort());
  });

  test('puts the good answer first in half of its items', () => {
    expect(items.filter(({ goodFirst }) => goodFirst)).toHaveLength(items.length / 2);
  });

  test.each(LANGS)('is complete in %s, and nothing is too long', async (lang) => {
    const words = await loadCheck(lang);
    for (const { id, need } of items) {
      const { good, bad, text, name, handle, to } = words[id] ?? expect.fail(`${id} is missing`);
      expect(good === null).toBe(need === 'bait');
      for (const part of [good ?? bad, bad, text, name, handle, to]) expect(part.trim()).not.toBe('');
      expect(length(text)).toBeLessThanOrEqual(LIMITS.tweet);
      for (const answer of [good ?? '', bad]) expect(length(answer)).toBeLessThanOrEqual(100);
    }
  });

  test.each(LANGS)('does not give its answers away by their length in %s', async (lang) => {
    const words = await loadCheck(lang);
    const said = items.flatMap(({ id }) => {
      const { good, bad } = words[id] ?? expect.fail();
      return good === null ? [] : [{ good: length(good), bad: length(bad) }];
    });
    const longer = said.filter(({ good, bad }) => good > bad).length;
    expect(longer).toBeGreaterThanOrEqual(2);
    expect(longer).toBeLessThanOrEqual(3);
    const ratio = mean(said.map(({ good }) => good)) / mean(said.map(({ bad }) => bad));
    expect(Math.abs(ratio - 1)).toBeLessThan(0.1);
  });
});

test('both forms tempt in the same way at each need', () => {
  const temptations = FORMS.map((form) =>
    itemsOf(form)
      .map(({ need, bad }) => `${need}: ${bad}`)
      .sort(),
  );
  expect(temptations[0]).toEqual(temptations[1]);
});

test('in the rules every good answer helps and every bad one harms', () => {
  for (const item of CHECK_ITEMS) {
    const { good, bad } = fitsOf(item);
    expect([item.id, good > 0, bad < 0]).toEqual([item.id, true, true]);
    expect(EVIDENCE_TABLE[findingOf(item)]).toBeDefined();
  }
});

test.each(LANGS)('no item is told in a pack, and every id is an item, in %s', async (lang) => {
  const words = await loadCheck(lang);
  expect(Object.keys(words).sort()).toEqual(CHECK_ITEMS.map(({ id }) => id).sort());
  const told = new Set(Object.values((await loadTexts('volterra', lang)).tweets).map(({ text }) => text));
  expect(Object.values(words).filter(({ text }) => told.has(text))).toEqual([]);
});
