import { benchEngine } from './bench/engine';

/** Prints the figures that the project promises, as tables. */
export default async (): Promise<void> => {
  await benchEngine();
};
