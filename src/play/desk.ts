import type { Intent, Run } from '../rules/types';
import { toAnnounce } from '../rules/view';

/** What lies before the player to be read; it slows the clock. */
export type Desk =
  | { readonly kind: 'card'; readonly tweet: string }
  | { readonly kind: 'question'; readonly fix: string }
  | { readonly kind: 'announcement'; readonly fix: string };

/** Whether what lies there is still to be decided, or worth reading. */
const isFresh = (run: Run, desk: Desk): boolean => {
  switch (desk.kind) {
    case 'card':
      return run.tweets[desk.tweet]?.gone !== true;
    case 'question': {
      const fix = run.works.fixes[desk.fix];
      return fix?.state === 'question' && fix.questionHeard;
    }
    case 'announcement':
      return toAnnounce(run).some(({ id }) => id === desk.fix);
    default:
      return desk satisfies never;
  }
};

/** The desk without what was settled meanwhile. */
export const cleared = (run: Run, desk: Desk | null): Desk | null =>
  desk && isFresh(run, desk) ? desk : null;

/** What an intent that was done leaves on the desk. */
export const deskAfter = (run: Run, intent: Intent, desk: Desk | null): Desk | null => {
  if (intent.kind === 'open') return { kind: 'card', tweet: intent.tweet };
  if (intent.kind === 'visit' && run.works.fixes[intent.fix]?.state === 'question') {
    return { kind: 'question', fix: intent.fix };
  }
  return intent.kind === 'answer' || intent.kind === 'announce' || intent.kind === 'mute' ? null : desk;
};
