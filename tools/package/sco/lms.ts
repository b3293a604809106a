import { ask } from './ask';

/** What a SCORM 1.2 LMS offers, as far as it is used; some answer with booleans, some with text. */
export type Lms = {
  LMSInitialize(nothing: ''): unknown;
  LMSGetValue(name: string): unknown;
  LMSSetValue(name: string, value: string): unknown;
  LMSCommit(nothing: ''): unknown;
  LMSFinish(nothing: ''): unknown;
};

/** A window as the search sees it. */
export type Pane = { readonly parent: Pane; readonly opener: Pane | null; readonly API?: Lms };

/** How far up an LMS may stand. */
const LEVELS = 7;

/** Panes of another site refuse to say anything. */
const above = (from: Pane | null): Lms | null => {
  let pane = from;
  for (let level = 0; pane !== null && level <= LEVELS; level++) {
    const here: Pane = pane;
    const api = ask(() => here.API ?? null);
    if (api) return api;
    const parent = ask(() => here.parent);
    pane = parent === here ? null : parent;
  }
  return null;
};

/** The LMS's API in a window, its parents, or whoever opened it; null where there is none. */
export const findLms = (pane: Pane): Lms | null =>
  above(pane) ?? above(ask(() => pane.opener)) ?? above(ask(() => pane.parent.opener));
