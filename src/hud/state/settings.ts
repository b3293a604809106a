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
/** The language that is spoken; changed by `speakLanguage` alone, once its words are there. */
export const lang = signal<Lang>('en');
