import { describe, expect, test } from 'vitest';
import { EVIDENCE, NEEDS, VERDICTS } from '../rules/words';
import { LANGS } from './langs';
import type { RuleEntry } from './ruleBook';
import { answersTo, fillBlanks, loadRuleBook, RULE_IDS, RULES } from './ruleBook';

const flatten = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`));

test('every finding stands under a rule', () => {
  const told = new Set(Object.values<RuleEntry>(RULES).flatMap(({ evidence }) => evidence));
  expect(EVIDENCE.filter((id) => !told.has(id))).toEqual([]);
});

test('the table of words holds every answer to every need', () => {
  for (const need of NEEDS) expect(answersTo(need).map(({ verdict }) => verdict)).toEqual(VERDICTS);
});

test('a blank is filled by its name, and one without a value stays', () => {
  expect(fillBlanks('{a} and {b}', { a: '1' })).toBe('1 and {b}');
});

describe.each(LANGS)('in %s', (lang) => {
  test('the book says what English says, and nothing is empty', async () => {
    const book = await loadRuleBook(lang);
    expect(flatten(book).map(([path]) => path)).toEqual(
      flatten(await loadRuleBook('en')).map(([path]) => path),
    );
    for (const [path, text] of flatten(book)) expect([path, text.trim()]).not.toEqual([path, '']);
  });

  test.each(RULE_IDS)('the rule %s uses each of its numbers, and types none itself', async (id) => {
    const { name, says, ours } = (await loadRuleBook(lang)).rules[id];
    const used = new Set([...`${says} ${ours}`.matchAll(/\{(\w+)\}/g)].map(([, blank]) => blank));
    expect([...used].sort()).toEqual(Object.keys(RULES[id].blanks).sort());
    expect(`${name} ${says} ${ours}`).not.toMatch(/\d/);
  });
});
