import { signal } from '@preact/signals';

export type SpokenLine = { readonly id: number; readonly text: string };

/** Lines that stay in the log; a whole night has fewer. */
const MOST_LINES = 24;
let count = 0;

/** What is read aloud when the reader has a pause, newest last. */
export const politely = signal<readonly SpokenLine[]>([]);
/** What may interrupt the reader; at most one line. */
export const urgently = signal<readonly SpokenLine[]>([]);

/** Has a sentence read aloud and shown nowhere; the same sentence again is read again. */
export const announce = (text: string, manner: 'politely' | 'urgently' = 'politely'): void => {
  const line = { id: ++count, text };
  if (manner === 'urgently') urgently.value = [line];
  else politely.value = [...politely.peek(), line].slice(-MOST_LINES);
};
