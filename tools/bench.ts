import { build } from 'vite';
import { benchBadInput } from './bench/badInput';
import { benchClassReport } from './bench/classReport';
import { benchEngine } from './bench/engine';
import { benchInput } from './bench/input';
import { benchKills } from './bench/kills';
import { benchLighthouse } from './bench/lighthouse';
import { benchLongTasks } from './bench/longTasks';
import { benchSound } from './bench/sound';
import { STAGE_BENCHES } from './bench/stage';
import { benchWhatIf } from './bench/whatIf';
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

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  engine: benchEngine,
  weight: benchWeight,
  input: benchInput,
  whatIf: benchWhatIf,
  classReport: benchClassReport,
  badInput: benchBadInput,
  kills: benchKills,
  longTasks: benchLongTasks,
  lighthouse: benchLighthouse,
  sound: async () => benchSound(),
  ...STAGE_BENCHES,
};

/** Prints the figures that the project promises, as tables: all of them, or those that are named. */
export default async (names: readonly string[]): Promise<void> => {
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (names.length === 0 || names.includes(name)) await bench();
  }
};
