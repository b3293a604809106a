/// <reference types="vite-plugin-pwa/client" />
import { registerSW } from 'virtual:pwa-register';
import { effect } from '@preact/signals';
import { screen } from './hud/state/game';
import { takeNewVersion } from './hud/state/newVersion';

/** Milliseconds between two looks for a new version. */
const LOOK_EVERY = 60 * 60 * 1000;

/** Keeps the game on the device for when there is no network, and looks for new versions between runs. */
export const keepOffline = (): void => {
  const update = registerSW({
    immediate: true,
    onNeedRefresh: () => {
      takeNewVersion.value = () => update(true);
    },
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
