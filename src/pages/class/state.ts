import { signal } from '@preact/signals';
import type { Digest } from '../../play/class/digest';
import { makeReferences } from '../../play/class/references';
import type { Attempt } from '../../play/class/report';
import type { Order } from '../../play/class/sort';
import type { Source } from './openFile';
import { openFile } from './openFile';
import { openText } from './openText';
import type { Refused } from './verify';
import { verify, WAITING } from './verify';

/** Results on the page, in the order in which they came; in memory only. */
export const digests = signal<readonly Digest[]>([]);
/** Codes that were not taken. */
export const refused = signal<readonly Refused[]>([]);
/** How often codes came once more. */
export const doubles = signal<ReadonlyMap<string, number>>(new Map());
/** How far the reading is; null while nothing is read. */
export const working = signal<{ readonly done: number; readonly all: number } | null>(null);
/** Which attempt of a name counts. */
export const counts = signal<Attempt>('first');
/** The group that is looked at; null for the largest. */
export const asked = signal<string | null>(null);
export const order = signal<Order>({ by: 'grade', rising: false });

/** What came of the latest reading. */
export type Outcome = {
  readonly added: number;
  readonly doubled: number;
  readonly refused: number;
  /** Files in which there is no result, null for what was pasted; and those that could not be opened. */
  readonly empty: readonly (string | null)[];
  readonly unreadable: readonly string[];
};
/** Also that the reading itself failed. */
export const outcome = signal<Outcome | 'failed' | null>(null);

/** Codes of the example class that is looked at, if any: it gives way to the first real result. */
let example: ReadonlySet<string> = new Set();
const references = makeReferences();
const manners = {
  onProgress: (done: number, all: number): void => {
    working.value = { done, all };
  },
  pause: (): Promise<void> => new Promise((resolve) => setTimeout(resolve)),
};

const knownCodes = (): Set<string> => new Set(digests.peek().map(({ code }) => code));

const countDoubles = (codes: readonly string[]): void => {
  const counted = new Map(doubles.peek());
  for (const code of codes) counted.set(code, (counted.get(code) ?? 0) + 1);
  doubles.value = counted;
};

const isWaiting = ({ reason }: Refused): boolean => (WAITING as readonly string[]).includes(reason);

/** Tries once more what waits for its pack, which may be here by now. */
const retry = async (): Promise<void> => {
  const waiting = refused.peek().filter(isWaiting);
  if (waiting.length === 0) return;
  const text = waiting.map(({ code }) => code).join('\n');
  const found = await verify([{ name: null, text }], knownCodes(), manners, references);
  digests.value = [...digests.peek(), ...found.digests];
  const known = knownCodes();
  const reasons = new Map(found.refused.map(({ code, reason }) => [code, reason]));
  refused.value = refused
    .peek()
    .filter(({ code }) => !known.has(code))
    .map((one) => ({ ...one, reason: reasons.get(one.code) ?? one.reason }));
};

const read = async (sources: readonly Source[], unreadable: readonly string[]): Promise<void> => {
  const told = new Set(refused.peek().map(({ code }) => code));
  const found = await verify(sources, knownCodes(), manners, references);
  const kept = digests.peek().filter(({ code }) => found.digests.length === 0 || !example.has(code));
  digests.value = [...kept, ...found.digests];
  refused.value = [...refused.peek(), ...found.refused.filter(({ code }) => !told.has(code))];
  countDoubles(found.doubles);
  await retry();
  outcome.value = {
    added: digests.peek().length - kept.length,
    doubled: found.doubles.length,
    refused: found.refused.length,
    empty: found.empty,
    unreadable,
  };
};

/** One after the other, so that what comes twice is seen. */
let last: Promise<void> = Promise.resolve();
const queue = (work: () => Promise<void>): Promise<void> => {
  last = last
    .then(work)
    .catch(() => {
      // The next in the queue is read all the same.
      outcome.value = 'failed';
    })
    .finally(() => {
      working.value = null;
    });
  return last;
};

/** Tries what waits for its pack, after whatever is being read. */
export const tryAgain = (): Promise<void> => queue(retry);

/** Reads what was pasted. */
export const addText = (text: string): Promise<void> =>
  queue(() => read([{ name: null, text: openText(text) }], []));

/** Shows a class of nobody, until there are real results. */
export const addExample = async (text: string): Promise<void> => {
  await addText(text);
  example = knownCodes();
};

/** Reads files that were chosen or dropped. */
export const addFiles = (files: readonly File[]): Promise<void> =>
  queue(async () => {
    working.value = { done: 0, all: 0 };
    const opened = await Promise.all(
      files.map(async (file) => ({ name: file.name, text: await openFile(file) })),
    );
    await read(
      opened.flatMap(({ name, text }) => (text === null ? [] : [{ name, text }])),
      opened.flatMap(({ name, text }) => (text === null ? [name] : [])),
    );
  });

/** Takes one result off the page. */
export const remove = (code: string): void => {
  digests.value = digests.peek().filter((digest) => digest.code !== code);
  const left = new Map(doubles.peek());
  left.delete(code);
  doubles.value = left;
};

/** Clears what could not be read. */
export const forgetRefused = (): void => {
  refused.value = [];
};

/** Takes everything off the page. */
export const removeAll = (): void => {
  digests.value = [];
  refused.value = [];
  doubles.value = new Map();
  outcome.value = null;
  asked.value = null;
};
