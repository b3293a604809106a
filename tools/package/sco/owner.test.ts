import { expect, test } from 'vitest';
import { ownerIn } from '../../../src/play/owner';
import { ownerOf } from './owner';

test('a student has one name that the game takes, and it does not say who that is', () => {
  for (const student of ['1', 'ana@example.org', 'अनीता', 'x'.repeat(255)]) {
    const owner = ownerOf(student);
    expect(owner).toBe(ownerOf(student));
    expect(ownerIn(`?owner=${owner}`)).toBe(owner);
    expect(owner).toHaveLength(14);
  }
});

test('a hundred thousand students have as many names', () => {
  const students = Array.from({ length: 100_000 }, (_, number) => `s${number}`);
  expect(new Set(students.map(ownerOf)).size).toBe(students.length);
});

test('nobody has none', () => {
  expect(ownerOf('')).toBe(null);
});
