import type { FitCell, RuleBook } from '../../content/ruleBook';
import { answersTo, FULL_WITHIN, fillBlanks } from '../../content/ruleBook';
import type { Why } from '../../content/why';
import type { Need } from '../../rules/words';
import { NEEDS, VERDICTS } from '../../rules/words';
import { figure } from './figure';

type Words = { readonly book: RuleBook; readonly why: Why };

const toneOf = ({ points: { value } }: FitCell): string =>
  value > 0 ? 'good' : value <= -40 ? 'harm' : value < 0 ? 'bad' : 'none';

const cellsOf = (need: Need): FitCell[] =>
  [...answersTo(need)].sort((a, b) => b.points.value - a.points.value);

/** All needs side by side, for screens that have room. */
const Matrix = ({ book, why }: Words) => (
  <table class="fit-matrix">
    <thead>
      <tr>
        <th scope="col">{book.table.answer}</th>
        {NEEDS.map((need) => (
          <th key={need} scope="col">
            {why.needs[need]}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {VERDICTS.map((verdict, row) => (
        <tr key={verdict}>
          <th scope="row">{why.verdicts[verdict]}</th>
          {NEEDS.map((need) => {
            const cell = answersTo(need)[row] as FitCell;
            return (
              <td key={need} data-tone={toneOf(cell)}>
                {figure(cell.points)}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  </table>
);

/** One need: each answer, what it earns and why, the best first. */
const OneNeed = ({ need, book, why }: Words & { need: Need }) => {
  const cells = cellsOf(need);
  const best = cells[0];
  return (
    <details class="one-need">
      <summary>
        <b>{why.needs[need]}</b>{' '}
        {best && <span>{fillBlanks(book.table.best, { answer: why.verdicts[best.verdict] })}</span>}
      </summary>
      <table class="fit-words">
        <thead>
          <tr>
            <th scope="col">{book.table.answer}</th>
            <th scope="col">{book.table.points}</th>
            <th scope="col">{book.table.why}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => (
            <tr key={cell.verdict}>
              <th scope="row">{why.verdicts[cell.verdict]}</th>
              <td data-tone={toneOf(cell)}>{figure(cell.points)}</td>
              <td>{why.reasons[cell.because]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};

/** The whole judgement of words: as numbers at a glance, and need by need with the words for each. */
export const FitTable = ({ book, why }: Words) => (
  <section class="fit paper" aria-labelledby="fit-title">
    <h2 id="fit-title">{book.table.title}</h2>
    <p>{fillBlanks(book.table.lead, { minutes: figure(FULL_WITHIN) })}</p>
    <Matrix book={book} why={why} />
    <h3>{book.table.each}</h3>
    <div class="needs">
      {NEEDS.map((need) => (
        <OneNeed key={need} need={need} book={book} why={why} />
      ))}
    </div>
  </section>
);
