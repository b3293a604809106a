import { schedule } from './agenda';
import { BALANCE } from './balance';
import { drawBelow, shuffled } from './chance';
import { score } from './ledger';
import { indexOf, tweetBone } from './pack';
import { addMood } from './trust';
import type { Fact, Run, Tweet } from './types';

const { minute } = BALANCE.time;
const { steps, most, likes, meToos } = BALANCE.heat;

/** Tenths of a mood to thousandths. */
const MOOD = 100;

const scheduleHeat = (run: Run, tweet: string, arrivedAt: number): void => {
  for (const step of steps) schedule(run.agenda, { at: arrivedAt + step * minute, kind: 'heats', id: tweet });
};

/** A tweet reaches the feed. */
export const arrive = (run: Run, facts: Fact[], id: string): void => {
  run.toCome--;
  const bone = tweetBone(run.pack, id);
  const replies = bone.replies.map((reply) => `${id}/${reply.id}`);
  run.tweets[id] = {
    id,
    role: bone.role,
    need: bone.need,
    issue: bone.issue ?? null,
    arrivedAt: run.now,
    replyOrder: shuffled(replies, (key) => key, run.setup.seed, 'replies').map((key) =>
      key.slice(id.length + 1),
    ),
    openedAt: null,
    answer: null,
    heat: 0,
    likes: 0,
    meToos: 0,
    silentNights: 0,
    gone: false,
    mood: bone.mood * MOOD,
  };
  run.waiting.push(id);
  scheduleHeat(run, id, run.now);
  facts.push({ kind: 'tweetArrived', at: run.now, tweet: id });
};

/** Whether it still waits in the feed: neither answered, muted nor gone. */
export const isOpen = (tweet: Tweet): boolean => tweet.answer === null && !tweet.gone;

/** An open tweet gathers likes and me-toos, one step hotter. */
export const heatUp = (run: Run, facts: Fact[], id: string): void => {
  const tweet = run.tweets[id];
  if (!tweet || !isOpen(tweet) || tweet.heat >= most) return;
  const { seed } = run.setup;
  tweet.heat++;
  tweet.likes += drawBelow(likes * tweet.heat + 1, seed, 'likes', id, tweet.heat);
  // One root cause, many voices: only what has one draws a me-too.
  if (tweet.issue) tweet.meToos += drawBelow(meToos * tweet.heat + 1, seed, 'meToos', id, tweet.heat);
  addMood(run, id, BALANCE.mood.heat);
  facts.push({
    kind: 'tweetHeated',
    at: run.now,
    tweet: id,
    heat: tweet.heat,
    likes: tweet.likes,
    meToos: tweet.meToos,
  });
};

const isIssueAnswered = (run: Run, issue: string): boolean =>
  (indexOf(run.pack).tweetsOfIssue.get(issue) ?? []).some(
    (id) => (run.tweets[id]?.answer?.reply ?? null) !== null,
  );

/** Whether leaving it without a word costs anything. */
const isOwedAnAnswer = ({ need }: Tweet): boolean => need !== 'bait' && need !== 'praise';

const chargeSilence = (run: Run, facts: Fact[], tweet: Tweet): void => {
  const { loss, shareOnAnsweredIssue } = BALANCE.silence;
  const share = tweet.issue && isIssueAnswered(run, tweet.issue) ? shareOnAnsweredIssue : 100;
  addMood(run, tweet.id, BALANCE.mood.silentNight);
  score(run, facts, 'silence', { kind: 'tweet', id: tweet.id }, Math.trunc((loss * share) / 100));
};

/** A night without an answer: charged, hotter, and after the third its author gives up. Evidence: silence-worst. */
export const passSilentNight = (run: Run, facts: Fact[]): void => {
  for (const id of run.waiting) {
    const tweet = run.tweets[id] as Tweet;
    const owed = isOwedAnAnswer(tweet);
    if (owed) chargeSilence(run, facts, tweet);
    heatUp(run, facts, id);
    tweet.silentNights++;
    if (owed && tweet.silentNights < BALANCE.silence.nights) continue;
    tweet.gone = true;
    facts.push({ kind: 'tweetGone', at: run.now, tweet: id });
  }
  run.waiting = run.waiting.filter((id) => !run.tweets[id]?.gone);
};
