import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadBones, loadTexts } from '../content/packs';
import type { PackBones } from '../rules/bones';
import { tweetBone } from '../rules/pack';
import type { Action, Run, Setup } from '../rules/types';
import { playRun } from './bot';
import { setupFor } from './measure';
import type { BotId } from './roster';
import { makeRoster } from './roster';
import { whatIf, wholeRun } from './whatIf';

const SEED = 20161211;

let bones: PackBones;
let roster: ReturnType<typeof makeRoster>;
beforeAll(async () => {
  bones = await loadBones('volterra');
  roster = makeRoster(await loadTexts('volterra', 'en'));
});

const recordedBy = (id: BotId, mission: string, seed: number) => {
  const setup: Setup = setupFor(bones, mission, seed);
  const { run, actions } = playRun(setup, bones, roster[id]);
  return { setup, run, actions };
};

const isDecision = ({ kind }: Action): boolean =>
  kind === 'reply' || kind === 'mute' || kind === 'answer' || kind === 'announce';

/** The decision as it was, decided the same way once more. */
const asBefore = (actions: readonly Action[], index: number) => {
  const action = actions[index] as Action;
  return { index, at: action.at, replaces: true, intents: [action] };
};

const withoutPack = ({ pack: _pack, ...rest }: Run) => rest;

describe('what if', () => {
  test('the same answer once more makes the same run, whatever the decision', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<BotId>('listener', 'learner', 'yesToAll', 'charmer', 'random'),
        fc.constantFrom('good-point', 'six-days', 'sprint', 'season'),
        fc.nat(50),
        fc.nat(200),
        (bot, mission, seed, nth) => {
          const { setup, run, actions } = recordedBy(bot, mission, seed);
          const decisions = actions.flatMap((action, index) => (isDecision(action) ? [index] : []));
          if (decisions.length === 0) return;
          const index = decisions[nth % decisions.length] as number;
          const branch = whatIf({ setup, actions }, bones, asBefore(actions, index));
          expect(branch.assumed).toEqual([]);
          expect(branch.dropped).toEqual([]);
          expect(withoutPack(branch.run)).toEqual(withoutPack(run));
        },
      ),
      { seed: SEED, numRuns: 40 },
    );
  });

  test('any other answer gives a recording that plays to the same end by itself', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<BotId>('learner', 'yesToAll', 'noToAll'),
        fc.nat(50),
        fc.nat(200),
        fc.nat(4),
        (bot, seed, nth, which) => {
          const { setup, actions } = recordedBy(bot, 'sprint', seed);
          const decisions = actions.flatMap((action, index) => (action.kind === 'reply' ? [index] : []));
          const index = decisions[nth % decisions.length] as number;
          const action = actions[index] as Extract<Action, { kind: 'reply' }>;
          const { replies } = tweetBone(bones, action.tweet);
          const reply = replies[which % replies.length]?.id ?? 'a';
          const branch = whatIf({ setup, actions }, bones, {
            index,
            at: action.at,
            replaces: true,
            intents: which === 4 ? [] : [{ kind: 'reply', tweet: action.tweet, reply }],
          });
          expect(branch.run.phase).toBe('over');
          const again = wholeRun({ setup, actions: branch.actions }, bones);
          expect(withoutPack(again)).toEqual(withoutPack(branch.run));
        },
      ),
      { seed: SEED, numRuns: 40 },
    );
  });

  test('an honest yes where the crews were never told: the branch owes a fix, its question and its loop', () => {
    const { setup, run, actions } = recordedBy('silent', 'good-point', 0);
    expect(Object.keys(run.works.fixes)).toEqual([]);
    const branch = whatIf({ setup, actions }, bones, {
      index: 0,
      at: 120,
      replaces: false,
      intents: [
        { kind: 'open', tweet: 'seat-1' },
        { kind: 'reply', tweet: 'seat-1', reply: 'b' },
      ],
    });
    expect(branch.assumed.map(({ kind }) => kind)).toEqual(['visit', 'answer', 'announce']);
    expect(branch.run.works.fixes.seat).toMatchObject({
      state: 'shipped',
      design: 'ota',
      announced: 'credit',
    });
    expect(branch.run.promises['seat-1']).toMatchObject({ state: 'kept' });
  });

  test('a no where there was a yes: what was done about the fix is dropped and listed', () => {
    const { setup, actions } = recordedBy('charmer', 'good-point', 0);
    const index = actions.findIndex((action) => action.kind === 'reply' && action.tweet === 'seat-1');
    const branch = whatIf(
      {
        setup,
        actions: [...actions.slice(0, index + 1), { at: 86_400 + 60, kind: 'rank', fix: 'seat', to: 0 }],
      },
      bones,
      {
        index,
        at: actions[index]?.at ?? 0,
        replaces: true,
        intents: [],
      },
    );
    expect(branch.dropped.map(({ action, because }) => `${action.kind}: ${because}`)).toEqual([
      'rank: not-listed',
    ]);
  });
});
