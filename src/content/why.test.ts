import { describe, expect, test } from 'vitest';
import { EVIDENCE, NEEDS, REASONS, VERDICTS } from '../rules/words';
import { CONFIDENCES, EVIDENCE_TABLE } from './evidence';
import { LANGS } from './langs';
import { REASON_EVIDENCE } from './reasons';
import { loadStories, loadWhy, STORY_MISSIONS } from './why';

const sorted = (words: Iterable<string>): string[] => [...words].sort();

/** 5,023 and 4,72,995 and 472 995 without what each language puts between thousands. */
const withoutSeparators = (text: string): string => text.replace(/(?<=\d)[,\u00a0\u202f](?=\d)/g, '');

/** Whether the number stands in the text by itself: 6 is not in 60 or 2.6. */
const states = (text: string, figure: string): boolean =>
  new RegExp(`(?<![\\d.])${figure.replaceAll('.', '\\.')}(?!\\.?\\d)`).test(withoutSeparators(text));

const words = (label: string): number => label.split(' ').length;

test('a number is found however a language writes it, and only as a whole', () => {
  expect(states('4,72,995 पोस्ट', '472995')).toBe(true);
  expect(states('472\u00a0995 publicaciones', '472995')).toBe(true);
  expect(states('after 60 minutes, $2.33.', '2.33')).toBe(true);
  expect(states('after 60 minutes, $2.33.', '6')).toBe(false);
  expect(states('after 60 minutes, $2.33.', '2')).toBe(false);
});

test('every reason leans on a finding, and every finding is known', () => {
  expect(sorted(Object.keys(REASON_EVIDENCE))).toEqual(sorted(REASONS));
  expect(sorted(Object.keys(EVIDENCE_TABLE))).toEqual(sorted(EVIDENCE));
  for (const { source } of Object.values(EVIDENCE_TABLE)) expect(source).not.toBe('');
});

describe.each(LANGS)('in %s', (lang) => {
  test('the words of a choice cover the rules exactly, and none is empty', async () => {
    const why = await loadWhy(lang);
    const lists = {
      reasons: REASONS,
      verdicts: VERDICTS,
      needs: NEEDS,
      findings: EVIDENCE,
      confidence: CONFIDENCES,
    };
    expect(sorted(Object.keys(why))).toEqual(sorted(Object.keys(lists)));
    for (const part of Object.keys(lists) as (keyof typeof lists)[]) {
      expect(sorted(Object.keys(why[part]))).toEqual(sorted(lists[part]));
      for (const text of Object.values(why[part])) expect(text.trim()).not.toBe('');
    }
  });

  test('a reason has at most 110 characters, a finding 160, a label three words', async () => {
    const { reasons, findings, verdicts, needs } = await loadWhy(lang);
    expect(Object.values(reasons).filter((text) => text.length > 110)).toEqual([]);
    expect(Object.values(findings).filter((text) => text.length > 160)).toEqual([]);
    const labels = [...Object.values(verdicts), ...Object.values(needs)];
    expect(labels.filter((text) => words(text) > 3 || text.length > 22)).toEqual([]);
  });

  test('no two verdicts and no two needs share a name', async () => {
    const { verdicts, needs } = await loadWhy(lang);
    expect(new Set(Object.values(verdicts)).size).toBe(VERDICTS.length);
    expect(new Set(Object.values(needs)).size).toBe(NEEDS.length);
  });

  test.each(EVIDENCE)('the finding %s states its figures', async (id) => {
    const text = (await loadWhy(lang)).findings[id];
    expect(EVIDENCE_TABLE[id].figures.filter((figure) => !states(text, figure))).toEqual([]);
  });

  test('each true story has a title, 2–4 paragraphs, an ending, a source and three questions', async () => {
    const stories = await loadStories(lang);
    expect(sorted(Object.keys(stories))).toEqual(sorted(STORY_MISSIONS));
    for (const { title, paragraphs, then, source, questions } of Object.values(stories)) {
      expect(paragraphs.length).toBeGreaterThanOrEqual(2);
      expect(paragraphs.length).toBeLessThanOrEqual(4);
      expect(questions).toHaveLength(3);
      for (const text of [title, ...paragraphs, then, source, ...questions]) expect(text.trim()).not.toBe('');
    }
  });

  test.each([
    ['good-point', ['24']],
    ['six-days', ['6', '0.40']],
    ['sprint', ['24', '6', '0.40']],
  ] as const)('the true story of %s tells its reported figures: %j', async (mission, figures) => {
    const told = (await loadStories(lang))[mission].paragraphs.join('\n');
    expect(figures.filter((figure) => !states(told, figure))).toEqual([]);
  });
});
