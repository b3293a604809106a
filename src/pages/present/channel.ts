import { effect } from '@preact/signals';
import { pageAddress } from '../../hud/state/pages';
import type { Workshop } from '../../play/workshop/workshop';
import { workshop } from './state';

const NAME = 'good-point-workshop';

type Message = { readonly kind: 'asks' } | { readonly kind: 'shows'; readonly workshop: Workshop | null };

const open = (): BroadcastChannel | null => {
  try {
    return new BroadcastChannel(NAME);
  } catch {
    return null;
  }
};

/** Whether two windows of this browser can be joined. */
export const canJoin = (): boolean => typeof BroadcastChannel === 'function';

/** Tells the notes what is on the wall, now and after each change, until it is called off. */
export const tellNotes = (): (() => void) => {
  const channel = open();
  if (!channel) return () => undefined;
  const tell = (): void => {
    const message: Message = { kind: 'shows', workshop: workshop.peek() };
    channel.postMessage(message);
  };
  channel.onmessage = ({ data }) => {
    if (data?.kind === 'asks') tell();
  };
  const stop = effect(() => {
    workshop.value;
    tell();
  });
  return () => {
    stop();
    channel.close();
  };
};

/** Hears what is on the wall of another window; what arrives has not been parsed. Returns the way to stop. */
export const hearWall = (onShows: (workshop: unknown) => void): (() => void) => {
  const channel = open();
  if (!channel) return () => undefined;
  channel.onmessage = ({ data }) => {
    if (data?.kind === 'shows') onShows(data.workshop);
  };
  const message: Message = { kind: 'asks' };
  channel.postMessage(message);
  return () => channel.close();
};

/** Opens the speaker's notes in a window of their own; whether the browser let it. */
export const openNotes = (): boolean => {
  const address = location.href.split('#')[0] + pageAddress('present', { notes: '1' });
  return window.open(address, 'good-point-notes', 'popup,width=720,height=860') !== null;
};
