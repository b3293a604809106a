import { signal } from '@preact/signals';
import type { Tweet } from '../../rules/types';
import { afterFrame } from '../state/afterFrame';
import { beforeDrawing } from '../state/drawing';
import { motion } from '../state/settings';

/** Milliseconds until a card is folded, and until the plane is out of sight. */
const FOLDED = 520;
const GONE = 1250;
const FADED = 220;

const PLANE =
  '<svg viewBox="0 0 64 40" aria-hidden="true"><path d="M2 16L62 2 24 28z" fill="var(--paper)"/><path d="M24 28L62 2 32 38z" fill="var(--kraft)"/><path d="M24 28l2 11 6-6z" fill="var(--haze)"/></svg>';

const part = (name: string, ...children: readonly HTMLElement[]): HTMLElement => {
  const element = document.createElement('div');
  element.className = name;
  element.append(...children);
  return element;
};

/** The sheet as it looks, without what could be touched or found in it. */
const copyOf = (sheet: HTMLElement, name: string): HTMLElement => {
  const copy = sheet.cloneNode(true) as HTMLElement;
  copy.className = `tweet-sheet cut ${name}`;
  copy.style.translate = '';
  for (const part of copy.querySelectorAll('button, .margin-note')) part.remove();
  for (const part of copy.querySelectorAll('[role], [id], [tabindex]')) {
    for (const attribute of ['role', 'id', 'tabindex']) part.removeAttribute(attribute);
  }
  return copy;
};

/** Where the street of the town is, in pixels of the page. */
const street = (): { x: number; y: number } => {
  const town = document.querySelector('.evening .town')?.getBoundingClientRect();
  return town ? { x: town.left + town.width * 0.32, y: town.top + town.height * 0.82 } : { x: 0, y: 0 };
};

/** A frame for the picture of a sheet, where the sheet lies. */
const ghostOver = (sheet: HTMLElement): HTMLElement => {
  const ghost = part('send-off');
  const { left, top, width, height } = sheet.getBoundingClientRect();
  ghost.inert = true;
  ghost.setAttribute('aria-hidden', 'true');
  Object.assign(ghost.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  const to = street();
  ghost.style.setProperty('--to-x', `${to.x - left - width / 2}px`);
  ghost.style.setProperty('--to-y', `${to.y - top - height / 2}px`);
  return ghost;
};

const removeAfter = (ghost: HTMLElement, milliseconds: number): void => {
  setTimeout(() => ghost.remove(), milliseconds);
};

/** The card folds in half, becomes a plane and flies to the street; the half that turns comes a frame later, when the whole sheet stands. */
const fold = (ghost: HTMLElement, sheet: HTMLElement, done: () => void): void => {
  const left = copyOf(sheet, 'fold-left');
  const paper = part('fold-paper', left);
  // What is scaled and cut cannot hold depth: the paper that folds lies inside of it.
  ghost.append(part('fold-away', paper));
  afterFrame(() => {
    const plane = part('fold-plane');
    plane.innerHTML = PLANE;
    paper.append(part('fold-flap', copyOf(left, 'fold-right'), part('fold-back')));
    ghost.append(plane);
    ghost.style.setProperty('--folded', `${FOLDED}ms`);
    ghost.classList.add('folding');
    removeAfter(ghost, GONE);
    afterFrame(done);
  });
};

/** Bad words are no joy: the card is crumpled and slips off the desk. */
const crumple = (ghost: HTMLElement, sheet: HTMLElement, done: () => void): void => {
  ghost.append(copyOf(sheet, 'crumpled'));
  removeAfter(ghost, FOLDED + FADED);
  afterFrame(done);
};

const fade = (ghost: HTMLElement, sheet: HTMLElement, done: () => void): void => {
  ghost.append(copyOf(sheet, 'faded'));
  removeAfter(ghost, FADED);
  afterFrame(done);
};

/** True until the picture of a card that leaves is on the screen; what lies on the desk next comes a frame later. */
export const isLeaving = signal(false);

/** An answered card leaves the desk; only a picture of it moves, so nothing waits for it. To be called while it still lies there. */
export const sendOff = ({ id, answer }: Tweet): void => {
  const sheet = document.querySelector<HTMLElement>(`.card[data-tweet="${CSS.escape(id)}"] .tweet-sheet`);
  if (!sheet || !answer) return;
  const ghost = ghostOver(sheet);
  isLeaving.value = true;
  // Others may still look where things lie, the browser too: what is put on the page now would be laid out for them.
  beforeDrawing(() => {
    const isBad = answer.points < 0 || answer.reply === null;
    const leave = motion.peek() === 'less' ? fade : isBad ? crumple : fold;
    leave(ghost, sheet, () => {
      isLeaving.value = false;
    });
    document.body.append(ghost);
  });
};
