import { signal } from '@preact/signals';
import type { Refusal } from '../../rules/words';
import { t } from '../../text/t';

export type Notice = {
  readonly id: number;
  readonly text: string;
  /** `passes`: by itself; `yields`: waits to be closed, or until the next one comes; `stays`: waits to be closed. */
  readonly manner: 'passes' | 'yields' | 'stays';
};

const SHOWN_MILLISECONDS = 4500;
let count = 0;

/** Sentences that are on the screen now. */
export const notices = signal<readonly Notice[]>([]);

export const dismissNotice = (id: number): void => {
  notices.value = notices.peek().filter((notice) => notice.id !== id);
};

/** Whether the run on the screen is kept; false while it cannot be. */
export const canKeep = signal(true);

/** Whether the pace lets nothing pass that was not put away. */
export const noticesWait = signal(false);

/** Says a sentence; one that `stays` waits until it is closed. */
export const say = (text: string, stays = false): void => {
  const id = ++count;
  const manner = stays ? 'stays' : noticesWait.peek() ? 'yields' : 'passes';
  const others = notices.peek().filter((notice) => notice.text !== text && notice.manner !== 'yields');
  notices.value = [...others, { id, text, manner }];
  if (manner === 'passes') setTimeout(dismissNotice, SHOWN_MILLISECONDS, id);
};

export const sayRefusal = (refusal: Refusal): void => say(t(`refused.${refusal}`));
