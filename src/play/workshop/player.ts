import type { Step } from '../../bots/bot';
import { LISTENER, makePlayer, rightWords } from '../../bots/player';
import type { Run } from '../../rules/types';
import type { Announcement } from '../../rules/words';
import type { Decision } from '../decisions';
import { MUTED } from '../decisions';

/** What a room may be asked. */
export type About = Decision['about'];

/** What something is called in a table. */
export const keyOf = ({ kind, id }: About): string => `${kind}/${id}`;

/** What a step would decide that a room may want to decide itself. */
export const askedBy = (run: Run, step: Step): About | null => {
  switch (step?.kind) {
    case 'open':
      return { kind: 'tweet', id: step.tweet };
    case 'announce':
      return { kind: 'announcement', id: step.fix };
    case 'answer':
      return { kind: 'design', id: step.fix };
    case 'visit':
      return run.works.fixes[step.fix]?.state === 'question' ? { kind: 'design', id: step.fix } : null;
    default:
      return null;
  }
};

/** Whether what was asked has been decided and done. */
export const isDone = (run: Run, { kind, id }: About): boolean => {
  if (kind === 'tweet') return Boolean(run.tweets[id]?.answer ?? run.tweets[id]?.gone);
  const fix = run.works.fixes[id];
  return kind === 'design' ? fix?.design != null : fix?.announced != null;
};

/** A listener who says what the room has chosen, and decides by itself where the room has not. */
export const playerFor = (choices: ReadonlyMap<string, string>) => {
  const chosen = (kind: About['kind'], id: string) => choices.get(keyOf({ kind, id }));
  const player = makePlayer({
    ...LISTENER,
    says: (run, tweet) => {
      const option = chosen('tweet', tweet.id);
      if (option === undefined) return rightWords(run, tweet);
      return option === MUTED ? 'mute' : { reply: option };
    },
    designs: (run, fix) => chosen('design', fix.id) ?? (LISTENER.designs?.(run, fix) as string),
  });
  return (run: Run): Step => {
    const step = player(run);
    if (step?.kind !== 'announce') return step;
    return {
      ...step,
      choice: (chosen('announcement', step.fix) as Announcement | undefined) ?? LISTENER.announces,
    };
  };
};
