import { effect } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { Backdrop } from './parts/Backdrop';
import { LoadAgain } from './parts/LoadAgain';
import { Notices } from './parts/Notices';
import type { Screen } from './state/game';
import { game, screen, version } from './state/game';
import { useLetterKeys } from './state/letterKeys';
import type { PageId } from './state/pages';
import { isPage, PAGES } from './state/pages';
import { lang, motion, picture, projector } from './state/settings';
import { useSoundKey } from './state/soundKey';
import { Title } from './title/Title';

/** How the pages beside the game are loaded; who wires the house knows where they are. */
export type Pages = Readonly<Record<PageId, () => Promise<FunctionComponent>>>;

/** A screen that is loaded when it is first needed; after a failure the player can have it tried again. */
const later = (load: () => Promise<FunctionComponent>): FunctionComponent => {
  let loaded: FunctionComponent | null = null;
  return () => {
    const [state, setState] = useState<'loading' | 'loaded' | 'failed'>('loading');
    useEffect(() => {
      if (loaded || state !== 'loading') return;
      load()
        .then((component) => {
          loaded = component;
          setState('loaded');
        })
        .catch(() => setState('failed'));
    }, [state]);
    const Loaded = loaded;
    if (Loaded) return <Loaded />;
    return state === 'failed' ? <LoadAgain onAgain={() => setState('loading')} /> : null;
  };
};

const Evening = later(() => import('./evening/Evening').then((module) => module.Evening));
const Debrief = later(() => import('./debrief/Debrief').then((module) => module.Debrief));

/** Style sheets read what is shown from the document itself. */
const markDocument = (): void => {
  const { dataset } = document.documentElement;
  dataset.screen = screen.value;
  document.documentElement.toggleAttribute('data-page', isPage(screen.value));
  dataset.motion = motion.value;
  dataset.projector = projector.value;
  dataset.picture = picture.value;
};

/** A run that is over shows its debrief. */
const showTheEnd = (): void => {
  version.value;
  if (screen.value === 'evening' && game.value?.session.mode === 'over') screen.value = 'debrief';
};

/** Every screen and page by its name. */
export const screensWith = (pages: Pages): Readonly<Record<Screen, FunctionComponent>> => {
  const laid = Object.fromEntries(PAGES.map((page) => [page, later(pages[page])]));
  return { title: Title, evening: Evening, debrief: Debrief, ...(laid as Record<PageId, FunctionComponent>) };
};

/** The whole interface, over the town. */
export const App = ({ screens }: { screens: ReturnType<typeof screensWith> }) => {
  useLetterKeys();
  useSoundKey();
  // Before the first frame: whoever wants less motion sees none, not even at first.
  useLayoutEffect(() => {
    const stops = [effect(markDocument), effect(showTheEnd)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const Shown = screens[screen.value];
  return (
    <>
      <Backdrop />
      <Shown key={`${lang.value}-${game.value?.session.run.setup.seed ?? ''}`} />
      <Notices />
    </>
  );
};
