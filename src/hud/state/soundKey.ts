import { useEffect } from 'preact/hooks';
import { t } from '../../text/t';
import { latinKey } from './latinKey';
import { say } from './notices';
import { sound } from './settings';

/** Where letters are written, they are letters. */
const WRITING = 'textarea, select, input:not([type=radio], [type=checkbox], [type=range])';

const onKey = (event: KeyboardEvent): void => {
  const { ctrlKey, altKey, metaKey, repeat, target } = event;
  if (latinKey(event).toLowerCase() !== 'm' || ctrlKey || altKey || metaKey || repeat) return;
  if (target instanceof HTMLElement && target.closest(WRITING)) return;
  sound.value = sound.peek() === 'on' ? 'off' : 'on';
  say(t(sound.peek() === 'on' ? 'sound.nowOn' : 'sound.nowOff'));
};

/** M turns all sound off and on again, on every screen. */
export const useSoundKey = (): void => {
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
};
