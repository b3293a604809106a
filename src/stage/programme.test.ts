import { expect, test } from 'vitest';
import type { Fact } from '../rules/types';
import { programme } from './programme';

const shipped = (fix: string): Fact => ({ kind: 'fixShipped', at: 0, fix, days: 2 });
const sent = (facts: Fact[]) => programme(facts).map(({ fact, wait }) => `${wait} ${fact.kind}`);

test('one ship follows the other', () => {
  expect(sent([shipped('a'), shipped('b'), { kind: 'trustMoved', at: 0, from: 50, to: 60 }])).toEqual([
    '0 fixShipped',
    '820 fixShipped',
    '1640 trustMoved',
  ]);
});

test('however much happens in a night, the last begins within 2.6 seconds', () => {
  const facts = Array.from({ length: 40 }, (_, index) => shipped(String(index)));
  const cues = programme(facts);
  expect(cues.at(-1)?.wait).toBeLessThan(2600);
  expect(cues.at(-1)?.wait).toBeGreaterThan(2000);
});
