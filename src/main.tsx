import { effect } from '@preact/signals';
import { PALETTE } from './content/art';
import { mountHud } from './hud/mountHud';
import { choiceLabel } from './hud/parts/choiceLabel';
import { readAddress, watchAddress } from './hud/state/address';
import { game, onFacts, screen, send, show } from './hud/state/game';
import { say } from './hud/state/notices';
import { lang, motion, picture, projector } from './hud/state/settings';
import { countStars, stars } from './hud/state/stars';
import { openLink } from './hud/state/start';
import { readSetting } from './hud/state/storage';
import { fixNameById, speakLanguage } from './hud/state/words';
import type { Stage, StagePort } from './stage/port';
import { chooseLanguage } from './text/language';
import { t, weekday, weekdayShort } from './text/t';

const port: StagePort = {
  run: () => game.peek()?.session.run ?? null,
  desk: () => game.peek()?.session.desk ?? null,
  isPaused: () => game.peek()?.session.paused ?? false,
  subscribe: onFacts,
  send,
  show,
  issueName: (fix) => {
    const run = game.peek()?.session.run;
    return run ? fixNameById(run, fix) : fix;
  },
  designName: (issue, design) => game.peek()?.texts.issues[issue]?.designs[design]?.name ?? design,
  weekday,
  weekdayShort,
  choiceLabel,
  stars: () => stars.peek(),
  reducedMotion: () => motion.peek() === 'less',
};

let town: Promise<Stage | null> | null = null;

/** The town's code arrives after the title can be read; without it the game goes on. */
const raiseTown = async (parent: HTMLElement): Promise<Stage | null> => {
  try {
    const { createStage } = await import('./stage/stage');
    return await createStage(parent, port);
  } catch (error) {
    console.warn(error);
    document.documentElement.dataset.town = 'none';
    say(t('notice.noStage'));
    return null;
  }
};

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
  await speakLanguage(chooseLanguage(wishedLanguages()));
  mountHud(document.getElementById('app') as HTMLElement);
  const link = readAddress();
  if (link) openLink(link);
  watchAddress(openLink);
  countStars();
  const parent = document.getElementById('stage') as HTMLElement;
  requestAnimationFrame(() => setTimeout(() => keepTown(parent)));
};

begin();
