import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import sprite from '../assets/audio/sprite.json';
import { everyFile } from '../tools/audio/files';
import { LOOP, TEMPO } from '../tools/audio/score/time';

/** What the browser decodes a file to. */
type Decoded = {
  readonly seconds: number;
  /** The largest sample, without its sign. */
  readonly peak: number;
  /** Where the loop closes: the largest step between neighbouring samples, at the seam and anywhere else. */
  readonly seam: number;
  readonly steps: number;
  /** How far a turn differs from what comes before it begins and after it ends, as a share of the turn's power. */
  readonly apart: number;
  /** The largest sample of each place in the sprite, and of what lies between the places. */
  readonly within: readonly number[];
  readonly between: number;
};

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
  page = await browser.newPage();
});
afterAll(() => browser.close());

const decode = (file: string): Promise<Decoded> =>
  page.evaluate(
    async ({ bytes, loop, places }) => {
      const data = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
      const buffer = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(data.buffer);
      const rate = buffer.sampleRate / 1000;
      const channels = Array.from({ length: buffer.numberOfChannels }, (_, index) =>
        buffer.getChannelData(index),
      );
      const largest = (from: number, to: number): number => {
        let most = 0;
        for (const samples of channels)
          for (let i = Math.max(0, Math.round(from * rate)); i < Math.min(samples.length, to * rate); i++)
            most = Math.max(most, Math.abs(samples[i] ?? 0));
        return most;
      };
      const [from, to] = [Math.round(loop.from * rate), Math.round((loop.from + loop.lasts) * rate)];
      let [seam, steps, difference, power] = [0, 0, 0, 0];
      for (const samples of channels) {
        seam = Math.max(seam, Math.abs((samples[from] ?? 0) - (samples[to - 1] ?? 0)));
        for (let i = from + 1; i < to; i++)
          steps = Math.max(steps, Math.abs((samples[i] ?? 0) - (samples[i - 1] ?? 0)));
        // The lead-in is the end of the turn, the lead-out its beginning.
        for (let i = -4800; i < 4800; i++) {
          difference += ((samples[from + i] ?? 0) - (samples[to + i] ?? 0)) ** 2;
          power += (samples[from + i] ?? 0) ** 2;
        }
      }
      const ends = places.map(([start = 0, lasts = 0]) => start + lasts);
      return {
        seconds: buffer.duration,
        peak: largest(0, buffer.duration * 1000),
        seam,
        steps,
        apart: difference / power,
        within: places.map(([start = 0, lasts = 0]) => largest(start, start + lasts)),
        between: Math.max(...ends.map((end) => largest(end + 10, end + 30))),
      };
    },
    {
      bytes: readFileSync(file).toString('base64'),
      loop: sprite.loop,
      places: Object.values(sprite.effects),
    },
  );

const dBFS = (amplitude: number): number => 20 * Math.log10(amplitude);

describe.each(everyFile())('$file', ({ name, file }) => {
  let decoded: Decoded;
  beforeAll(async () => {
    decoded = await decode(file);
  });

  test('decodes, and stays under −1 dBFS', () => {
    expect(dBFS(decoded.peak)).toBeLessThan(-1);
    expect(dBFS(decoded.peak)).toBeGreaterThan(-8);
  });

  if (name === 'effects')
    test('holds every effect where the sprite says, and nearly nothing between them', () => {
      const end = Math.max(...Object.values(sprite.effects).map(([start = 0, lasts = 0]) => start + lasts));
      expect(decoded.seconds).toBeGreaterThanOrEqual(end / 1000);
      for (const peak of decoded.within) expect(dBFS(peak)).toBeGreaterThan(-12);
      expect(dBFS(decoded.between)).toBeLessThan(-45);
    });
  else
    test('goes round without a seam', () => {
      expect(decoded.seconds).toBeGreaterThanOrEqual((sprite.loop.from + sprite.loop.lasts + 180) / 1000);
      expect(decoded.seam).toBeLessThan(decoded.steps / 2);
      expect(decoded.apart).toBeLessThan(0.05);
    });
});

test('stems are of one tempo and one length: whole bars, whole samples', () => {
  const bar = (4 * 60) / TEMPO;
  expect(sprite.loop.lasts).toBe(LOOP * 1000);
  expect(LOOP % bar).toBeCloseTo(0, 9);
  for (const rate of [44_100, 48_000]) expect((LOOP * rate) % 1).toBe(0);
});

test('the three stems of a format decode to the same length', async () => {
  for (const format of ['webm', 'mp3']) {
    const stems = everyFile().filter((sound) => sound.format === format && sound.name !== 'effects');
    const lengths: number[] = [];
    for (const { file } of stems) lengths.push((await decode(file)).seconds);
    expect(new Set(lengths).size).toBe(1);
  }
});
