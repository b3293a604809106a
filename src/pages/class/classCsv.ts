import Papa from 'papaparse';
import type { Row } from '../../play/class/report';
import { formatSeed } from '../../share/seed';
import type { Say } from '../../text/pageWords';
import { t } from '../../text/t';

/** What a spreadsheet may take for a formula, its full-width forms and blanks before it too. */
const FORMULA = /^\s*[=+\-@|%\t\r\uff0b\uff0d\uff1d\uff20]/;

type Cell = string | number | null;

/** A share of 0–1 as whole percent. */
const hundred = (share: number | null | undefined): number | null =>
  share == null ? null : Math.round(100 * share);

/** Tenths of a point as points, as the table rounds them. */
const points = (tenths: number): number => Math.round(tenths / 10);

const cellsOf = ({ digest, grade, handedIn }: Row, say: Say<'class'>, name: string): [string, Cell][] => [
  [say('table.heads.name'), name],
  [say('table.heads.grade'), grade],
  [say('table.heads.score'), points(digest.score)],
  [say('csv.reference'), points(digest.reference)],
  [say('csv.stars'), digest.stars],
  [say('csv.replyMinutes'), digest.replyMinutes],
  [say('csv.answered'), hundred(digest.answered)],
  [say('csv.fit'), hundred(digest.fit)],
  [say('table.heads.shipped'), digest.shipped],
  [say('csv.shipDays'), digest.shipDays],
  [say('csv.kept'), digest.kept],
  [say('csv.broken'), digest.broken],
  [say('table.heads.trust'), digest.trust],
  [say('csv.checkFirst'), hundred(digest.checks[0])],
  [say('csv.checkLatest'), hundred(digest.checks[1])],
  [say('table.heads.played'), digest.attempt],
  [say('csv.handedIn'), handedIn],
  [say('csv.pace'), t(`pace.${digest.setup.pace}`)],
  [say('csv.paused'), digest.pausedSeconds],
  [say('csv.playedOn'), say(digest.playedOn ? 'csv.yes' : 'csv.no')],
  [say('csv.seed'), formatSeed(digest.setup.seed)],
  [say('csv.code'), digest.code],
];

/** The sign before a number's decimals. */
const decimalSign = (locale: string): string => (1.5).toLocaleString(locale).charAt(1);

/** The class table for a spreadsheet, as one of this region expects it (`es` writes 1,5 where `es-MX` writes 1.5); numbers are plain, and no cell is ever a formula. */
export const classCsv = (
  rows: readonly Row[],
  say: Say<'class'>,
  nameOf: (row: Row) => string,
  locale: string,
): string => {
  const cells = rows.map((row) => cellsOf(row, say, nameOf(row)));
  const fields = cells[0]?.map(([head]) => head) ?? [];
  const decimal = decimalSign(locale);
  const written = (cell: Cell): Cell =>
    typeof cell === 'number' && !Number.isInteger(cell) ? String(cell).replace('.', decimal) : cell;
  const data = cells.map((row) => row.map(([, cell]) => written(cell)));
  // Where commas stand in numbers, semicolons part cells; quoted, a name that holds either stays one cell.
  const delimiter = decimal === ',' ? ';' : ',';
  // Spreadsheets tell UTF-8 by this mark.
  return `\ufeff${Papa.unparse({ fields, data }, { delimiter, quotes: true, escapeFormulae: FORMULA })}`;
};
