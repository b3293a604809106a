/// <reference types="vite-plugin-pwa/client" />
import { registerSW } from 'virtual:pwa-register';
import { effect } from '@preact/signals';
import { screen } from './hud/state/game';
import { takeNewVersion } from './hud/state/newVersion';

/** Milliseconds between two looks for a new version. */
const LOOK_EVERY = 60 * 60 * 1000;

/** Milliseconds for the old version to make way; one that still hands out a sound may never do so while its page stands. */
const MAKES_WAY_WITHIN = 2000;

/** Lets the version that waits take over, and starts the page anew with it, whoever controls this page until then. */
const begin = async (update: () => Promise<void>): Promise<void> => {
  const waiting = (await navigator.serviceWorker.getRegistration())?.waiting;
  if (!waiting) return location.reload();
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated') location.reload();
  });
  setTimeout(() => location.reload(), MAKES_WAY_WITHIN);
  await update();
};

/** Starts the page anew once nothing is going on in it: another tab took the new version, and a run here ends with its old rules. */
const beginBetweenRuns = (): void => {
  effect(() => {
    if (screen.value === 'title') location.reload();
  });
};

/** Keeps the game on the device for when there is no network, and looks for new versions between runs. */
export const keepOffline = (): void => {
  const update = registerSW({
    immediate: true,
    onNeedRefresh: () => {
      takeNewVersion.value = () => begin(update);
    },
    onNeedReload: beginBetweenRuns,
    // Opened as a file, or in a frame that may keep nothing: the game is played as it is.
    onRegisterError: () => undefined,
    onRegisteredSW: (_address, registration) => {
      let looked = performance.now();
      effect(() => {
        if (screen.value !== 'title' || performance.now() - looked < LOOK_EVERY) return;
        looked = performance.now();
        registration?.update().catch(() => undefined);
      });
    },
  });
};
