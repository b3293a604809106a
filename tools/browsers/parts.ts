import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Running } from './tab';

/** Names something to be done at the end; what was named last is done first. */
export type Later = (undo: () => unknown) => void;

/** Starts a browser from its parts; whatever happens on the way, what was begun is put away. */
export const startFromParts = async (
  start: (later: Later) => Promise<Omit<Running, 'close'>>,
): Promise<Running> => {
  const undone: (() => unknown)[] = [];
  const close = async (): Promise<void> => {
    for (const undo of undone.splice(0).reverse()) await undo();
  };
  try {
    return { ...(await start((undo) => undone.push(undo))), close };
  } catch (error) {
    await close();
    throw error;
  }
};

/** An empty folder that is gone at the end. */
export const emptyFolder = (later: Later): string => {
  const folder = mkdtempSync(join(tmpdir(), 'good-point-browser-'));
  later(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
};
