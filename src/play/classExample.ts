import { playRun } from '../bots/bot';
import { LISTENER, makePlayer, rightWords } from '../bots/player';
import type { PackBones } from '../rules/bones';
import { draw, drawBelow } from '../rules/chance';
import { tweetBone } from '../rules/pack';
import type { Recording } from '../rules/replay';
import type { Setup } from '../rules/types';

/** The run of an example class: the Sprint of one seed. */
export const EXAMPLE_SETUP: Setup = {
  edition: 1,
  pack: 'volterra',
  mission: 'sprint',
  days: 5,
  seed: 7,
  pace: 'standard',
};

/** How a made-up student plays: with a haste and with mistakes of their own, some without a look at the builders. */
export const exampleRun = (student: number, bones: PackBones, setup = EXAMPLE_SETUP): Recording => {
  const chance = (what: string, sides: number): number => drawBelow(sides, student, 'bot', what);
  const errs = chance('errs', 8);
  const slowest = 30 + chance('haste', 6) * 90;
  const bot = makePlayer({
    ...LISTENER,
    reads: (_run, { id }) => 10 + chance(`${id}/reads`, slowest),
    visits: chance('visits', 4) === 0 ? 0 : LISTENER.visits,
    says: (run, tweet) => {
      if (chance(tweet.id, 10) >= errs) return rightWords(run, tweet);
      const { replies } = tweetBone(run.pack, tweet.id);
      const reply = replies[draw(student, 'bot', `${tweet.id}/wrong`) % (replies.length + 1)];
      return reply ? { reply: reply.id } : 'leave';
    },
  });
  return { setup, actions: playRun(setup, bones, bot).actions };
};
