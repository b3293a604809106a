import type { Row } from './report';

type Key = number | string | null;

/** Columns of the class table, and what each is sorted by. */
const KEYS = {
  name: ({ digest: { by } }) => by || null,
  grade: ({ grade }) => grade,
  score: ({ digest }) => digest.score,
  reply: ({ digest }) => digest.replyMinutes,
  answered: ({ digest }) => digest.answered,
  fit: ({ digest }) => digest.fit,
  shipped: ({ digest }) => digest.shipped,
  ship: ({ digest }) => digest.shipDays,
  promises: ({ digest: { kept, broken } }) => kept - broken,
  trust: ({ digest }) => digest.trust,
  check: ({ digest: { checks } }) => checks.at(-1) ?? null,
  played: ({ digest }) => digest.attempt,
} as const satisfies Readonly<Record<string, (row: Row) => Key>>;
export type Column = keyof typeof KEYS;
export const COLUMNS = Object.keys(KEYS) as readonly Column[];

/** Columns in which less is better; they and names begin with the least. */
const LEAST_FIRST: ReadonlySet<Column> = new Set(['name', 'reply', 'ship', 'played']);

export type Order = { readonly by: Column; readonly rising: boolean };

/** The order after a column's head was pressed: its better end first, pressed again the other. */
export const nextOrder = (order: Order, by: Column): Order =>
  order.by === by ? { by, rising: !order.rising } : { by, rising: LEAST_FIRST.has(by) };

/** Rows in order, names as the language sorts them; whoever has no value comes last either way. */
export const sortRows = (rows: readonly Row[], { by, rising }: Order, lang: string): Row[] => {
  const names = new Intl.Collator(lang, { numeric: true });
  const keyOf: (row: Row) => Key = KEYS[by];
  return rows.toSorted((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    const apart = typeof left === 'number' ? left - (right as number) : names.compare(left, String(right));
    return rising ? apart : -apart;
  });
};
