import { useEffect } from 'preact/hooks';

/** Keeps the screen awake while a run is on it, where the device allows that. */
export const useWakeLock = (): void => {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const ask = async () => {
      if (document.hidden || !('wakeLock' in navigator)) return;
      const given = await navigator.wakeLock.request('screen').catch(() => null);
      if (isOver) given?.release();
      else lock = given;
    };
    ask();
    // A hidden page loses its lock.
    document.addEventListener('visibilitychange', ask);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', ask);
      lock?.release();
    };
  }, []);
};
