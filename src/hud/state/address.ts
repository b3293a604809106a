import { signal } from '@preact/signals';
import { guestPack } from '../../content/packs';
import type { Setup } from '../../rules/types';
import type { PlayLink } from '../../share/link';
import { formatPlayLink, parsePlayLink } from '../../share/link';
import { writePack } from '../../share/pack';
import { t } from '../../text/t';
import { game, screen } from './game';
import { say } from './notices';
import { pageIn, showGame, showPage } from './pages';
import { lang } from './settings';
import { wholeLink } from './wholeLink';

/** True while the player is asked whether to leave the run. */
export const asksToLeave = signal(false);

const HOME = '#/';
/** Fragments of the title. */
const TITLES = ['', '#', HOME];
/** A link that was opened in mid-run, to be followed if the player leaves. */
let next: PlayLink | null = null;

/** The fragment of a run as it is being played: with the pack itself where the reader cannot have it. */
const fragmentOf = (setup: Setup): string => {
  const pack = guestPack(setup.pack);
  return formatPlayLink(setup, {
    lang: lang.peek(),
    ending: game.peek()?.terms.ending ?? 'all',
    packCode: pack ? writePack(pack) : null,
  });
};

/** Writes the run into the address bar, on a history entry of its own so that the back gesture can ask first. */
export const enterAddress = (setup: Setup): void => {
  const fragment = fragmentOf(setup);
  if (history.state?.run) {
    history.replaceState({ run: true }, '', fragment);
    return;
  }
  // Behind a run lies the title, not the link that has opened it: going back would begin it anew.
  if (parsePlayLink(location.hash)) history.replaceState(null, '', HOME);
  history.pushState({ run: true }, '', fragment);
};

/** Whether the browser has come back to a run that it showed before: a reload, a tab that was asleep. */
export const isBack = (): boolean => history.state?.run === true;

/** Writes the language that is now spoken into the address of the run on the screen. */
export const refreshAddress = (): void => {
  const setup = game.peek()?.session.run.setup;
  if (setup && history.state?.run) history.replaceState({ run: true }, '', fragmentOf(setup));
};

/** The address that opens the run on the screen; null where there can be none. */
export const linkToRun = (): string | null => {
  const setup = game.peek()?.session.run.setup;
  return wholeLink(setup ? fragmentOf(setup) : HOME);
};

/** The link in the address bar, if it is one; what is wrong with it is said in a sentence. */
export const readAddress = (): PlayLink | null => {
  const parsed = parsePlayLink(location.hash);
  if (!parsed) {
    const route = location.hash.split('?', 1)[0] ?? '';
    if (TITLES.includes(route) || pageIn(route)) return null;
    say(t('pages.unknown'), true);
    history.replaceState(null, '', HOME);
    return null;
  }
  if ('error' in parsed) {
    say(t(`linkError.${parsed.error}`), true);
    history.replaceState(null, '', HOME);
    return null;
  }
  const wanted = new URLSearchParams(location.hash.split('?')[1]).get('lang');
  if (wanted && !parsed.link.lang) say(t('notice.unknownLanguage'));
  return parsed.link;
};

/** Clears the run from the address bar and returns the link to follow instead, if one was opened. */
export const leaveAddress = (): PlayLink | null => {
  history.replaceState(null, '', HOME);
  const link = next;
  next = null;
  return link;
};

/** Watches the back gesture and links opened in mid-run: a run is never lost without asking. */
export const watchAddress = (open: (link: PlayLink) => void): void => {
  addEventListener('popstate', () => {
    if (showPage()) return;
    const leftPage = showGame();
    // After a reload on a page, the run below it is no longer there: it is opened by its address.
    if (history.state?.run && !(leftPage && !game.peek())) return;
    const link = readAddress();
    const setup = game.peek()?.session.run.setup;
    if (screen.peek() !== 'evening' || !setup) {
      if (link) open(link);
      return;
    }
    next = link;
    history.pushState({ run: true }, '', fragmentOf(setup));
    asksToLeave.value = true;
  });
};
