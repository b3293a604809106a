import type { PackTexts } from '../content/schema';
import { BALANCE } from '../rules/balance';
import type { ReplyBone } from '../rules/bones';
import { draw, drawBelow } from '../rules/chance';
import { eveningEnds } from '../rules/day';
import { FIT } from '../rules/fit';
import { issueBone, tweetBone } from '../rules/pack';
import type { Fix, Run, Tweet } from '../rules/types';
import type { Stance } from '../rules/words';
import { worthiestDesign } from './board';
import type { Bot } from './bot';
import type { Choice, Habits } from './player';
import { bestDesign, LISTENER, listener, makePlayer, rightWords } from './player';

const repliesTo = (run: Run, tweet: Tweet): readonly ReplyBone[] => tweetBone(run.pack, tweet.id).replies;

const shown = (run: Run, tweet: Tweet): readonly ReplyBone[] =>
  tweet.replyOrder.map((id) => repliesTo(run, tweet).find((reply) => reply.id === id) as ReplyBone);

const say = (reply: ReplyBone | undefined): Choice => (reply ? { reply: reply.id } : 'leave');

/** In a quarter of choices. */
const isMistaken = (run: Run, id: string): boolean => drawBelow(4, run.setup.seed, 'bot', id) === 0;

/** A reply that is not the best one, drawn by the seed. */
const wrongWords = (run: Run, tweet: Tweet): Choice => {
  const right = rightWords(run, tweet);
  const wrong = repliesTo(run, tweet).filter(
    ({ id }) => right === 'leave' || right === 'mute' || id !== right.reply,
  );
  return say(wrong[draw(run.setup.seed, 'bot', `${tweet.id}/wrong`) % wrong.length]);
};

/** The first of these stances that the card offers, else the least bad words without a promise. */
const always =
  (...stances: readonly Stance[]) =>
  (run: Run, tweet: Tweet): Choice => {
    const replies = shown(run, tweet);
    for (const stance of stances) {
      const found = replies.find((reply) => reply.stance === stance);
      if (found) return say(found);
    }
    return 'leave';
  };

const yes =
  (kind: 'soft' | 'dated') =>
  (run: Run, tweet: Tweet): Choice => {
    const owns = shown(run, tweet).filter(({ stance }) => stance === 'own');
    return say(owns.find(({ promise }) => promise?.kind === kind) ?? owns[0]);
  };

const withoutPromise = (run: Run, tweet: Tweet): Choice => {
  if (tweet.need === 'bait') return 'mute';
  const fits = FIT[tweet.need];
  const words = repliesTo(run, tweet).filter(({ stance }) => stance !== 'own');
  return say(words.toSorted((a, b) => fits[b.stance].value - fits[a.stance].value)[0]);
};

const designOfTone =
  (tone: 'harsh' | 'cheap') =>
  (run: Run, fix: Fix): string => {
    const { designs } = issueBone(run.pack, fix.issue as string);
    const least = designs.reduce((low, design) => (design.effect < low.effect ? design : low));
    return (designs.find((design) => design.tone === tone) ?? least).id;
  };

const lastDesign = (run: Run, fix: Fix): string =>
  issueBone(run.pack, fix.issue as string).designs.at(-1)?.id ?? worthiestDesign(run, fix);

const firstShownDesign = (run: Run, fix: Fix): string => {
  const { designs } = issueBone(run.pack, fix.issue as string);
  return (designs[draw(run.setup.seed, 'bot', fix.id) % designs.length] ?? (designs[0] as { id: string })).id;
};

const nobody = (): Choice => 'leave';
const aDayLate = (run: Run, tweet: Tweet): boolean =>
  run.now - tweet.arrivedAt >= BALANCE.time.day - BALANCE.time.hour;
const quickly = () => 20;
const atOnce = () => 0;

/** Real seconds of 8 to 15, as people took to read a card, at the pace of the run. */
const likeAPerson = (run: Run, tweet: Tweet): number => {
  const { reading, perCard } = BALANCE.pace[run.setup.pace];
  return (8 + drawBelow(8, run.setup.seed, 'bot', `${tweet.id}/reads`)) * reading + perCard;
};

const as = (changes: Partial<Habits>): Bot => makePlayer({ ...LISTENER, ...changes });

/** Plays the board as it comes: what was promised, in the order of promising, and answers the builders by chance. */
const BLIND: Partial<Habits> = {
  reads: quickly,
  lists: false,
  orders: null,
  designs: firstShownDesign,
  visits: 0,
};

const secondReplier: Bot = (run) => {
  if (!run.busy && run.phase === 'evening') {
    for (const id in run.tweets) {
      const tweet = run.tweets[id] as Tweet;
      // Once more, within the minute of the first reply.
      if (!tweet.answer?.reply || tweet.gone || run.now !== tweet.answer.sentAt) continue;
      return { kind: 'reply', tweet: id, reply: tweet.answer.reply };
    }
  }
  return listener(run);
};

/** Looks at the feed only in the last sixth of the evening. */
const atTheLastMinute: Bot = (run) => {
  const from = eveningEnds(run) - run.eveningMinutes * 10;
  return run.now < from ? { kind: 'wait', until: from } : listener(run);
};

const longest =
  (texts: PackTexts) =>
  (run: Run, tweet: Tweet): Choice => {
    const length = ({ id }: ReplyBone): number => texts.tweets[tweet.id]?.replies[id]?.length ?? 0;
    return say(repliesTo(run, tweet).toSorted((a, b) => length(b) - length(a))[0]);
  };

export const BOT_IDS = [
  'listener',
  'pacedHuman',
  'learner',
  'lateListener',
  'softAll',
  'fixNeverPromise',
  'harsh',
  'sign',
  'builder',
  'yesToAll',
  'firstButton',
  'longestText',
  'random',
  'charmer',
  'noToAll',
  'spinDoctor',
  'silent',
  'askAll',
  'handoffAll',
  'thankAll',
  'muteAndBuild',
  'closeEarly',
  'secondReplies',
  'lastMinute',
] as const;
export type BotId = (typeof BOT_IDS)[number];

/** Players that look neither at dice nor at the order of buttons: in a story they play every seed alike. */
export const UNMOVED_BY_SEEDS: ReadonlySet<string> = new Set<BotId>([
  'listener',
  'lateListener',
  'fixNeverPromise',
  'harsh',
  'sign',
  'builder',
  'charmer',
  'silent',
  'muteAndBuild',
  'closeEarly',
  'secondReplies',
  'lastMinute',
]);

/** All reference players; the one that counts letters needs a language's texts. */
export const makeRoster = (texts: PackTexts): Readonly<Record<BotId, Bot>> => ({
  listener,
  pacedHuman: as({ reads: likeAPerson }),
  learner: as({
    says: (run, tweet) => (isMistaken(run, tweet.id) ? wrongWords(run, tweet) : rightWords(run, tweet)),
    designs: (run, fix) => (isMistaken(run, fix.id) ? lastDesign(run, fix) : worthiestDesign(run, fix)),
  }),
  lateListener: as({ takesUp: aDayLate }),
  softAll: as({ says: yes('soft') }),
  fixNeverPromise: as({ says: withoutPromise }),
  harsh: as({ designs: designOfTone('harsh') }),
  sign: as({ designs: designOfTone('cheap') }),
  builder: as({ says: nobody }),
  yesToAll: as({ says: yes('dated'), lists: false, orders: null, designs: bestDesign, visits: 0 }),
  firstButton: as({ ...BLIND, says: (run, tweet) => say(shown(run, tweet)[0]) }),
  longestText: as({ ...BLIND, says: longest(texts) }),
  random: as({
    ...BLIND,
    says: (run, tweet) =>
      say(shown(run, tweet)[draw(run.setup.seed, 'bot', tweet.id) % tweet.replyOrder.length]),
  }),
  charmer: as({ reads: quickly, lists: false, orders: null, designs: null, visits: 0 }),
  noToAll: as({
    says: always('decline', 'correct', 'snap', 'stall', 'boilerplate'),
    lists: false,
    visits: 0,
  }),
  spinDoctor: as({
    says: always('boilerplate', 'excuse', 'stall', 'blame', 'thank'),
    lists: false,
    visits: 0,
  }),
  silent: () => null,
  askAll: as({ says: always('ask') }),
  handoffAll: as({ says: always('handoff') }),
  thankAll: as({ says: always('thank') }),
  muteAndBuild: as({ says: () => 'mute' }),
  closeEarly: as({ reads: atOnce, says: nobody, closes: 'early' }),
  secondReplies: secondReplier,
  lastMinute: atTheLastMinute,
});
