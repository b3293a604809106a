import { useLayoutEffect } from 'preact/hooks';
import { latinKey } from '../../hud/state/latinKey';
import { again, back, choose, look, next, openOptions, raise } from './acts';
import { LETTERS } from './roomWords';
import { workshop } from './state';

/** What the wall itself can do, besides the workshop. */
export type WallKeys = {
  readonly timer: () => void;
  /** Sets the minutes of the timer that is there, if it is. */
  readonly minutes: (count: number) => void;
  readonly closeTimer: () => void;
  readonly notes: () => void;
  readonly whatIf: () => void;
  readonly cards: () => void;
  readonly help: () => void;
};

/** Shows the page without the browser around it, or with it again. */
export const fullScreen = (): void => {
  const request = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  request?.catch(() => undefined);
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('textarea, select, [contenteditable], input:not([type=number]):not([type=radio])');

/** A key that this element answers by itself. */
const isItsOwn = (target: EventTarget | null, key: string): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches('button, a, summary')) return key === 'Enter' || key === ' ';
  // Numbers are typed and walked through in a field; letters are not.
  return target.matches('input') && /^(\d|Backspace| |Arrow.*|Home|End|Escape)$/.test(key);
};

const onLetter = (key: string, by: 1 | -1): boolean => {
  const option = openOptions()[LETTERS.indexOf(key.toUpperCase() as (typeof LETTERS)[number])];
  if (option === undefined) return false;
  raise(option, by);
  return true;
};

const ON: readonly string[] = ['Enter', ' ', 'PageDown', 'ArrowRight'];
const BACK: readonly string[] = ['PageUp', 'Backspace', 'ArrowLeft'];

/** The act that a key stands for, or null. */
const actOf = (wall: WallKeys, key: string): (() => void) | null => {
  if (ON.includes(key)) return next;
  if (BACK.includes(key)) return back;
  switch (key.toLowerCase()) {
    case 's':
      return () => choose(!workshop.peek()?.picking);
    case 't':
      return wall.timer;
    case 'n':
      return wall.notes;
    case '1':
    case '2':
    case '3':
      return () => wall.minutes(Number(key));
    case 'escape':
      return wall.closeTimer;
    case 'w':
      return wall.whatIf;
    case 'l':
      return wall.cards;
    case 'home':
      return () => look(0);
    case 'end':
      return () => look(Number.POSITIVE_INFINITY);
    case 'g':
      return again;
    case 'f':
      return fullScreen;
    case '?':
      return wall.help;
    default:
      return null;
  }
};

/** Keyboard and clicker, everywhere on the wall but where somebody types or a sheet lies over it. */
export const useWallKeys = (wall: WallKeys): void => {
  // Before the next frame: a key pressed as soon as the wall is there counts.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (document.querySelector('dialog[open]')) return;
      const key = latinKey(event);
      if (isTyping(event.target) || isItsOwn(event.target, key)) return;
      if (onLetter(key, event.shiftKey ? -1 : 1)) {
        event.preventDefault();
        return;
      }
      const act = actOf(wall, key);
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [wall]);
};
