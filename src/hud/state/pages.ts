import type { Screen } from './game';
import { game, screen } from './game';

/** Pages beside the game, each with an address of its own. */
export const PAGES = [
  'evidence',
  'check',
  'teach',
  'class',
  'present',
  'write',
  'result',
  'pack',
  'accessibility',
] as const;
export type PageId = (typeof PAGES)[number];

/** The address of a page, or of a part of it, for links. */
export const pageAddress = (page: PageId, part?: Readonly<Record<string, string>>): string =>
  `#/${page}${part ? `?${new URLSearchParams(part)}` : ''}`;

/** The page that a fragment names, or null. */
export const pageIn = (fragment: string): PageId | null => {
  const route = fragment.split('?', 1)[0];
  return PAGES.find((page) => route === `#/${page}`) ?? null;
};

/** A part of the page that the address asks for, or null. */
export const askedPart = (name: string): string | null =>
  new URLSearchParams(location.hash.split('?')[1]).get(name);

/** Whether a screen is a page beside the game. */
export const isPage = (shown: Screen): shown is PageId => (PAGES as readonly string[]).includes(shown);

/** False until the first screen is chosen: a page opened by its own address has no game below it. */
let hasBegun = false;
/** Entries of the history from the game up to the page on the screen; 0 where no game is below it. */
let depth = 0;
/** How far the game's screen was scrolled. */
let scrolled = 0;

const depthOfNewEntry = (from: Screen): number => {
  if (!isPage(from)) return hasBegun ? 1 : 0;
  return depth > 0 ? depth + 1 : 0;
};

/** Shows the page that the address bar names, over a run in progress, which waits. Whether it names one. */
export const showPage = (): boolean => {
  const page = pageIn(location.hash);
  if (!page) return false;
  const from = screen.peek();
  if (!isPage(from)) scrolled = scrollY;
  const kept: unknown = history.state?.page;
  depth = typeof kept === 'number' ? kept : depthOfNewEntry(from);
  history.replaceState({ page: depth }, '');
  game.peek()?.session.pause();
  screen.value = page;
  return true;
};

/** Chooses the first screen by the address bar. */
export const beginWithAddress = (): void => {
  showPage();
  hasBegun = true;
};

/** Shows again what the page lies over: the run, its debrief or the title. Whether a page was left. */
export const showGame = (): boolean => {
  if (!isPage(screen.peek())) return false;
  // What somebody handed in is looked at from its page only.
  if (game.peek()?.handedIn) {
    game.peek()?.session.stop();
    game.value = null;
  }
  const session = game.peek()?.session;
  screen.value = !session ? 'title' : session.mode === 'over' ? 'debrief' : 'evening';
  const back = scrolled;
  requestAnimationFrame(() => requestAnimationFrame(() => scrollTo(0, back)));
  return true;
};

/** Leaves the page for the game, by the history where the game stands in it. */
export const leavePage = (): void => {
  if (depth > 0) {
    history.go(-depth);
    return;
  }
  history.replaceState(null, '', '#/');
  showGame();
};
