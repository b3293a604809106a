import { listed, t, weekday, weekdayShort } from '../../text/t';
import { lang } from '../state/settings';

const HOUR = 60;
const DAY = 24 * HOUR;

const STYLES = {
  plain: {},
  rounded: { maximumFractionDigits: 1 },
  short: { notation: 'compact', maximumFractionDigits: 1 },
  percent: { style: 'percent', maximumFractionDigits: 0 },
  points: { signDisplay: 'exceptZero', maximumFractionDigits: 0 },
} as const satisfies Record<string, Intl.NumberFormatOptions>;

/** To make a formatter takes longer than a hundred numbers. */
const formatters = new Map<string, Intl.NumberFormat>();

const formatted = (value: number, style: keyof typeof STYLES): string => {
  const name = `${lang.value} ${style}`;
  const formatter = formatters.get(name) ?? new Intl.NumberFormat(lang.value, STYLES[style]);
  formatters.set(name, formatter);
  return formatter.format(value);
};

/** A number as the language writes it. */
export const number = (value: number): string => formatted(value, 'plain');

/** A day of the calendar as the language writes it in few letters, where the player is or in a zone; milliseconds since 1970. */
export const date = (at: number, timeZone?: 'UTC'): string =>
  new Intl.DateTimeFormat(lang.value, { day: 'numeric', month: 'short', timeZone }).format(at);

/** 45K, 45 mil, 45 हज़ार. */
export const short = (value: number): string => formatted(value, 'short');

/** A share of 0–1 as a percentage. */
export const percent = (share: number): string => formatted(share, 'percent');

/** Tenths of a point as whole points with their sign. */
export const points = (tenths: number): string => formatted(tenths / 10, 'points').replace('-', '−');

/** Tenths of a point as whole points, as a total is written. */
export const total = (tenths: number): string =>
  // Adding nothing turns −0 into 0.
  number(Math.round(tenths / 10) + 0).replace('-', '−');

export const days = (count: number): string => t('unit.days', { count, n: formatted(count, 'rounded') });

/** A span of minutes in the unit that fits it. */
export const span = (minutes: number): string => {
  if (minutes < 2 * HOUR) return t('unit.minutes', { n: number(Math.round(minutes)) });
  if (minutes < 2 * DAY) return t('unit.hours', { n: number(Math.round(minutes / HOUR)) });
  return days(Math.round(minutes / DAY));
};

/** 18:07 of a minute of the evening. */
export const wallClock = (minuteOfEvening: number): string =>
  `${18 + Math.trunc(minuteOfEvening / HOUR)}:${String(minuteOfEvening % HOUR).padStart(2, '0')}`;

const isNear = (day: number, today: number): boolean => Math.abs(day - today) < 7;

/** A day by its weekday; one that is a week away or more also by its number. */
export const dayName = (day: number, today: number): string =>
  isNear(day, today) ? weekday(day) : t('unit.farDay', { weekday: weekday(day), n: number(day) });

/** The same in few letters. */
export const dayShort = (day: number, today: number): string =>
  isNear(day, today) ? weekdayShort(day) : t('unit.farDay', { weekday: weekdayShort(day), n: number(day) });

/** Stars of three as they are written. */
export const starMarks = (count: number): string => '★'.repeat(count) + '☆'.repeat(3 - count);

/** How hot a tweet is, in a word; none for a fresh one. */
export const heatWord = (heat: number): string => listed('feed.heat', heat);

/** A reply's words with the weekday that they name. */
export const fillDay = (text: string, day: number | null): string =>
  text.replaceAll('{day}', day === null ? '…' : weekday(day));
