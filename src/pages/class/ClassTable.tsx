import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { days, number, percent, span, total } from '../../hud/parts/format';
import { Icon } from '../../hud/parts/Icon';
import { say as notice } from '../../hud/state/notices';
import { pageAddress } from '../../hud/state/pages';
import { lang } from '../../hud/state/settings';
import type { Row } from '../../play/class/report';
import type { Column } from '../../play/class/sort';
import { COLUMNS, nextOrder, sortRows } from '../../play/class/sort';
import { REFERENCE } from '../../rules/view';
import type { Say } from '../../text/pageWords';
import { t } from '../../text/t';
import { nameOfRow } from './names';
import { order, remove } from './state';

type Props = { readonly say: Say<'class'>; readonly rows: readonly Row[] };

const Head = ({ say, column }: { say: Say<'class'>; column: Column }) => {
  const { by, rising } = order.value;
  const isSorted = by === column;
  return (
    <th
      scope="col"
      data-column={column}
      aria-sort={isSorted ? (rising ? 'ascending' : 'descending') : undefined}
    >
      <button
        type="button"
        onClick={() => {
          order.value = nextOrder(order.peek(), column);
        }}
      >
        {say(`table.heads.${column}`)}
        {isSorted && <Icon name={rising ? 'up' : 'down'} />}
      </button>
    </th>
  );
};

const checkWords = (say: Say<'class'>, [first, latest]: readonly number[]): string => {
  if (first === undefined) return '–';
  if (latest === undefined) return percent(first);
  return say('table.fromTo', { from: percent(first), to: percent(latest) });
};

const Played = ({ say, row: { digest, handedIn, namesake, twin } }: { say: Say<'class'>; row: Row }) => {
  const n = number(digest.attempt);
  const minutes = Math.round(digest.pausedSeconds / 60);
  const also = [
    digest.setup.pace === 'standard' ? '' : t(`pace.${digest.setup.pace}`),
    minutes > 0 ? say('table.paused', { n: number(minutes) }) : '',
  ].filter((words) => words !== '');
  return (
    <>
      {handedIn > 1 ? say('table.ofSeveral', { n, all: number(handedIn) }) : n}
      {also.length > 0 && <small>{also.join(', ')}</small>}
      {namesake !== null && <small class="class-flag">{say('table.sameName')}</small>}
      {twin && <small class="class-flag">{say('table.twin', { name: nameOfRow(say, twin) })}</small>}
      {digest.playedOn && <small class="class-flag">{say('table.playedOn')}</small>}
    </>
  );
};

const Grade = ({ row: { grade, digest } }: { row: Row }) => (
  <>
    <b>{number(grade)}</b>{' '}
    <span class="class-stars" role="img" aria-label={t('debrief.stars', { count: digest.stars })}>
      {'★'.repeat(digest.stars)}
    </span>
  </>
);

/** What stands in each column after the name. */
const CELLS: Readonly<Record<Exclude<Column, 'name'>, (row: Row, say: Say<'class'>) => ComponentChildren>> = {
  grade: (row) => <Grade row={row} />,
  score: ({ digest }) => total(digest.score),
  reply: ({ digest }) => (digest.replyMinutes === null ? '–' : span(digest.replyMinutes)),
  answered: ({ digest }) => percent(digest.answered),
  fit: ({ digest }) => (digest.fit === null ? '–' : percent(digest.fit)),
  shipped: ({ digest }) => number(digest.shipped),
  ship: ({ digest }) => (digest.shipDays === null ? '–' : days(digest.shipDays)),
  promises: ({ digest: { kept, broken } }, say) => (
    <>
      {say('table.kept', { count: kept, n: number(kept) })}
      {broken > 0 && (
        <small class="class-flag">{say('table.broken', { count: broken, n: number(broken) })}</small>
      )}
    </>
  ),
  trust: ({ digest }) => number(digest.trust),
  check: ({ digest }, say) => checkWords(say, digest.checks),
  played: (row, say) => <Played say={say} row={row} />,
};

const Line = ({ say, row }: { say: Say<'class'>; row: Row }) => {
  const name = nameOfRow(say, row);
  const { code } = row.digest;
  return (
    <tr>
      <th scope="row">
        <a href={pageAddress('result', { v: '1', r: code })}>{name}</a>
      </th>
      {COLUMNS.map(
        (column) =>
          column !== 'name' && (
            <td key={column} data-column={column}>
              {CELLS[column](row, say)}
            </td>
          ),
      )}
      <td class="class-remove">
        <button
          type="button"
          class="round"
          aria-label={say('table.remove', { name })}
          onClick={() => {
            remove(code);
            notice(say('table.removed', { name }));
            // The button is gone with its row.
            document.querySelector<HTMLElement>('.class-scroll')?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      </td>
    </tr>
  );
};

const Key = ({ say }: { say: Say<'class'> }) => {
  const references: Readonly<Record<string, string>> = {
    reply: span(REFERENCE.replyMinutes),
    ships: days(REFERENCE.shipDays),
  };
  return (
    <details class="class-key">
      <summary>{say('table.keyTitle')}</summary>
      <ul class="dots">
        {(['reply', 'answered', 'fit', 'ships', 'trust', 'check'] as const).map((part) => (
          <li key={part}>{say(`table.key.${part}`, { reference: references[part] ?? '' })}</li>
        ))}
      </ul>
    </details>
  );
};

/** Everybody's numbers, a column each, sorted by any of them. */
export const ClassTable = ({ say, rows }: Props) => {
  // Sorting moves lines and draws none of them again.
  const lines = useMemo(
    () => new Map(rows.map((row) => [row, <Line key={row.digest.code} say={say} row={row} />])),
    [rows, say],
  );
  return (
    <section class="paper lines class-all">
      <h2>{say('table.title')}</h2>
      <p class="note class-sort">{say('table.sort')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has only a keyboard scrolls it. */}
      <section class="class-scroll" aria-label={say('table.region')} tabIndex={0}>
        <table class="class-table">
          <caption class="unseen">{say('table.title')}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <Head key={column} say={say} column={column} />
              ))}
              <td class="class-remove" />
            </tr>
          </thead>
          <tbody>{sortRows(rows, order.value, lang.value).map((row) => lines.get(row))}</tbody>
        </table>
      </section>
      <Key say={say} />
    </section>
  );
};
