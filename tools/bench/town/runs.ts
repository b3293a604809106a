import type { Bot } from '../../../src/bots/bot';
import { LISTENER, listener, makePlayer } from '../../../src/bots/player';
import { beginRun } from '../../../src/play/begin';
import type { PackBones } from '../../../src/rules/bones';
import { advance, apply } from '../../../src/rules/run';
import type { Fact, Run } from '../../../src/rules/types';
import { openCards, trustNow } from '../../../src/rules/view';
import { inBays } from '../../../src/rules/works';

const OPEN_TWEETS = 60;
const MINUTE = 60;

const begun = (bones: PackBones, mission: string, seed: number): Run => {
  const run = beginRun(bones, { mission, days: null, seed, pace: 'standard' });
  if (!run) throw new Error(`no mission ${mission}`);
  advance(run, run.now);
  return run;
};

/** Lets a bot play until the answer is yes; false when the run was over first. */
const playUntil = (run: Run, bot: Bot, isReached: (facts: readonly Fact[]) => boolean): boolean => {
  while (run.phase !== 'over') {
    const step = run.phase === 'evening' ? bot(run) : null;
    const facts: readonly Fact[] =
      step && step.kind !== 'wait'
        ? ((outcome) => ('refused' in outcome ? [] : outcome.facts))(apply(run, { ...step, at: run.now }))
        : advance(run, Math.max(run.now + 1, step?.until ?? run.agenda[0]?.at ?? 0));
    if (isReached(facts)) return true;
  }
  return false;
};

/** An evening as they mostly are: five people wait, three crews build, it does not rain. */
export const usualRun = (bones: PackBones): Run => {
  for (let seed = 1; seed < 1000; seed++) {
    const run = begun(bones, 'season', seed);
    playUntil(run, listener, () => run.phase === 'evening' && run.day >= 4);
    if (inBays(run.works).length < 3 || trustNow(run) < 60) continue;
    for (let { now } = run; run.phase === 'evening' && now < run.now + 50 * MINUTE; now += MINUTE) {
      advance(run, Math.max(now, run.now));
      if (openCards(run).length === 5 && inBays(run.works).length === 3) return run;
    }
  }
  throw new Error('no evening is usual');
};

const crowd = (bones: PackBones, crowdDay: number): PackBones => ({
  ...bones,
  stories: [
    {
      id: 'crowd',
      days: 8,
      eveningMinutes: 60,
      efforts: { seat: 2 },
      cues: [
        { day: 1, minute: 0, tweet: 'seat-1' },
        ...bones.tweets
          .filter(({ id }) => id !== 'seat-1')
          .slice(0, OPEN_TWEETS)
          .map(({ id }) => ({ day: crowdDay, minute: 0, tweet: id })),
      ],
    },
  ],
});

/** Answers the first tweet and the builders, and nobody else. */
const builder = makePlayer({
  ...LISTENER,
  takesUp: (_, { id }) => id === 'seat-1',
  lists: false,
  closes: 'never',
});

const shipDay = (bones: PackBones): number => {
  const run = begun(crowd(bones, 99), 'crowd', 1);
  playUntil(run, builder, (facts) => facts.some(({ kind }) => kind === 'fixShipped'));
  return run.day;
};

/** The evening with sixty open tweets before the night in which a fix ships. */
export const crowdedRun = (bones: PackBones): Run => {
  const day = shipDay(bones);
  const run = begun(crowd(bones, day), 'crowd', 1);
  playUntil(run, builder, () => run.day === day && openCards(run).length >= OPEN_TWEETS);
  return run;
};

export const seasonRun = (bones: PackBones): Run => begun(bones, 'season', 1);
