import busyMp3 from '../../assets/audio/busy.mp3';
import busyWebm from '../../assets/audio/busy.webm';
import calmMp3 from '../../assets/audio/calm.mp3';
import calmWebm from '../../assets/audio/calm.webm';
import effectsMp3 from '../../assets/audio/effects.mp3';
import effectsWebm from '../../assets/audio/effects.webm';
import nightMp3 from '../../assets/audio/night.mp3';
import nightWebm from '../../assets/audio/night.webm';
import type { StemName } from './mix';

/** Addresses of twins, the smaller first. */
export type Twins = { readonly webm: string; readonly mp3: string };

export const FILES: Readonly<Record<StemName | 'effects', Twins>> = {
  effects: { webm: effectsWebm, mp3: effectsMp3 },
  calm: { webm: calmWebm, mp3: calmMp3 },
  busy: { webm: busyWebm, mp3: busyMp3 },
  night: { webm: nightWebm, mp3: nightMp3 },
};
