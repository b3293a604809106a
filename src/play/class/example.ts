import { playRun } from '../../bots/bot';
import { bestDesign, LISTENER, makePlayer, rightWords } from '../../bots/player';
import type { PackBones } from '../../rules/bones';
import { draw, drawBelow } from '../../rules/chance';
import { issueBone, tweetBone } from '../../rules/pack';
import type { Recording } from '../../rules/replay';
import type { Setup } from '../../rules/types';

/** The run of an example class: the Sprint of one seed. */
export const EXAMPLE_SETUP: Setup = {
  edition: 1,
  pack: 'volterra',
  mission: 'sprint',
  days: 5,
  seed: 7,
  pace: 'standard',
};

/** Seconds. */
const LATE = 40 * 60;

/** How a made-up student plays: with a haste and with mistakes of their own, some without a look at the builders. */
export const exampleRun = (student: number, bones: PackBones, setup = EXAMPLE_SETUP): Recording => {
  const chance = (what: string, sides: number): number => drawBelow(sides, student, 'bot', what);
  const errs = chance('errs', 8);
  const slowest = 30 + chance('haste', 6) * 90;
  const bot = makePlayer({
    ...LISTENER,
    reads: (_run, { id }) => 10 + chance(`${id}/reads`, slowest),
    visits: chance('visits', 2) === 0 ? 0 : LISTENER.visits,
    orders: chance('orders', 3) === 0 ? null : LISTENER.orders,
    lists: chance('lists', 3) > 0,
    closes: chance('closes', 3) === 0 ? 'never' : LISTENER.closes,
    // Some take what the builders name first, whatever it is.
    designs: (run, fix) => {
      const { designs } = issueBone(run.pack, fix.issue as string);
      return chance(`${fix.id}/design`, 12) < errs ? (designs[0]?.id as string) : bestDesign(run, fix);
    },
    // And leave a part of the feed for later.
    takesUp: (run, { id, arrivedAt }) => chance(`${id}/late`, 12) >= errs - 2 || run.now - arrivedAt >= LATE,
    says: (run, tweet) => {
      if (chance(tweet.id, 10) >= errs) return rightWords(run, tweet);
      const { replies } = tweetBone(run.pack, tweet.id);
      const reply = replies[draw(student, 'bot', `${tweet.id}/wrong`) % (replies.length + 1)];
      return reply ? { reply: reply.id } : 'leave';
    },
  });
  return { setup, actions: playRun(setup, bones, bot).actions };
};
