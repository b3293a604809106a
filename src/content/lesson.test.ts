import { describe, expect, test } from 'vitest';
import { EVIDENCE_TABLE } from './evidence';
import { LANGS } from './langs';
import { loadLesson } from './lesson';

/** Minutes of the lesson, and what a grade is capped at. */
const MINUTES = 45;
const CAP = 100;
/** As the true stories are reported: minutes to the reply, days to the fee. */
const OF_STORIES = ['24', '6'];

/** Every text of a value with the place where it stands, in order. */
const textsOf = (value: unknown, place = ''): [string, string][] => {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${place}/${key}`));
};

const figuresIn = (text: string): string[] => text.match(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu) ?? [];

const wordsOf = (value: unknown): number =>
  textsOf(value).reduce((sum, [, text]) => sum + text.split(/\s+/).length, 0);

describe.each(LANGS)('in %s', (lang) => {
  test('the steps fill the lesson exactly', async () => {
    const { steps } = (await loadLesson(lang)).plan;
    expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(MINUTES);
  });

  test('there are three aims and four questions', async () => {
    const { aims, questions } = (await loadLesson(lang)).plan;
    expect([aims.length, questions.length]).toEqual([3, 4]);
  });

  test('nothing is empty or begins with a space', async () => {
    const texts = textsOf(await loadLesson(lang));
    expect(texts.filter(([, text]) => text === '' || text.trim() !== text)).toEqual([]);
  });

  test('each of the two fits on a printed page', async () => {
    const { plan, privacy } = await loadLesson(lang);
    expect(wordsOf(plan)).toBeLessThanOrEqual(430);
    expect(wordsOf(privacy)).toBeLessThanOrEqual(500);
  });

  test('no figure is told that is not in the findings, in the stories or of the lesson itself', async () => {
    const known = new Set([
      ...Object.values(EVIDENCE_TABLE).flatMap(({ figures }) => figures),
      ...OF_STORIES,
      ...[MINUTES, CAP].map(String),
    ]);
    const told = textsOf(await loadLesson(lang)).flatMap(([, text]) => figuresIn(text));
    expect(told.filter((figure) => !known.has(figure))).toEqual([]);
  });

  test('has the same places, minutes and figures as in English', async () => {
    const shapeOf = async (one: typeof lang) => {
      const lesson = await loadLesson(one);
      return {
        figures: textsOf(lesson).map(([place, text]) => [place, figuresIn(text)]),
        minutes: lesson.plan.steps.map(({ minutes }) => minutes),
      };
    };
    expect(await shapeOf(lang)).toEqual(await shapeOf('en'));
  });
});
