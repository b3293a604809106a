import { BALANCE } from './balance';
import type { Fact, Run } from './types';

const { swing, start, neutralVoices, nightly } = BALANCE.trust;

/** Thousandths; a mood stays between −1000 and 1000. */
export const addMood = (run: Run, tweet: string, change: number): void => {
  const author = run.tweets[tweet];
  if (author) author.mood = Math.max(-1000, Math.min(1000, author.mood + change));
};

/** Thousandths of a trust point that broken promises cost. */
export const addGrudge = (run: Run, change: number): void => {
  run.grudge = Math.max(0, run.grudge + change);
};

/** 0–100: the mean mood of those who wrote, less what broken promises cost. Evidence: double-deviation. */
export const trustOf = (run: Run): number => {
  let sum = 0;
  let voices: number = neutralVoices;
  for (const id in run.tweets) {
    sum += run.tweets[id]?.mood ?? 0;
    voices++;
  }
  const thousandths = start * 1000 + Math.trunc((swing * sum) / voices) - run.grudge;
  return Math.max(0, Math.min(100, Math.round(thousandths / 1000)));
};

/** Settles trust for the night, then lets moods and grudges fade; at 0, while there is a tomorrow, the board calls. */
export const settleTrust = (run: Run, facts: Fact[]): void => {
  const from = run.trustByDay[run.trustByDay.length - 1] ?? start;
  const to = trustOf(run);
  run.trustByDay.push(to);
  facts.push({ kind: 'trustMoved', at: run.now, from, to });
  for (const id in run.tweets) {
    const tweet = run.tweets[id];
    if (tweet) tweet.mood = Math.trunc((tweet.mood * BALANCE.mood.nightly) / 1000);
  }
  run.grudge = Math.trunc((run.grudge * nightly) / 1000);
  if (to === 0 && !run.called && run.day < run.setup.days) {
    run.called = true;
    facts.push({ kind: 'boardCalled', at: run.now });
  }
};
