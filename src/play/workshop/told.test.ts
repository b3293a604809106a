import { beforeAll, expect, test } from 'vitest';
import { loadBones } from '../../content/packs';
import type { PackBones } from '../../rules/bones';
import type { Setup } from '../../rules/types';
import { scoreOf } from '../../rules/view';
import { adviceAt } from './advice';
import { nightsTold } from './nights';
import { workshopSetup } from './plans';
import type { Stop } from './run';
import { showOf } from './show';
import { bestDecision, bestOf, regret, totalsOf, worstDecision } from './whatIf';
import type { Workshop } from './workshop';
import { beginWorkshop, decide, goOn, openVote, slideOf } from './workshop';

let bones: PackBones;
beforeAll(async () => {
  bones = await loadBones('volterra');
});

/** Plays to the end; each stop is decided by a function of it. */
const play = (choose: (stop: Stop) => string, plan: 'ten' | 'twenty' = 'twenty'): Workshop => {
  const setup = workshopSetup(bones, plan, 'good-point') as Setup;
  let workshop = beginWorkshop({ plan, setup, teams: [''] }, 0);
  for (;;) {
    const show = showOf(workshop, bones);
    const slide = slideOf(workshop, show);
    if (slide.kind === 'home') return workshop;
    const isOpen = openVote(workshop, show) !== null && slide.kind === 'vote';
    const stop = isOpen ? slide.round.stops[slide.team] : null;
    workshop = stop ? decide(workshop, show, bones, choose(stop)) : goOn(workshop, show, bones).workshop;
  }
};

const weighAll = (workshop: Workshop) =>
  (showOf(workshop, bones).played[0]?.stops ?? []).map((stop) => ({
    stop,
    chosen: stop.chosen as string,
    totals: totalsOf(workshop, bones, 0, stop),
  }));

const advised = (stop: Stop): string => adviceAt(stop).option;
const last = ({ options }: Stop): string => options.at(-1) as string;

test('what was chosen comes to the score that the run has', () => {
  const workshop = play(last);
  const score = scoreOf(showOf(workshop, bones).played[0]?.run as never);
  for (const { totals, chosen } of weighAll(workshop)) expect(totals.get(chosen)).toBe(score);
});

test('the worst decision is the one whose best option would have brought most', () => {
  const weighed = weighAll(play(last));
  const worst = worstDecision(weighed);
  expect(worst && regret(worst)).toBe(Math.max(...weighed.map(regret)));
  expect(worst && bestOf(worst)).not.toBe(worst?.chosen);
  expect(worst?.stop.about).toMatchInlineSnapshot(`
    {
      "id": "wipers-1",
      "kind": "tweet",
    }
  `);
});

test('whoever follows the notes makes more than whoever says nothing, and regrets little', () => {
  const [good, bad] = [play(advised), play(last)];
  const scoreAtEnd = (workshop: Workshop) => scoreOf(showOf(workshop, bones).played[0]?.run as never);
  expect(scoreAtEnd(good)).toBeGreaterThan(2 * scoreAtEnd(bad));
  expect(bestDecision(weighAll(good))).not.toBeNull();
});

test.each([
  ['advised', advised, '3 others; seat in 3, wipers in 3; kept seat-1, wipers-1; none gave up'],
  [
    'silent',
    last,
    '3 others; seat in 3, wipers in 3; kept none; seat-1, personal-3, rumour-2, wipers-1 gave up',
  ],
] as const)('the nights tell what shipped and what became of people: %s', (_, choose, says) => {
  const [played] = showOf(play(choose), bones).played;
  if (!played) throw new Error('nobody played');
  const { others, shipped, kept, gone, points, trust } = nightsTold(played, [1, 2, 3, 4]);
  expect(points).toBe(scoreOf(played.run));
  expect(trust).toEqual([50, played.run.trustByDay.at(-1)]);
  const list = (items: readonly string[]) => items.join(', ') || 'none';
  expect(
    `${others} others; ${list(shipped.map(({ fix, days }) => `${fix} in ${days}`))}; kept ${list(kept)}; ${list(gone)} gave up`,
  ).toBe(says);
});
