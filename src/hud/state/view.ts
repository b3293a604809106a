import { signal } from '@preact/signals';
import { openCards } from '../../rules/view';
import { game, getGame, send, show } from './game';

/** Which sheet lies over the game. */
export const sheet = signal<'menu' | 'help' | null>(null);
/** Whether the board stands where the feed is, in layouts too narrow for both. */
export const boardShown = signal(false);

export const toggleBoard = (): void => {
  boardShown.value = !boardShown.value;
};

export const togglePause = (): void => {
  const session = game.peek()?.session;
  if (session?.paused) session.resume();
  else session?.pause();
};

let lastOpened = '';

/** Opens a tweet as the card on the desk. */
export const openTweet = (tweet: string): void => {
  boardShown.value = false;
  lastOpened = tweet;
  send({ kind: 'open', tweet });
};

/** Opens the tweet that arrived after the one opened last, from the oldest on; clears the desk if there is no other. */
export const openNext = (): void => {
  const { session } = getGame();
  const desk = session.desk?.kind === 'card' ? session.desk.tweet : null;
  const oldestFirst = openCards(session.run)
    .map(({ id }) => id)
    .reverse();
  const next = oldestFirst[oldestFirst.indexOf(lastOpened) + 1] ?? oldestFirst[0];
  if (next !== undefined && next !== desk) openTweet(next);
  else if (session.desk) show(null);
  else session.waitForNext();
};
