import type { Track } from './tape';
import { RATE } from './tape';

/** Whole 16-bit samples of tracks, in turn. */
export const pcmOf = (tracks: readonly Track[]): Buffer => {
  const length = tracks[0]?.length ?? 0;
  const pcm = Buffer.alloc(length * tracks.length * 2);
  for (let i = 0; i < length; i++) {
    for (const [channel, track] of tracks.entries()) {
      const sample = Math.max(-32_768, Math.min(32_767, Math.round((track[i] as number) * 32_767)));
      pcm.writeInt16LE(sample, (i * tracks.length + channel) * 2);
    }
  }
  return pcm;
};

/** A RIFF file of 16-bit samples. */
export const wavOf = (pcm: Buffer, channels: number): Buffer => {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + pcm.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(channels, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * channels * 2, 28);
  head.writeUInt16LE(channels * 2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(pcm.length, 40);
  return Buffer.concat([head, pcm]);
};
