import { describe, expect, test } from 'vitest';
import { playRun } from '../../../bots/bot';
import { setupFor } from '../../../bots/measure';
import { listener } from '../../../bots/player';
import { makeRoster } from '../../../bots/roster';
import { loadBones, loadTexts } from '../../../content/packs';
import { scoreOf } from '../../../rules/view';
import { dayColumns } from './days';
import { fixBars } from './fixBars';
import { pointSums } from './pointSums';
import { repliesWithin, replyMarks } from './replyMarks';
import { lowestTrust, trustPoints } from './trustPoints';

const bones = await loadBones('volterra');
const { yesToAll } = makeRoster(await loadTexts('volterra', 'en'));
const { run: good } = playRun(setupFor(bones, 'six-days', 0), bones, listener);
const { run: bad } = playRun(setupFor(bones, 'sprint', 0), bones, yesToAll);

/** A table's rows, a line each. */
const lines = (rows: readonly (readonly unknown[])[]): string[] => rows.map((row) => row.join(' '));

describe('the story of six days, played by a good listener', () => {
  test('replies lie by the time they took, and what never got one comes last', () => {
    const marks = replyMarks(good);
    expect(
      lines(marks.map(({ tweet, minutes, tone }) => [tweet, minutes ?? 'never', tone])),
    ).toMatchInlineSnapshot(`
      [
        "personal-7 5 good",
        "personal-5 5 good",
        "praise-6 6 good",
        "queue-1 7 good",
        "praise-2 7 good",
        "queue-v2 7 good",
        "unclear-2 9 good",
        "preheat-1 14 good",
        "rumour-6 14 good",
        "impossible-4 1440 good",
        "bait-4 never good",
      ]
    `);
    expect(repliesWithin(marks, 24)).toBe(9);
  });

  test('a fix goes from its first complaint to the day it shipped, with its promises', () => {
    expect(
      lines(
        fixBars(good).map(({ fix, kind, firstDay, shippedDay, clock, dues }) => [
          fix,
          kind,
          `${firstDay}–${shippedDay}`,
          `${clock} days`,
          ...dues.map(({ dueDay, kept }) => `by ${dueDay} ${kept ? 'kept' : 'broken'}`),
        ]),
      ),
    ).toMatchInlineSnapshot(`
      [
        "queue first 1–6 6 days by 7 kept",
        "preheat first 2–4 3 days by 5 kept",
        "queue~v2 v2 7–8 2 days by 10 kept",
      ]
    `);
  });

  test('trust is told for each evening and the day after, with what the night before settled', () => {
    const points = trustPoints(good);
    expect(
      lines(points.map(({ day, trust, kept, broken }) => [day, trust, `${kept} kept`, `${broken} broken`])),
    ).toMatchInlineSnapshot(`
      [
        "1 50 0 kept 0 broken",
        "2 58 0 kept 0 broken",
        "3 52 0 kept 0 broken",
        "4 52 1 kept 0 broken",
        "5 66 0 kept 0 broken",
        "6 67 1 kept 0 broken",
        "7 64 0 kept 0 broken",
        "8 69 1 kept 0 broken",
      ]
    `);
    expect(lowestTrust(points)?.day).toBe(1);
  });

  test('points by rule add up to the score', () => {
    const sums = pointSums(good);
    expect(lines(sums.map(({ rule, won, lost }) => [rule, won, lost]))).toMatchInlineSnapshot(`
      [
        "reply 5032 0",
        "silence 0 -400",
        "ship 8349 0",
        "promiseKept 4500 0",
        "loop 800 0",
        "v2 960 0",
      ]
    `);
    expect(sums.reduce((sum, { won, lost }) => sum + won + lost, 0)).toBe(scoreOf(good));
  });
});

describe('a Sprint in which everything was promised', () => {
  test('what a foolish yes put on the board comes after the real fixes', () => {
    expect(
      lines(
        fixBars(bad).map(({ fix, kind, clock, weak, dues }) => [
          fix,
          kind,
          clock === null ? 'never shipped' : `${clock} days`,
          weak ? 'helped too little' : '',
          ...dues.map(({ dueDay, kept }) => `by ${dueDay} ${kept ? 'kept' : 'broken'}`),
        ]),
      ),
    ).toMatchInlineSnapshot(`
      [
        "plug first 3 days  by 11 kept",
        "wipers first 4 days  by 6 kept",
        "seat first never shipped  by 7 kept",
        "limit first 3 days  by 12 kept",
        "doors first never shipped  by 5 broken",
        "noshow first never shipped  by 8 broken",
        "service first never shipped  by 10 broken",
        "personal-17~phantom phantom 4 days  by 6 kept",
        "personal-11~phantom phantom 4 days  by 12 kept",
        "rumour-22~phantom phantom never shipped  by 13 broken",
        "unclear-13~phantom phantom never shipped  by 7 broken",
        "impossible-20~phantom phantom never shipped  by 15 broken",
      ]
    `);
  });

  test('each promise is settled once, on the trust line as on the bars', () => {
    const onLine = trustPoints(bad).map(({ kept, broken }) => [kept, broken] as const);
    const onBars = fixBars(bad).flatMap(({ dues }) => dues);
    expect(onLine.reduce((sum, [kept]) => sum + kept, 0)).toBe(onBars.filter(({ kept }) => kept).length);
    expect(onLine.reduce((sum, [, broken]) => sum + broken, 0)).toBe(
      onBars.filter(({ kept }) => !kept).length,
    );
  });

  test('a rule that both gave and took shows both', () => {
    const replies = pointSums(bad).find(({ rule }) => rule === 'reply');
    const points = bad.ledger.filter(({ rule }) => rule === 'reply').map((entry) => entry.points);
    expect(replies?.won).toBeGreaterThan(0);
    expect(replies?.lost).toBeLessThan(0);
    expect((replies?.won ?? 0) + (replies?.lost ?? 0)).toBe(points.reduce((sum, value) => sum + value, 0));
  });
});

test.each([
  ['a Sprint, whose day after is the story’s sixth', bad, 1, { played: 5, last: 6 }],
  ['the same, first heard of on its second day', bad, 2, { played: 5, last: 7 }],
  ['seven days, which hold the line', good, 1, { played: 7, last: 8 }],
])('the columns reach the day after the run and the six-day line: %s', (_what, run, first, columns) => {
  expect(dayColumns(run, first)).toEqual(columns);
});
