import { BALANCE } from './balance';
import type { ReplyBone, TweetBone } from './bones';
import { at } from './curve';
import { FIT } from './fit';
import { score } from './ledger';
import { replyBone, tweetBone } from './pack';
import { dueDay, makePromise } from './promise';
import { addMood } from './trust';
import type { Answer, Fact, Fix, Run, Tweet } from './types';
import type { Verdict } from './words';
import { forecastFix, hearIssue, isPhantomNeed, listFix, makePhantom, v2Id } from './works';

const { gain, loss, speed } = BALANCE.reply;

/** Thousandths of a reply's points left after some minutes. Evidence: speed-pays, within-the-hour. */
export const speedAfter = (minutes: number): number => at(speed, minutes);

/** Tenths of a point for words of a fit (tenths) after some minutes: late good words fade, bad ones cost the same at any speed. */
export const replyPoints = (fit: number, minutes: number): number =>
  fit > 0 ? Math.trunc((gain * fit * speedAfter(minutes)) / (10 * 1000)) : Math.trunc((loss * fit) / 10);

/** The id of the fix that a yes to this tweet would promise; null where a yes promises nothing that can be built. */
export const fixPromisedBy = (tweet: TweetBone): string | null => {
  if (isPhantomNeed(tweet.need)) return null;
  if (!tweet.issue) return null;
  return tweet.role === 'v2' ? v2Id(tweet.issue) : tweet.issue;
};

/** The fix behind a yes: the issue's own, or the phantom that a foolish yes would put on the board. */
export const fixBehind = (run: Run, tweet: TweetBone): Fix | null => {
  const id = fixPromisedBy(tweet);
  if (id !== null) return run.works.fixes[id] ?? null;
  return isPhantomNeed(tweet.need) ? makePhantom(tweet.id, tweet.need, run.day) : null;
};

/** The day that the board would give a yes to this tweet; `open` where no date can deny it, null beyond the forecast. */
export const dateBehind = (run: Run, tweet: TweetBone): number | null | 'open' => {
  const fix = fixBehind(run, tweet);
  return !fix || fix.state === 'shipped' ? 'open' : forecastFix(run, fix);
};

/** What the reply would count as if it were sent now: its stance, or an overpromise where the board's date is later. */
export const verdictOf = (run: Run, reply: ReplyBone, date: ReturnType<typeof dateBehind>): Verdict => {
  if (reply.stance !== 'own' || !reply.promise || date === 'open') return reply.stance;
  return date === null || date > dueDay(run.day, reply.promise) ? 'overpromise' : 'own';
};

const discounted = (points: number, broken: number): number => {
  let left = points;
  for (let count = 0; count < broken; count++) left = Math.trunc((left * BALANCE.promise.discount) / 100);
  return left;
};

const judge = (run: Run, tweet: Tweet, bone: TweetBone, reply: ReplyBone): Answer => {
  const verdict = verdictOf(run, reply, reply.stance === 'own' ? dateBehind(run, bone) : 'open');
  const fit = FIT[tweet.need][verdict];
  const minutes = Math.trunc((run.now - tweet.arrivedAt) / BALANCE.time.minute);
  const points = replyPoints(fit.value, minutes);
  return {
    reply: reply.id,
    verdict,
    because: fit.because,
    sentAt: run.now,
    minutes,
    points: reply.stance === 'own' && points > 0 ? discounted(points, run.broken) : points,
  };
};

const record = (run: Run, facts: Fact[], tweet: Tweet, answer: Answer): void => {
  tweet.answer = answer;
  run.waiting = run.waiting.filter((id) => id !== tweet.id);
  addMood(run, tweet.id, FIT[tweet.need][answer.verdict].value * BALANCE.mood.perFit);
  score(run, facts, 'reply', { kind: 'tweet', id: tweet.id }, answer.points);
};

const commit = (run: Run, facts: Fact[], bone: TweetBone, reply: ReplyBone, overpromise: boolean): void => {
  const fix = fixBehind(run, bone);
  if (!fix || !reply.promise || fix.state === 'shipped') return;
  if (fix.phantomOf) run.works.fixes[fix.id] = fix;
  if (fix.state === 'heard') listFix(run, facts, fix);
  makePromise(run, facts, bone.id, fix.id, reply.promise, overpromise);
};

const hearBehind = (run: Run, facts: Fact[], { issue, role, arrivedAt }: Tweet): void => {
  if (issue) hearIssue(run, facts, issue, role === 'v2', arrivedAt);
};

/** The reply reaches its author. A second one to the same author earns nothing. Evidence: one-crisp-reply. */
export const sendReply = (run: Run, facts: Fact[], id: string, replyId: string): void => {
  const tweet = run.tweets[id] as Tweet;
  const bone = tweetBone(run.pack, id);
  const reply = replyBone(bone, replyId) as ReplyBone;
  const answer = judge(run, tweet, bone, reply);
  const second = tweet.answer !== null;
  facts.push({
    kind: 'replySent',
    at: run.now,
    tweet: id,
    answer: second ? { ...answer, points: 0 } : answer,
    second,
  });
  if (second) return;
  record(run, facts, tweet, answer);
  if (reply.stance === 'ask') hearBehind(run, facts, tweet);
  if (reply.stance === 'own') commit(run, facts, bone, reply, answer.verdict === 'overpromise');
};

/** Opens a card to be read; the first look at a clear complaint makes its fix thinkable, a vague one must be asked about. */
export const openCard = (run: Run, facts: Fact[], tweet: Tweet): void => {
  tweet.openedAt ??= run.now;
  facts.push({ kind: 'cardOpened', at: run.now, tweet: tweet.id });
  if (tweet.need !== 'unclear') hearBehind(run, facts, tweet);
};

/** Takes a card out of sight: right for bait, silence for the rest. */
export const muteCard = (run: Run, facts: Fact[], tweet: Tweet): void => {
  facts.push({ kind: 'tweetMuted', at: run.now, tweet: tweet.id });
  const fit = FIT[tweet.need].mute;
  const minutes = Math.trunc((run.now - tweet.arrivedAt) / BALANCE.time.minute);
  const points = replyPoints(fit.value, minutes);
  tweet.answer = { reply: null, verdict: 'mute', because: fit.because, sentAt: run.now, minutes, points };
  score(run, facts, 'reply', { kind: 'tweet', id: tweet.id }, points);
  if (tweet.need === 'bait') run.waiting = run.waiting.filter((id) => id !== tweet.id);
};
