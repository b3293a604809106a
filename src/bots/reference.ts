import type { PackBones } from '../rules/bones';
import { totalOf } from '../rules/ledger';
import type { Setup } from '../rules/types';
import { playRun } from './bot';
import { listener } from './player';

/** Tenths of a point that the listener makes of this very run: what stars are measured against. */
export const referenceScore = (setup: Setup, bones: PackBones): number =>
  totalOf(playRun(setup, bones, listener).run.ledger);
