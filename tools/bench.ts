import { build } from 'vite';
import { benchEngine } from './bench/engine';
import { benchInput } from './bench/input';
import { checkBudgets } from './budgets.mjs';

/** What a first visitor's browser loads, gzipped. */
const benchWeight = async (): Promise<void> => {
  await build({ logLevel: 'error' });
  console.log('\nWeight of the built game, gzipped');
  console.table(
    Object.fromEntries(
      checkBudgets('dist').map(({ name, bytes, most }) => [
        name,
        { KB: Math.round(bytes / 100) / 10, asked: `≤ ${most / 1000}` },
      ]),
    ),
  );
};

/** Prints the figures that the project promises, as tables. */
export default async (): Promise<void> => {
  await benchEngine();
  await benchWeight();
  await benchInput();
};
