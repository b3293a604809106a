import { statSync } from 'node:fs';
import { ffmpeg } from './ffmpeg';

/** What ffmpeg finds in a file. */
export type Measure = {
  readonly bytes: number;
  readonly seconds: number;
  /** Of the whole, silence not counted, LUFS. One channel is heard from two loudspeakers, and counts so. */
  readonly loudness: number;
  /** Of the loudest 400 ms, LUFS. */
  readonly moment: number;
  /** The largest sample, dBFS. */
  readonly peak: number;
  /** The mean of all samples, of 1. */
  readonly offset: number;
};

const last = (text: string, pattern: RegExp): number => Number([...text.matchAll(pattern)].at(-1)?.[1]);

/** Measures an encoded file as a player decodes it. */
export const measure = (file: string): Measure => {
  const said = ffmpeg(['-i', file, '-af', 'astats,ebur128=dualmono=true', '-f', 'null', '-']);
  const moments = [...said.matchAll(/ M:\s*(-?[\d.]+)/g)].map(([, value]) => Number(value));
  const [, hours, minutes, seconds] = said.match(/Duration: (\d+):(\d+):([\d.]+)/) ?? [];
  const overall = said.slice(said.lastIndexOf('Overall'));
  return {
    bytes: statSync(file).size,
    seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
    loudness: last(said, /I:\s*(-?[\d.]+) LUFS/g),
    moment: Math.max(...moments),
    peak: Number(overall.match(/Peak level dB: (-?[\d.]+)/)?.[1]),
    offset: Number(overall.match(/DC offset: (-?[\d.]+)/)?.[1]),
  };
};
