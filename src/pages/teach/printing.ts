import { signal } from '@preact/signals';

/** Which sheet is to be printed alone; none while nothing is. */
export const printed = signal<string | null>(null);

/** Prints one sheet of the page and nothing else. */
export const printSheet = (sheet: string): void => {
  printed.value = sheet;
  addEventListener(
    'afterprint',
    () => {
      printed.value = null;
    },
    { once: true },
  );
  // The sheet is marked before the browser looks at the page.
  requestAnimationFrame(() => print());
};
