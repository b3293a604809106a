import { useEffect } from 'preact/hooks';
import type { Intent, Run } from '../../rules/types';
import { designsOf } from '../../rules/view';
import { ANNOUNCEMENTS } from '../../rules/words';
import { game, send, show } from '../state/game';
import { latinKey } from '../state/latinKey';
import { projector } from '../state/settings';
import { openNext, sheet, toggleBoard, togglePause } from '../state/view';
import { visitFloor } from '../state/visit';

/** What the number of a choice on the desk stands for; null where there is no such choice. */
const intentOf = (run: Run, index: number): Intent | null => {
  const desk = game.peek()?.session.desk;
  if (desk?.kind === 'card') {
    const reply = run.tweets[desk.tweet]?.answer ? undefined : run.tweets[desk.tweet]?.replyOrder[index];
    return reply === undefined ? null : { kind: 'reply', tweet: desk.tweet, reply };
  }
  const fix = desk && run.works.fixes[desk.fix];
  if (desk?.kind === 'question' && fix) {
    const design = designsOf(run, fix)[index];
    return design === undefined ? null : { kind: 'answer', fix: fix.id, design };
  }
  const choice = ANNOUNCEMENTS[index];
  return desk?.kind === 'announcement' && choice ? { kind: 'announce', fix: desk.fix, choice } : null;
};

/** Letters choose only where the choices carry letters: B is the board's otherwise. */
const choiceOf = (key: string): number => {
  const number = '1234'.indexOf(key);
  return number >= 0 || projector.peek() === 'off' ? number : 'abcd'.indexOf(key);
};

const choose = (key: string): boolean => {
  const run = game.peek()?.session.run;
  const index = choiceOf(key);
  const intent = run && index >= 0 ? intentOf(run, index) : null;
  return intent !== null && intent !== undefined && (send(intent) || true);
};

const mute = (): void => {
  const desk = game.peek()?.session.desk;
  if (desk?.kind === 'card') send({ kind: 'mute', tweet: desk.tweet });
};

const COMMANDS: Readonly<Record<string, () => void>> = {
  ' ': togglePause,
  n: openNext,
  enter: openNext,
  f: visitFloor,
  b: toggleBoard,
  x: mute,
  p: () => {
    projector.value = projector.peek() === 'on' ? 'off' : 'on';
  },
  escape: () => show(null),
  '?': () => {
    sheet.value = 'help';
  },
};

/** Whether the browser itself has a use for this key where the keyboard is. */
const isTaken = ({ key, target }: KeyboardEvent): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog, input, select, textarea')) return true;
  // A button that was only clicked with the mouse does not keep the space bar.
  return (key === ' ' || key === 'Enter') && target.matches(':is(button, a, summary):focus-visible');
};

const onKey = (event: KeyboardEvent): void => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || isTaken(event)) return;
  const key = latinKey(event).toLowerCase();
  if (!choose(key)) {
    const command = COMMANDS[key];
    if (!command) return;
    command();
  }
  event.preventDefault();
};

/** The keyboard of the play screen. */
export const useKeys = (): void => {
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
};
