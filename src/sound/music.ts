import type { Howl } from 'howler';
import sprite from '../../assets/audio/sprite.json';
import type { Mix, StemName } from './mix';
import { approach } from './mix';

/** Seconds. */
const FROM = sprite.loop.from / 1000;
const LASTS = sprite.loop.lasts / 1000;
/** Milliseconds between two moves of the volumes; Howler ramps between them. */
const STEP = 200;
/** Milliseconds from full to silent for stepping back before a weighty cue. */
const HUSH_PACE = 700;
/** What is left of the music behind such a cue. */
const HUSHED = 0.35;
/** A volume, or a difference of volumes, that nobody hears. */
const NOTHING = 0.003;

/** What the music is to become. */
export type Aim = {
  readonly mix: Mix;
  /** Milliseconds in which a part goes from silent to full. */
  readonly pace: number;
  /** 0–1, as the player wants it. */
  readonly loud: number;
  readonly isHushed: boolean;
};

type Part = { readonly howl: Howl; id: number | null; share: number; volume: number };

/** The stems, which turn together and differ in volume only. */
export type Music = {
  /** A stem has arrived: it joins where the others are. */
  add(name: StemName, howl: Howl): void;
  aim(next: Aim): void;
};

/** Music by the context's clock, which stands still while the context sleeps: so the stems never part. */
export const createMusic = (context: AudioContext): Music => {
  const parts = new Map<StemName, Part>();
  let aim: Aim = { mix: { calm: 0, busy: 0, night: 0 }, pace: 1, loud: 0, isHushed: false };
  let hush = 1;
  /** The context's second at which this turn began; null while nothing turns. */
  let began: number | null = null;
  /** Seconds of the turn that had passed when the music fell silent. */
  let kept = 0;
  let timer: ReturnType<typeof setInterval> | null = null;

  const position = (): number => (began === null ? kept : (context.currentTime - began) % LASTS);

  /** Starts a part, unheard, where the others are; to be called only while the context runs. */
  const join = (part: Part): number => {
    part.volume = 0;
    part.howl.volume(0);
    const id = part.howl.play('turn');
    part.howl.seek(FROM + position(), id);
    return id;
  };

  const stop = (): void => {
    kept = position();
    began = null;
    if (timer !== null) clearInterval(timer);
    timer = null;
    for (const part of parts.values()) {
      part.howl.stop();
      part.id = null;
    }
  };

  const isSilent = (): boolean =>
    [...parts].every(([name, { volume }]) => volume < NOTHING && aim.mix[name] * aim.loud < NOTHING);

  const step = (): void => {
    if (context.state !== 'running') return;
    hush = approach(hush, aim.isHushed ? HUSHED : 1, STEP, HUSH_PACE);
    for (const [name, part] of parts) {
      part.id ??= join(part);
      part.share = approach(part.share, aim.mix[name], STEP, aim.pace);
      const next = part.share * hush * aim.loud;
      // Howler never ends a fade from a volume to itself.
      if (Math.abs(next - part.volume) < NOTHING) continue;
      part.howl.fade(part.volume, next, STEP, part.id);
      part.volume = next;
    }
    if (isSilent()) stop();
  };

  const go = (): void => {
    if (timer !== null || context.state !== 'running' || isSilent()) return;
    began = context.currentTime - kept;
    timer = setInterval(step, STEP);
    step();
  };

  return {
    add(name, howl) {
      parts.set(name, { howl, id: null, share: 0, volume: 0 });
      go();
    },
    aim(next) {
      aim = next;
      go();
    },
  };
};
