import type { Action } from '../rules/types';
import type { Session } from './session';

/** What a screen needs of a run that is played, by hand or shown again. */
export type Playing = Pick<
  Session,
  | 'run'
  | 'desk'
  | 'paused'
  | 'pausedSeconds'
  | 'endedAt'
  | 'mode'
  | 'subscribe'
  | 'send'
  | 'show'
  | 'pause'
  | 'resume'
  | 'waitForNext'
  | 'skipNight'
  | 'stop'
  | 'toSave'
> & { readonly actions: readonly Action[] };
