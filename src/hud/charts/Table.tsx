import type { ComponentChildren } from 'preact';

type Cell = ComponentChildren;
type Props = {
  readonly caption: string;
  readonly heads: readonly string[];
  /** The first cell of each names its row. */
  readonly rows: readonly (readonly [Cell, ...Cell[]])[];
};

/** A chart's numbers for whoever reads them rather than looks at them. */
export const Table = ({ caption, heads, rows }: Props) => (
  <table>
    <caption class="unseen">{caption}</caption>
    <thead>
      <tr>
        {heads.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([name, ...cells], row) => (
        <tr key={row}>
          <th scope="row">{name}</th>
          {cells.map((cell, column) => (
            <td key={column}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
