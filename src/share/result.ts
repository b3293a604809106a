import * as z from 'zod/mini';
import { FORMS, itemsOf } from '../content/check';
import { STEPS } from '../content/checkScore';
import type { Taken } from '../content/checkTaken';
import { recordingSchema } from '../content/recording';
import { BALANCE } from '../rules/balance';
import type { PackBones } from '../rules/bones';
import type { Recording } from '../rules/replay';
import { replay } from '../rules/replay';
import { advance } from '../rules/run';
import { isMission } from '../rules/schedule';
import type { Action, Run } from '../rules/types';
import type { CodeError } from './code';
import { readCode, writeCode } from './code';

/** One learning check: which form, and what was said of each item's two answers. */
export type Checked = Pick<Taken, 'form' | 'ratings'>;

/** What a player hands in: what was done, never what it came to. */
export type Result = Recording & {
  /** A name or nickname, or nothing. */
  readonly by: string;
  /** Real seconds for which the player paused. */
  readonly pausedSeconds: number;
  /** The how-manieth run of this very setup on the player's device. */
  readonly attempt: number;
  /** Begun from a run that was seen to its end before. */
  readonly playedOn: boolean;
  /** The first and the latest learning check on the player's device, if any. */
  readonly checks: readonly Checked[];
};

export const RESULT_ERRORS = ['result-edition', 'result-shape', 'result-pack', 'result-illegal'] as const;
export type ResultError = CodeError | (typeof RESULT_ERRORS)[number];

/** The most code points of a name. */
export const LONGEST_NAME = 32;

/** A name as it is kept: one line, no markup, nothing invisible, not too long. */
export const tidyName = (name: string): string =>
  [
    ...name
      .normalize('NFC')
      .replace(/[<>\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (sign) =>
        sign === '\u200d' || sign === '\u200c' ? sign : ' ',
      )
      .replace(/\s+/g, ' ')
      .trim(),
  ]
    .slice(0, LONGEST_NAME)
    .join('')
    .trim();

const step = z.union(STEPS.map((value) => z.literal(value)));
const checked = z
  .strictObject({
    form: z.enum(FORMS),
    ratings: z.array(z.strictObject({ good: step, bad: step })).check(z.maxLength(20)),
  })
  .check(z.refine(({ form, ratings }) => ratings.length === itemsOf(form).length));

const resultSchema = z.extend(recordingSchema, {
  by: z.string().check(z.refine((name) => tidyName(name) === name)),
  pausedSeconds: z.int().check(z.gte(0), z.lte(10_000_000)),
  attempt: z.int().check(z.gte(1), z.lte(9999)),
  playedOn: z.boolean(),
  checks: z.array(checked).check(z.maxLength(2)),
}) satisfies z.ZodMiniType<Result>;

/** The names of an action's parts after its kind, in the order in which they are written. */
const PARTS: Readonly<Record<Action['kind'], readonly string[]>> = {
  open: ['tweet'],
  reply: ['tweet', 'reply'],
  takeBack: [],
  mute: ['tweet'],
  list: ['issue'],
  rank: ['fix', 'to'],
  visit: ['fix'],
  answer: ['fix', 'design'],
  closeFeed: [],
  announce: ['fix', 'choice'],
  ownMiss: ['promise'],
};

/** Actions as short lists, each second counted from the one before. */
const writeActions = (actions: readonly Action[]): unknown[] => {
  let last = 0;
  return actions.map((action) => {
    const row = [
      action.at - last,
      action.kind,
      ...PARTS[action.kind].map((part) => action[part as keyof Action]),
    ];
    last = action.at;
    return row;
  });
};

const isKind = (kind: unknown): kind is Action['kind'] =>
  typeof kind === 'string' && Object.hasOwn(PARTS, kind);

const readActions = (rows: unknown): unknown => {
  if (!Array.isArray(rows)) return null;
  let at = 0;
  return rows.map((row: unknown) => {
    if (!Array.isArray(row)) return null;
    const [since, kind, ...values] = row as unknown[];
    if (typeof since !== 'number' || !isKind(kind)) return null;
    const parts = PARTS[kind];
    if (parts.length !== values.length) return null;
    at += since;
    return { at, kind, ...Object.fromEntries(parts.map((part, index) => [part, values[index]])) };
  });
};

/** A result as a code; null only where it would be longer than any code may be. */
export const writeResult = ({
  setup,
  actions,
  by,
  pausedSeconds,
  attempt,
  playedOn,
  checks,
}: Result): string | null =>
  writeCode('result', {
    setup,
    by,
    paused: Math.round(pausedSeconds),
    attempt,
    on: playedOn ? 1 : 0,
    checks: checks.map(({ form, ratings }) => [form, ...ratings.map(({ good, bad }) => good * 10 + bad)]),
    actions: writeActions(actions),
  });

const readRatings = (both: unknown): unknown =>
  typeof both === 'number' ? { good: Math.trunc(both / 10), bad: both % 10 } : null;

const readChecks = (rows: unknown): unknown =>
  Array.isArray(rows)
    ? rows.map((row: unknown) => {
        const [form, ...ratings] = Array.isArray(row) ? (row as unknown[]) : [null];
        return { form, ratings: ratings.map(readRatings) };
      })
    : null;

const EDITION_OF = z.object({ setup: z.object({ edition: z.int() }) });

/** The same as `readResult` for the value in a code, which anybody may have put there. */
export const parseResult = (value: unknown): { result: Result } | { error: ResultError } => {
  const edition = EDITION_OF.safeParse(value);
  if (edition.success && edition.data.setup.edition !== BALANCE.edition) return { error: 'result-edition' };
  const { setup, by, paused, attempt, on, checks, actions } = Object(value) as Record<string, unknown>;
  const parsed = resultSchema.safeParse({
    setup,
    by,
    pausedSeconds: paused,
    attempt,
    playedOn: on === 1,
    checks: readChecks(checks),
    actions: readActions(actions),
  });
  return parsed.success ? { result: parsed.data } : { error: 'result-shape' };
};

/** Reads a code to a result whose shape is right; whether it can have been played is `replayResult`'s to say. */
export const readResult = (code: string): { result: Result } | { error: ResultError } => {
  const read = readCode('result', code);
  return 'error' in read ? read : parseResult(read.value);
};

/** The run that a result claims, played again to its end by the rules: the only score that is believed. */
export const replayResult = (result: Result, bones: PackBones): { run: Run } | { error: ResultError } => {
  const { setup } = result;
  if (setup.pack !== bones.id || !isMission(bones, setup.mission)) return { error: 'result-pack' };
  const { run, refused } = replay(result, bones);
  if (refused) return { error: 'result-illegal' };
  advance(run, Number.POSITIVE_INFINITY);
  return { run };
};
