import { effect } from '@preact/signals';
import { PALETTE } from './content/art';
import { BUILT_IN, loadBones } from './content/packs';
import { mountHud } from './hud/mountHud';
import { fetchPackNames } from './hud/parts/usePackNames';
import { readAddress, watchAddress } from './hud/state/address';
import { afterFrame } from './hud/state/afterFrame';
import { isEmbedded, tellParent } from './hud/state/embed';
import { game, screen } from './hud/state/game';
import { findGuests } from './hud/state/guestPacks';
import { say } from './hud/state/notices';
import { beginWithAddress } from './hud/state/pages';
import { lang, picture, projector } from './hud/state/settings';
import { countStars } from './hud/state/stars';
import { openLink } from './hud/state/start';
import { readSetting } from './hud/state/storage';
import { speakLanguage } from './hud/state/words';
import { pages } from './pagesPort';
import { keepSound } from './soundPort';
import type { Stage } from './stage/port';
import { stagePort } from './stagePort';
import { chooseLanguage } from './text/language';
import { t } from './text/t';
import { keepOffline } from './updates';

let town: Promise<Stage | null> | null = null;

/** The town's code arrives after the title can be read; without it the game goes on. */
const raiseTown = async (parent: HTMLElement): Promise<Stage | null> => {
  try {
    const { createStage } = await import('./stage/stage');
    return await createStage(parent, stagePort);
  } catch (error) {
    console.warn(error);
    document.documentElement.dataset.town = 'none';
    say(t('notice.noStage'));
    return null;
  }
};

/** Milliseconds after which the title raises its town though nobody has moved. */
const ALONE = 8000;
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** Settles with the first sign of somebody, or when a run is on the screen, or after a while: slow devices show their title first. */
const somebodyIsHere = (): Promise<void> =>
  new Promise((resolve) => {
    const here = (): void => {
      for (const sign of SIGNS) removeEventListener(sign, here);
      stop();
      resolve();
    };
    for (const sign of SIGNS) addEventListener(sign, here, { passive: true });
    setTimeout(here, ALONE);
    const stop = effect(() => {
      if (game.value) queueMicrotask(here);
    });
  });

const keepTown = (parent: HTMLElement): void => {
  effect(() => {
    if (picture.value === 'full') town ??= raiseTown(parent);
    else {
      town?.then((stage) => stage?.destroy());
      town = null;
    }
  });
  effect(() => {
    // Another run, screen or language, letters for a room: the whole picture is made anew.
    game.value;
    screen.value;
    lang.value;
    projector.value;
    town?.then((stage) => stage?.show());
  });
};

const paint = (): void => {
  for (const [name, colour] of Object.entries(PALETTE))
    document.documentElement.style.setProperty(`--${name}`, colour);
};

const wishedLanguages = (): (string | null)[] => [
  new URLSearchParams(location.hash.split('?')[1]).get('lang'),
  new URLSearchParams(location.search).get('lang'),
  readSetting('lang'),
  ...navigator.languages,
];

const begin = async (): Promise<void> => {
  paint();
  const language = chooseLanguage(wishedLanguages());
  // A title whose names came later would be laid out twice; it says itself what could not be loaded.
  const names = fetchPackNames(BUILT_IN, language).catch(() => undefined);
  await Promise.all([speakLanguage(language), names]);
  await findGuests();
  beginWithAddress();
  mountHud(document.getElementById('app') as HTMLElement, pages);
  const link = readAddress();
  if (link) openLink(link);
  watchAddress(openLink);
  countStars();
  tellParent();
  // The page around a frame decides what is kept there.
  if (!isEmbedded()) keepOffline();
  keepSound();
  const parent = document.getElementById('stage') as HTMLElement;
  await somebodyIsHere();
  // What every run begins with is on its way before the click.
  loadBones('volterra').catch(() => undefined);
  requestAnimationFrame(() => setTimeout(() => keepTown(parent)));
};

// What the page says by itself is on the screen before a slow device begins with the game.
afterFrame(begin);
