import { expect, test } from 'vitest';
import type { Container } from './kit';
import { createShade, SHINES } from './shade';

type Paper = { name: string; tintTopLeft: number; setTint(tint: number): void };

const paper = (tint: number, name = ''): Paper => ({
  name,
  tintTopLeft: tint,
  setTint(next) {
    this.tintTopLeft = next;
  },
});

test('light falls on what is there now and later, but not on what shines; its own colour is never lost', () => {
  const [wall, lamp, late] = [paper(0xffffff), paper(0xffe3a0, SHINES), paper(0x808080)];
  const inner = { name: '', list: [wall] };
  const town = { name: '', list: [inner, lamp] as object[] };
  const fall = createShade([town as unknown as Container]);
  fall(0x5b4a80);
  town.list.push(late);
  fall(0x808080);
  expect([wall, lamp, late].map(({ tintTopLeft }) => tintTopLeft)).toEqual([0x808080, 0xffe3a0, 0x404040]);
  fall(0xffffff);
  expect([wall, late].map(({ tintTopLeft }) => tintTopLeft)).toEqual([0xffffff, 0x808080]);
});
