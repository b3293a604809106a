import { ffmpeg } from './ffmpeg';
import { wavOf } from './wav';

/** The two twins: what most browsers take, and what the rest do. */
export const FORMATS = ['webm', 'mp3'] as const;
export type Format = (typeof FORMATS)[number];

/** Thousands of bits a second. */
export type Rates = Readonly<Record<Format, number>>;

const CODECS: Readonly<Record<Format, (rate: number) => string[]>> = {
  webm: (rate) => [
    ...[
      '-c:a',
      'libopus',
      '-b:a',
      `${rate}k`,
      '-vbr',
      'constrained',
      '-frame_duration',
      '40',
      '-application',
    ],
    'audio',
  ],
  // There is nothing above 9 kHz, so 32,000 samples a second waste no bits on it.
  mp3: (rate) => ['-c:a', 'libmp3lame', '-b:a', `${rate}k`, '-ar', '32000', '-compression_level', '0'],
};

/** Writes 16-bit samples in one format; the same samples give the same file. */
export const encode = (pcm: Buffer, channels: number, format: Format, rate: number, file: string): void => {
  const exact = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  ffmpeg(['-f', 'wav', '-i', 'pipe:0', ...CODECS[format](rate), ...exact, file], wavOf(pcm, channels));
};
