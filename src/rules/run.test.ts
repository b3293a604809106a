import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schedule, takeNext } from './agenda';
import { totalOf } from './ledger';
import { replay } from './replay';
import { advance, apply, copyRun, newRun } from './run';
import { aPack } from './testing/pack';
import { act, aRun, nights, SETUP, say, until } from './testing/play';
import type { Action, Due, Fact, Intent, Run } from './types';
import { DUE_KINDS } from './types';
import type { Refusal } from './words';
import { ANNOUNCEMENTS } from './words';

const SEED = 20170819;

const CUES = [
  [1, 0, 'seat'],
  [1, 3, 'refund'],
  [1, 9, 'queue'],
  [1, 20, 'troll'],
  [2, 1, 'wipers'],
  [2, 8, 'hearsay'],
  [3, 2, 'lamp'],
  [3, 4, 'wings'],
  [4, 6, 'vague'],
  [5, 5, 'thanks'],
] as const;
const PACK = aPack(CUES);
const TWEETS = PACK.tweets.map(({ id }) => id);
const REPLIES = ['soft', 'by2', 'by4', 'ask', 'decline', 'handoff', 'excuse', 'snap', 'nonsense'];
const FIXES = ['seat', 'queue', 'wipers', 'lamp', 'queue~v2', 'wings~phantom', 'refund~phantom', 'nothing'];

const anIntent: fc.Arbitrary<Intent> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('open' as const), tweet: fc.constantFrom(...TWEETS) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('reply' as const),
      tweet: fc.constantFrom(...TWEETS),
      reply: fc.constantFrom(...REPLIES),
    }),
  },
  fc.record({ kind: fc.constant('takeBack' as const) }),
  fc.record({ kind: fc.constant('mute' as const), tweet: fc.constantFrom(...TWEETS) }),
  fc.record({ kind: fc.constant('list' as const), issue: fc.constantFrom(...FIXES) }),
  fc.record({
    kind: fc.constant('rank' as const),
    fix: fc.constantFrom(...FIXES),
    to: fc.integer({ min: -1, max: 6 }),
  }),
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('visit' as const), fix: fc.constantFrom(...FIXES) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      fix: fc.constantFrom(...FIXES),
      design: fc.constantFrom('plan', 'fine', 'sign', 'none'),
    }),
  },
  fc.record({ kind: fc.constant('closeFeed' as const) }),
  fc.record({
    kind: fc.constant('announce' as const),
    fix: fc.constantFrom(...FIXES),
    choice: fc.constantFrom(...ANNOUNCEMENTS),
  }),
  fc.record({ kind: fc.constant('ownMiss' as const), promise: fc.constantFrom(...TWEETS) }),
);

/** Wishes with the seconds that pass before each; some leap over a night. */
const wishes = fc.array(
  fc.record({ after: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.constant(86_400)), intent: anIntent }),
  { maxLength: 60 },
);

type Wish = { after: number; intent: Intent };

/** Plays wishes as far as the rules allow; returns what was done, and what happened. */
const play = (list: readonly Wish[], pass: (run: Run, to: number) => Fact[]) => {
  const run = newRun(SETUP, PACK);
  const facts = pass(run, 0);
  const actions: Action[] = [];
  for (const { after, intent } of list) {
    facts.push(...pass(run, run.now + after));
    const action = { ...intent, at: run.now } as Action;
    const before = JSON.stringify(run);
    const outcome = apply(run, action);
    if ('refused' in outcome) expect(JSON.stringify(run)).toBe(before);
    else {
      actions.push(action);
      facts.push(...outcome.facts);
    }
  }
  facts.push(...pass(run, 7 * 86_400));
  return { run, facts, actions };
};

const inOneLeap = (run: Run, to: number): Fact[] => advance(run, to);

const inSteps =
  (step: number) =>
  (run: Run, to: number): Fact[] => {
    const facts: Fact[] = [];
    while (run.phase !== 'over' && run.now < to) facts.push(...advance(run, Math.min(to, run.now + step)));
    return [...facts, ...advance(run, to)];
  };

const property = (arbitrary: typeof wishes, check: (list: Wish[]) => void, runs = 200) =>
  fc.assert(fc.property(arbitrary, check), { seed: SEED, numRuns: runs });

describe('whatever a player does', () => {
  test('the same setup and actions give the same run, byte for byte, however time is stepped', () => {
    property(
      fc.tuple(wishes, fc.integer({ min: 61, max: 5000 })) as never,
      (([list, step]: [Wish[], number]) => {
        const leapt = play(list, inOneLeap);
        const stepped = play(list, inSteps(step));
        expect(JSON.stringify(stepped.run)).toBe(JSON.stringify(leapt.run));
        expect(stepped.facts).toEqual(leapt.facts);
      }) as never,
    );
  });

  test('a replay of what was done is the same run', () => {
    property(wishes, (list) => {
      const { run, actions } = play(list, inOneLeap);
      const again = replay({ setup: SETUP, actions }, PACK);
      expect(again.refused).toBeNull();
      advance(again.run, 7 * 86_400);
      expect(JSON.stringify(again.run)).toBe(JSON.stringify(run));
    });
  });

  test('the score is the sum of the ledger, and every entry is a fact', () => {
    property(wishes, (list) => {
      const { run, facts } = play(list, inOneLeap);
      const scored = facts.flatMap((fact) => (fact.kind === 'scored' ? [fact.entry] : []));
      expect(scored).toEqual(run.ledger);
      expect(totalOf(run.ledger)).toBe(scored.reduce((sum, { points }) => sum + points, 0));
      expect(run.ledger.every(({ points, at }) => Number.isInteger(points) && Number.isInteger(at))).toBe(
        true,
      );
    });
  });

  test('a branch changes nothing in its origin', () => {
    property(wishes, (list) => {
      const { run } = play(list.slice(0, 10), (run, to) => advance(run, Math.min(to, 2 * 86_400)));
      const before = JSON.stringify(run);
      const branch = copyRun(run);
      expect(JSON.stringify(branch)).toBe(before);
      if (branch.phase === 'evening') apply(branch, { at: branch.now, kind: 'closeFeed' });
      advance(branch, 7 * 86_400);
      expect(JSON.stringify(run)).toBe(before);
    });
  });

  test('trust stays between 0 and 100, moods between −1000 and 1000, and all promises are settled', () => {
    property(wishes, (list) => {
      const { run } = play(list, inOneLeap);
      expect(run.phase).toBe('over');
      expect(run.trustByDay.every((trust) => trust >= 0 && trust <= 100)).toBe(true);
      expect(Object.values(run.tweets).every(({ mood }) => Math.abs(mood) <= 1000)).toBe(true);
      expect(Object.values(run.promises).every(({ state }) => state !== 'open')).toBe(true);
    });
  });
});

test('the agenda gives back what is due in order of second, rank of kind, and id', () => {
  const aDue = fc.record({
    at: fc.integer({ min: 0, max: 9 }),
    kind: fc.constantFrom(...DUE_KINDS),
    id: fc.constantFrom('a', 'b', 'c'),
  });
  const rank = ({ at, kind, id }: Due) => [at, DUE_KINDS.indexOf(kind), id];
  fc.assert(
    fc.property(fc.array(aDue), (dues) => {
      const agenda: Due[] = [];
      for (const due of dues) schedule(agenda, due);
      const taken = dues.map(() => rank(takeNext(agenda) as Due));
      const sorted = dues
        .map(rank)
        .sort(
          (a, b) =>
            Number(a[0]) - Number(b[0]) ||
            Number(a[1]) - Number(b[1]) ||
            (String(a[2]) < String(b[2]) ? -1 : 1),
        );
      expect(taken).toEqual(sorted);
      expect(takeNext(agenda)).toBeUndefined();
    }),
    { seed: SEED },
  );
});

describe('what the rules refuse', () => {
  const ready = () => {
    const played = aRun(CUES);
    say(played, 'seat', 'soft');
    return played;
  };
  const cases: readonly (readonly [Refusal, unknown])[] = [
    ['unknown-action', { kind: 'bribe' }],
    ['unknown-action', { kind: 'toString' }],
    ['unknown-tweet', { kind: 'open', tweet: 'nobody' }],
    ['unknown-tweet', { kind: 'open', tweet: '__proto__' }],
    ['tweet-not-arrived', { kind: 'open', tweet: 'vague' }],
    ['not-opened', { kind: 'reply', tweet: 'refund', reply: 'ask' }],
    ['unknown-reply', { kind: 'reply', tweet: 'seat', reply: 'nonsense' }],
    ['not-writing', { kind: 'takeBack' }],
    ['already-muted', { kind: 'mute', tweet: 'seat' }],
    ['unknown-issue', { kind: 'list', issue: 'nothing' }],
    ['not-heard', { kind: 'list', issue: 'queue' }],
    ['already-listed', { kind: 'list', issue: 'seat' }],
    ['unknown-fix', { kind: 'rank', fix: 'queue', to: 0 }],
    ['bad-rank', { kind: 'rank', fix: 'seat', to: 1 }],
    ['bad-rank', { kind: 'rank', fix: 'seat', to: 0.5 }],
    ['unknown-fix', { kind: 'visit', fix: 'queue' }],
    ['no-question', { kind: 'answer', fix: 'seat', design: 'plan' }],
    ['nothing-to-announce', { kind: 'announce', fix: 'seat', choice: 'brag' }],
    ['unknown-promise', { kind: 'ownMiss', promise: 'refund' }],
    ['nothing-missed', { kind: 'ownMiss', promise: 'seat' }],
  ];

  test.each(cases)('%s: %j changes nothing', (code, intent) => {
    const { run } = ready();
    until({ run, facts: [] }, 1, 5);
    const before = JSON.stringify(run);
    expect(apply(run, { ...(intent as Intent), at: run.now })).toEqual({ refused: code });
    expect(JSON.stringify(run)).toBe(before);
  });

  test('an action of another second', () => {
    const { run } = ready();
    expect(apply(run, { at: run.now + 1, kind: 'closeFeed' })).toEqual({ refused: 'bad-time' });
    expect(apply(run, { at: run.now - 1, kind: 'closeFeed' })).toEqual({ refused: 'bad-time' });
  });

  test('a second thing while the CEO is busy', () => {
    const { run } = ready();
    apply(run, { at: run.now, kind: 'visit', fix: 'seat' });
    expect(apply(run, { at: run.now, kind: 'closeFeed' })).toEqual({ refused: 'busy' });
    expect(apply(run, { at: run.now, kind: 'reply', tweet: 'seat', reply: 'ask' })).toEqual({
      refused: 'busy',
    });
  });

  test('anything at night, and anything after the end', () => {
    const played = ready();
    until(played, 1, 61);
    expect(apply(played.run, { at: played.run.now, kind: 'closeFeed' })).toEqual({ refused: 'not-evening' });
    nights(played, 9);
    expect(apply(played.run, { at: played.run.now, kind: 'closeFeed' })).toEqual({ refused: 'run-over' });
  });

  test('a reply to a tweet whose author has given up', () => {
    const played = aRun([[1, 0, 'refund']]);
    nights(played, 4);
    expect(apply(played.run, { at: played.run.now, kind: 'open', tweet: 'refund' })).toEqual({
      refused: 'tweet-gone',
    });
  });

  test('an answer before the CEO has been there, and a design that nobody proposed', () => {
    const played = aRun([[1, 0, 'lamp']]);
    say(played, 'lamp', 'soft');
    nights(played, 1);
    const at = played.run.now;
    expect(apply(played.run, { at, kind: 'answer', fix: 'lamp', design: 'plan' })).toEqual({
      refused: 'not-visited',
    });
    act(played, { kind: 'visit', fix: 'lamp' });
    expect(apply(played.run, { at: played.run.now, kind: 'answer', fix: 'lamp', design: 'x' })).toEqual({
      refused: 'unknown-design',
    });
  });

  test('an illegal action in a recording, by its index', () => {
    const actions = [
      { at: 0, kind: 'open', tweet: 'seat' },
      { at: 0, kind: 'open', tweet: 'vague' },
    ] as const;
    expect(replay({ setup: SETUP, actions }, PACK).refused).toEqual({ index: 1, code: 'tweet-not-arrived' });
    const backwards = [actions[0], { at: -1, kind: 'closeFeed' }] as const;
    expect(replay({ setup: SETUP, actions: backwards }, PACK).refused).toEqual({
      index: 1,
      code: 'bad-time',
    });
  });
});

test('at trust 0 the board calls: the player’s part ends, and the remaining nights are still charged', () => {
  const played = aRun([
    [1, 0, 'seat'],
    [1, 0, 'refund'],
    [1, 0, 'wings'],
    [1, 0, 'hearsay'],
    [1, 0, 'wipers'],
    [4, 0, 'vague'],
  ]);
  for (const tweet of ['seat', 'wings', 'hearsay', 'wipers']) say(played, tweet, 'by2');
  say(played, 'refund', 'snap');
  nights(played, 3);
  expect(played.run.called).toBe(true);
  expect(apply(played.run, { at: played.run.now, kind: 'closeFeed' })).toEqual({ refused: 'run-over' });
  nights(played, 3);
  expect(played.run.phase).toBe('over');
  expect(
    played.run.ledger.filter(({ rule, cause }) => rule === 'silence' && cause.id === 'vague'),
  ).toHaveLength(3);
});

test('a reply begun before 19:00 is sent', () => {
  const played = aRun([[1, 0, 'seat']]);
  until(played, 1, 58);
  act(played, { kind: 'open', tweet: 'seat' });
  const { run } = played;
  apply(run, { at: run.now, kind: 'reply', tweet: 'seat', reply: 'soft' });
  nights(played, 1);
  expect(run.tweets.seat?.answer).toMatchObject({ verdict: 'own', minutes: 61 });
});
