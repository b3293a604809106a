/** A day of the calendar as numbers make it: 20261128. */
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

const isDate = (text: string): boolean => {
  const [, year, month, day] = SHAPE.exec(text) ?? [];
  if (!year || !month || !day) return false;
  const leaps = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const longest = [31, leaps ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
  return Number(day) >= 1 && Number(day) <= longest;
};

/** The seed that everybody plays on a date (`2026-11-28`, in UTC); null for what is no date. */
export const dailySeed = (date: string): number | null =>
  isDate(date) ? Number(date.replaceAll('-', '')) : null;

/** The date whose Daily a seed is; null where it is none. */
export const dailyDate = (seed: number): string | null => {
  const text = String(seed)
    .padStart(8, '0')
    .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return isDate(text) ? text : null;
};
