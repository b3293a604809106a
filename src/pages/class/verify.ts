import { parseGuest } from '../../content/guest';
import type { Pack } from '../../content/pack';
import { addGuest, isAtHand, loadBones } from '../../content/packs';
import type { Digest } from '../../play/class/digest';
import { digestOf } from '../../play/class/digest';
import type { References } from '../../play/class/references';
import { makeReferences } from '../../play/class/references';
import { readPack } from '../../share/pack';
import type { ResultError } from '../../share/result';
import { readResult, replayResult } from '../../share/result';
import { scan } from '../../share/scan';
import type { Source } from './openFile';

/** Why a code waits to be tried again: its pack is not at hand, or did not load. */
export const WAITING = ['pack-missing', 'not-loaded'] as const;
/** Why a code was not taken: what is wrong with it, or what it waits for. */
export type Reason = ResultError | (typeof WAITING)[number];

/** A code that was not taken, and where it stood. */
export type Refused = {
  readonly code: string;
  readonly reason: Reason;
  readonly file: string | null;
  /** Counted from 1. */
  readonly line: number;
  /** What stood there, a few letters of it. */
  readonly excerpt: string;
};

/** What was found in some texts. */
export type Verified = {
  readonly digests: readonly Digest[];
  /** Codes that came once more, each as often as it did. */
  readonly doubles: readonly string[];
  /** Each once, where it stood first. */
  readonly refused: readonly Refused[];
  /** Names of the sources in which nothing was found. */
  readonly empty: readonly (string | null)[];
};

export type Working = {
  /** Told of codes done and found. */
  readonly onProgress: (done: number, all: number) => void;
  /** Lets others work for a moment. */
  readonly pause: () => Promise<void>;
};

/** Milliseconds of work before others may work. */
const SLICE = 30;
/** Letters of an excerpt before a code, and of the code itself. */
const BEFORE = 24;
const SHOWN = 12;

const excerptAt = (text: string, at: number): string => {
  const before =
    text
      .slice(Math.max(0, at - BEFORE), at)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  return `${before.replace(/\s+/g, ' ')}${text.slice(at, at + SHOWN).split(/\s/, 1)[0]}…`;
};

type Placed = { readonly code: string; readonly at: number; readonly line: number; readonly source: Source };

/** Every code in a text with its line, which is counted on from the code before. */
const placedIn = (source: Source): Placed[] => {
  const { text } = source;
  let [from, line] = [0, 1];
  return scan('result', text).map(({ code, at }) => {
    line += text.slice(from, at).split('\n').length - 1;
    from = at;
    return { code, at, line, source };
  });
};

/** The packs in a text: those whose codes stand in it, as in a link that a teacher sent, or the file that it is. */
const packsIn = (text: string): Pack[] => {
  const read = scan('pack', text).map(({ code }) => readPack(code));
  if (text.trimStart().startsWith('{')) read.push(parseGuest(text));
  return read.flatMap((one) => ('ok' in one && one.ok ? [one.pack] : []));
};

/** Puts packs at hand that came with the results; the texts that hold one. */
const takePacks = (sources: readonly Source[]): string[] =>
  sources.flatMap(({ text }) => {
    const packs = packsIn(text);
    for (const pack of packs) addGuest(pack);
    return packs.length === 0 ? [] : [text];
  });

/** Replays one code. Rejects nothing: whatever is wrong with it is its reason. */
const replayed = async (code: string, references: References): Promise<Digest | Reason> => {
  try {
    const read = readResult(code);
    if ('error' in read) return read.error;
    const { result } = read;
    if (!isAtHand(result.setup.pack)) return 'pack-missing';
    const bones = await loadBones(result.setup.pack).catch(() => null);
    if (!bones) return 'not-loaded';
    const played = replayResult(result, bones);
    if ('error' in played) return played.error;
    return digestOf(code, result, played.run, references(result.setup, bones));
  } catch {
    // One that breaks the rules' own machinery takes no other down.
    return 'result-illegal';
  }
};

/** Finds every result in some texts and replays it, in slices; `known` are the codes that are on the page already. */
export const verify = async (
  sources: readonly Source[],
  known: ReadonlySet<string>,
  { onProgress, pause }: Working,
  references: References = makeReferences(),
): Promise<Verified> => {
  const packs = takePacks(sources);
  const found = sources.flatMap(placedIn);
  const seen = new Set(known);
  const digests: Digest[] = [];
  const doubles: string[] = [];
  const refused = new Map<string, Refused>();
  let since = performance.now();
  for (const [index, { code, at, line, source }] of found.entries()) {
    if (seen.has(code)) doubles.push(code);
    else if (!refused.has(code)) {
      const digest = await replayed(code, references);
      if (typeof digest === 'string') {
        const excerpt = excerptAt(source.text, at);
        refused.set(code, { code, reason: digest, file: source.name, line, excerpt });
      } else {
        seen.add(code);
        digests.push(digest);
      }
    }
    if (performance.now() - since > SLICE) {
      onProgress(index + 1, found.length);
      await pause();
      since = performance.now();
    }
  }
  onProgress(found.length, found.length);
  const full = new Set([...found.map(({ source }) => source.text), ...packs]);
  const empty = sources.filter(({ text }) => !full.has(text)).map(({ name }) => name);
  return { digests, doubles, refused: [...refused.values()], empty };
};
