import type { Fact, Run } from '../../rules/types';
import { dayAt, openCards, REFERENCE, waitedMinutes } from '../../rules/view';

/** Minutes of a reply clock that are said aloud: the true story's, and an hour. */
export const SAID_MINUTES = [REFERENCE.replyMinutes, 60] as const;

export type Announced =
  | { readonly kind: 'arrived'; readonly tweet: string; readonly manner: 'politely' | 'urgently' }
  | { readonly kind: 'waited'; readonly tweet: string; readonly minutes: number };

/** Reply clocks of open cards that passed a mark since the second `before`; what passed overnight is the night's news. */
const passedMarks = (run: Run, before: number): Announced[] => {
  if (run.phase !== 'evening' || dayAt(before) !== run.day) return [];
  return openCards(run).flatMap((tweet) => {
    const waitedThen = waitedMinutes({ ...run, now: before }, tweet);
    const waitedNow = waitedMinutes(run, tweet);
    const passed = SAID_MINUTES.findLast((mark) => waitedThen < mark && mark <= waitedNow);
    return passed === undefined ? [] : [{ kind: 'waited' as const, tweet: tweet.id, minutes: passed }];
  });
};

/** What is read aloud of a moment that began at the second `before`: who wrote, and who has waited for how long. */
export const announcedOf = (run: Run, facts: readonly Fact[], before: number): Announced[] => [
  ...passedMarks(run, before),
  ...facts.flatMap((fact): Announced[] =>
    fact.kind === 'tweetArrived'
      ? [
          {
            kind: 'arrived',
            tweet: fact.tweet,
            manner: run.tweets[fact.tweet]?.need === 'danger' ? 'urgently' : 'politely',
          },
        ]
      : [],
  ),
];
