import { effect, signal } from '@preact/signals';
import type { Lang } from '../../content/langs';
import type { PaceId } from '../../rules/words';
import { PACES } from '../../rules/words';
import { readSetting, writeSetting } from './storage';

const kept = <T extends string>(key: string, values: readonly T[], fallback: T) => {
  const stored = readSetting(key);
  const setting = signal<T>(values.find((value) => value === stored) ?? fallback);
  let first = true;
  effect(() => {
    const { value } = setting;
    if (!first) writeSetting(key, value);
    first = false;
  });
  return setting;
};

const prefersCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** `plain` leaves the town out. */
export const picture = kept('picture', ['full', 'plain'] as const, 'full');
/** `less` turns movement into fades. */
export const motion = kept('motion', ['full', 'less'] as const, prefersCalm() ? 'less' : 'full');
/** Everything 1.6 times as large, replies labelled A–D. */
export const projector = kept('projector', ['off', 'on'] as const, 'off');
export const pace = kept<PaceId>('pace', PACES, 'standard');
/** Whether a letter pressed alone is a command. */
export const letterKeys = kept('letterKeys', ['on', 'off'] as const, 'on');
/** Whether there is any sound at all. */
export const sound = kept('sound', ['on', 'off'] as const, 'on');
/** How loud, from nothing to ten. */
export const LEVELS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;
export type Level = (typeof LEVELS)[number];
/** Music begins quietly: it lies under reading. */
export const musicLevel = kept<Level>('music', LEVELS, '6');
export const effectsLevel = kept<Level>('effects', LEVELS, '8');
/** Whether what is heard is also written. */
export const captions = kept('captions', ['off', 'on'] as const, 'off');
/** The language that is spoken; changed by `speakLanguage` alone, once its words are there. */
export const lang = signal<Lang>('en');
