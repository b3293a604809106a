import { signal } from '@preact/signals';

/** Whether this browser makes sound; unknown until the player's first touch. */
export const hasSound = signal<boolean | null>(null);

/** What is heard, in words, for who wants to read it. */
export const caption = signal<{ readonly id: number; readonly text: string } | null>(null);

const SHOWN_MILLISECONDS = 2600;
let count = 0;

/** Shows what is heard for a moment, instead of what was heard before. */
export const showCaption = (text: string): void => {
  const id = ++count;
  caption.value = { id, text };
  setTimeout(() => {
    if (caption.peek()?.id === id) caption.value = null;
  }, SHOWN_MILLISECONDS);
};
