import { Howler } from 'howler';

/** Howler keeps its own idea of the context's state, which is not in its types. */
type WithState = { state: AudioContextState };

const GESTURES = ['pointerdown', 'pointerup', 'touchend', 'click', 'keydown'] as const;

/** The browser's sound, awake only while the page is seen and once the player has touched it. */
export type Device = {
  readonly context: AudioContext;
  /** Whether something that is played now is heard now; what is played at any other time would pile up. */
  isAwake(): boolean;
};

/** Asks for sound; to be called once the player has touched the page. Null where there is none to be had. */
export const openDevice = (onAwake: () => void): Device | null => {
  // Howler's own unlocking makes a second context; its own suspending would leave stems behind.
  Howler.autoUnlock = false;
  Howler.autoSuspend = false;
  Howler.volume();
  const context: AudioContext | null = Howler.ctx;
  if (!context || !Howler.usingWebAudio) return null;

  const isAwake = () => context.state === 'running' && !document.hidden;
  /** A call, an alarm or a lock screen interrupts the sound; only a touch may bring it back on some devices. */
  const wake = () => {
    if (!document.hidden && context.state !== 'running') context.resume().catch(() => undefined);
  };
  /** Else Howler would hold back what is played now, or play into a sleeping context. */
  const tellHowler = () => {
    (Howler as unknown as WithState).state = context.state === 'running' ? 'running' : 'suspended';
  };
  context.addEventListener('statechange', () => {
    tellHowler();
    if (isAwake()) onAwake();
  });
  for (const gesture of GESTURES) addEventListener(gesture, wake, { capture: true, passive: true });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) context.suspend().catch(() => undefined);
    else wake();
  });
  wake();
  tellHowler();
  return { context, isAwake };
};
