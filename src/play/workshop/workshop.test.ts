import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadBones } from '../../content/packs';
import type { PackBones } from '../../rules/bones';
import { log } from '../../rules/testing/log';
import type { Setup } from '../../rules/types';
import { scoreOf } from '../../rules/view';
import { MUTED } from '../decisions';
import { parseWorkshop, restoreWorkshop } from './kept';
import type { PlanId } from './plans';
import { missionFor, PLAN_IDS, WORKSHOP_PLANS, workshopMissions, workshopSetup } from './plans';
import { showOf } from './show';
import type { Workshop } from './workshop';
import { addHand, beginWorkshop, decide, goBack, goOn, openVote, pick, slideOf, withVotes } from './workshop';

let volterra: PackBones;
let cityhall: PackBones;
beforeAll(async () => {
  [volterra, cityhall] = await Promise.all([loadBones('volterra'), loadBones('cityhall')]);
});

const begin = (bones: PackBones, plan: PlanId, teams = ['']): Workshop =>
  beginWorkshop({ plan, setup: workshopSetup(bones, plan, missionFor(bones, plan)) as Setup, teams }, 1000);

const on = (workshop: Workshop, bones: PackBones): Workshop =>
  goOn(workshop, showOf(workshop, bones), bones).workshop;

type Chooser = (options: readonly string[], team: number, about: string) => string;

/** Goes on by one key to the last slide; each vote gets three hands for what is chosen. */
const runThrough = (
  from: Workshop,
  bones: PackBones,
  choose: Chooser,
): { workshop: Workshop; seen: string[] } => {
  let workshop = from;
  let show = showOf(workshop, bones);
  const seen: string[] = [];
  for (;;) {
    const slide = slideOf(workshop, show);
    const options = openVote(workshop, show);
    if (options && slide.kind === 'vote') {
      const { kind, id } = slide.round.about;
      const option = choose(options, slide.team, id);
      seen.push(`${kind} ${id} ${'ABCDE'[options.indexOf(option)]} (team ${slide.team + 1})`);
      workshop = withVotes(workshop, show, { [option]: 3 });
    } else if (slide.kind !== 'vote') seen.push(slide.kind);
    const next = goOn(workshop, show, bones).workshop;
    if (next.slide === workshop.slide) return { workshop, seen };
    // What can be shown follows from what was decided alone.
    if (next.log !== workshop.log) show = showOf(next, bones);
    workshop = next;
  }
};

const alwaysFirst: Chooser = (options) => options[0] as string;

describe('a workshop of ten minutes', () => {
  test('asks for six cards, tells each night, and ends with the debrief', () => {
    const { seen } = runThrough(begin(volterra, 'ten'), volterra, alwaysFirst);
    expect(seen).toMatchInlineSnapshot(`
      [
        "opening",
        "card",
        "tweet seat-1 A (team 1)",
        "shares",
        "outcome",
        "prompt",
        "card",
        "tweet personal-3 A (team 1)",
        "shares",
        "outcome",
        "prompt",
        "nights",
        "card",
        "tweet rumour-2 A (team 1)",
        "shares",
        "outcome",
        "prompt",
        "card",
        "tweet bait-3 A (team 1)",
        "shares",
        "outcome",
        "prompt",
        "card",
        "tweet wipers-1 A (team 1)",
        "shares",
        "outcome",
        "prompt",
        "nights",
        "card",
        "tweet impossible-8 A (team 1)",
        "shares",
        "outcome",
        "prompt",
        "nights",
        "score",
        "replyClock",
        "shipClock",
        "best",
        "worst",
        "story",
        "home",
      ]
    `);
  });

  test('starts with the true story’s card in Volterra, and has six different needs in the town hall', () => {
    const cards = (bones: PackBones) =>
      runThrough(begin(bones, 'ten'), bones, alwaysFirst).seen.filter((line) => line.startsWith('tweet'));
    expect(cards(volterra)[0]).toContain('seat-1');
    const needs = cards(cityhall).map(
      (line) => cityhall.tweets.find(({ id }) => id === line.split(' ')[1])?.need,
    );
    expect(new Set(needs).size).toBe(6);
  });
});

test.each([
  ['volterra', 'ten', 6, 6],
  ['volterra', 'twenty', 8, 10],
  ['volterra', 'fortyFive', 13, 17],
  ['volterra', 'ninety', 24, 30],
  ['cityhall', 'ten', 6, 6],
  ['cityhall', 'twenty', 8, 10],
  ['cityhall', 'fortyFive', 13, 17],
  ['cityhall', 'ninety', 24, 30],
] as const)('in %s, %s minutes are %i to %i votes, whoever decides', (pack, plan, least, most) => {
  const bones = pack === 'volterra' ? volterra : cityhall;
  for (const place of [0, 1, 2]) {
    const { workshop } = runThrough(begin(bones, plan), bones, (options) => options[place] as string);
    expect(workshop.log.length).toBeGreaterThanOrEqual(least);
    expect(workshop.log.length).toBeLessThanOrEqual(most);
  }
});

test('the same votes give the same run, to the last entry of the ledger', () => {
  const [one, two] = [1, 2].map(() => {
    const { workshop } = runThrough(begin(volterra, 'twenty'), volterra, (options) => options[1] as string);
    return showOf(workshop, volterra).played[0];
  });
  expect(log(one?.facts ?? [])).toBe(log(two?.facts ?? []));
  expect(one?.run.ledger).toEqual(two?.run.ledger);
});

test('what a room decided is what was done', () => {
  const { workshop } = runThrough(begin(volterra, 'ten'), volterra, alwaysFirst);
  const run = showOf(workshop, volterra).played[0]?.run;
  for (const { about, option } of workshop.log)
    expect(run?.tweets[about.id]?.answer?.reply ?? MUTED).toBe(option);
});

test('two teams vote on the same cards, apart where their runs differ, and are told side by side', () => {
  const choose: Chooser = (options, team) => options[team === 0 ? 0 : options.length - 1] as string;
  const { workshop, seen } = runThrough(begin(volterra, 'twenty', ['Amber', 'Teal']), volterra, choose);
  expect(seen.filter((line) => line.includes('team'))).toMatchInlineSnapshot(`
    [
      "tweet seat-1 A (team 1)",
      "tweet seat-1 E (team 2)",
      "tweet personal-3 A (team 1)",
      "tweet personal-3 D (team 2)",
      "design seat A (team 1)",
      "design seat C (team 2)",
      "tweet rumour-2 A (team 1)",
      "tweet rumour-2 E (team 2)",
      "tweet bait-3 A (team 1)",
      "tweet bait-3 D (team 2)",
      "tweet wipers-1 A (team 1)",
      "tweet wipers-1 E (team 2)",
      "design wipers A (team 1)",
      "design wipers C (team 2)",
      "tweet impossible-8 A (team 1)",
      "tweet impossible-8 E (team 2)",
      "announcement seat C (team 2)",
    ]
  `);
  const scores = showOf(workshop, volterra).played.map(({ run }) => scoreOf(run));
  expect(scores[0]).not.toBe(scores[1]);
});

describe('a vote', () => {
  const atVote = (): Workshop => on(on(begin(volterra, 'ten'), volterra), volterra);

  test('counts a hand more and a hand less, never below none', () => {
    const show = showOf(atVote(), volterra);
    const [a, b] = openVote(atVote(), show) as string[];
    let workshop = addHand(addHand(atVote(), show, a as string, 1), show, b as string, -1);
    workshop = withVotes(workshop, show, { [b as string]: 12.9, nobody: 4 });
    expect(workshop.votes).toEqual({ [a as string]: 1, [b as string]: 12 });
  });

  test.each([
    [{}, 'nobody'],
    [{ 0: 4, 1: 4, 2: 1 }, 'tie'],
    [{ 0: 4, 1: 5, 2: 1 }, null],
  ])('with hands %j it stays for %s', (hands, stays) => {
    const before = atVote();
    const show = showOf(before, volterra);
    const options = openVote(before, show) as string[];
    const counts = Object.fromEntries(
      Object.entries(hands).map(([place, count]) => [options[Number(place)] as string, count]),
    );
    const after = goOn(withVotes(before, show, counts), show, volterra);
    expect(after.stays).toBe(stays);
    expect(after.workshop.picking).toBe(stays !== null);
    expect(after.workshop.log.map(({ option }) => option)).toEqual(stays === null ? [options[1]] : []);
  });

  test('can be skipped: the facilitator picks, and no hands are shown', () => {
    const before = atVote();
    const show = showOf(before, volterra);
    const [, , option] = openVote(before, show) as string[];
    const after = decide(pick(before, show, true), show, volterra, option as string);
    expect(after.log).toEqual([{ about: { kind: 'tweet', id: 'seat-1' }, option, team: 0, votes: null }]);
    expect(slideOf(after, showOf(after, volterra)).kind).toBe('outcome');
  });

  test('stays decided for whoever looks back', () => {
    const before = atVote();
    const show = showOf(before, volterra);
    const [option] = openVote(before, show) as string[];
    const after = goBack(decide(before, show, volterra, option as string), show);
    const again = showOf(after, volterra);
    expect(slideOf(after, again).kind).toBe('vote');
    expect(openVote(after, again)).toBeNull();
    expect(decide(after, again, volterra, 'blame')).toBe(after);
  });
});

describe('what was kept', () => {
  test('comes back at the same slide, whichever it was', () => {
    let workshop = begin(volterra, 'twenty', ['One', 'Two']);
    for (let step = 0; step < 60; step++) {
      const kept: unknown = JSON.parse(JSON.stringify(workshop));
      const parsed = parseWorkshop(kept) as Workshop;
      expect(restoreWorkshop(parsed, volterra)).toEqual(workshop);
      const show = showOf(workshop, volterra);
      const option = openVote(workshop, show)?.[step % 3];
      workshop = option ? decide(workshop, show, volterra, option) : on(workshop, volterra);
    }
  });

  test.each<[string, (good: Workshop) => unknown]>([
    ['nothing', () => null],
    ['another edition', (good) => ({ ...good, setup: { ...good.setup, edition: 99 } })],
    ['a third team', (good) => ({ ...good, teams: ['a', 'b', 'c'] })],
    ['something more', (good) => ({ ...good, more: 1 })],
    ['minus hands', (good) => ({ ...good, votes: { a: -1 } })],
  ])('is no workshop with %s', (_, spoil) => {
    expect(parseWorkshop(spoil(begin(volterra, 'ten')))).toBeNull();
  });

  test.each<[string, Partial<Workshop['log'][number]>]>([
    ['an answer that the card does not offer', { option: 'no-such-reply' }],
    ['a card that never came', { about: { kind: 'tweet', id: 'queue-1' } }],
    ['a team that is not there', { team: 1 }],
  ])('leads nowhere with %s', (_, wrong) => {
    const good = begin(volterra, 'ten');
    const entry = { about: { kind: 'tweet', id: 'seat-1' }, option: MUTED, team: 0, votes: null } as const;
    expect(restoreWorkshop({ ...good, log: [entry] }, volterra)).not.toBeNull();
    expect(restoreWorkshop({ ...good, log: [{ ...entry, ...wrong }] }, volterra)).toBeNull();
  });
});

test('any votes on any plan, mission, pack and seed lead to the end', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PLAN_IDS),
      fc.boolean(),
      fc.nat(20),
      fc.nat(0xffffffff),
      fc.integer({ min: 1, max: 2 }),
      fc.array(fc.nat(4), { minLength: 5, maxLength: 40 }),
      (plan, isTown, nth, seed, teams, picks) => {
        const bones = isTown ? cityhall : volterra;
        const missions = workshopMissions(bones);
        const mission = missions[nth % missions.length] as string;
        const setup = workshopSetup(bones, plan, mission, seed) as Setup;
        const from = beginWorkshop({ plan, setup, teams: Array(teams).fill('') }, 0);
        let turn = 0;
        const { workshop, seen } = runThrough(from, bones, (options) => {
          const at = picks[turn++ % picks.length] ?? 0;
          return options[at % options.length] as string;
        });
        expect(seen.at(-1)).toBe('home');
        const { tweets, returns, designs, announcements } = WORKSHOP_PLANS[plan];
        expect(workshop.log.length).toBeLessThanOrEqual(teams * (tweets + returns + designs + announcements));
      },
    ),
    { seed: 20161211, numRuns: 25 },
  );
});
