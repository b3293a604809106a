import type { Digest } from './classDigest';

/** A result as it is kept for a report, with what a test cares for; for tests. */
export const aDigest = (changes: Partial<Digest> = {}): Digest => ({
  code: `GPR1${changes.by ?? ''}${changes.attempt ?? 1}`,
  by: '',
  setup: { edition: 1, pack: 'volterra', mission: 'sprint', days: 5, seed: 7, pace: 'standard' },
  attempt: 1,
  playedOn: false,
  pausedSeconds: 0,
  score: 5000,
  reference: 10_000,
  stars: 1,
  replyMinutes: 5,
  answered: 1,
  fit: 0.5,
  shipped: 2,
  shipDays: 4,
  kept: 1,
  broken: 0,
  trust: 60,
  checks: [],
  replies: [],
  silences: 0,
  ships: [],
  unshipped: 0,
  choices: [],
  ...changes,
});
