import { signal } from '@preact/signals';
import type { Refusal } from '../../rules/words';
import { t } from '../../text/t';

export type Notice = { readonly id: number; readonly text: string; readonly stays: boolean };

const SHOWN_MILLISECONDS = 4500;
let count = 0;

/** Sentences that are on the screen now. */
export const notices = signal<readonly Notice[]>([]);

export const dismissNotice = (id: number): void => {
  notices.value = notices.peek().filter((notice) => notice.id !== id);
};

/** Whether the run on the screen is kept; false while it cannot be. */
export const canKeep = signal(true);

/** Says a sentence; one that `stays` waits until it is closed. */
export const say = (text: string, stays = false): void => {
  const id = ++count;
  notices.value = [...notices.peek().filter((notice) => notice.text !== text), { id, text, stays }];
  if (!stays) setTimeout(dismissNotice, SHOWN_MILLISECONDS, id);
};

export const sayRefusal = (refusal: Refusal): void => say(t(`refused.${refusal}`));
