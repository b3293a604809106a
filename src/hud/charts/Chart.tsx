import type { ComponentChildren } from 'preact';
import { t } from '../../text/t';
import type { Draw } from './useDrawing';
import { useDrawing } from './useDrawing';

type Props = {
  readonly heading: string;
  readonly level?: 'h2' | 'h3' | 'h4';
  /** What it shows, in a sentence or two of this run. */
  readonly takeaway: string;
  /** Must be the same function as long as it draws the same. */
  readonly draw: Draw;
  /** Numbers to stand beside the drawing. */
  readonly numbers?: ComponentChildren;
  /** The same as a table. */
  readonly children: ComponentChildren;
};

/** A chart with its name, what it says, and its twin as a table, which lies open where the drawing is not there. */
export const Chart = ({ heading, level: Heading = 'h3', takeaway, draw, numbers, children }: Props) => {
  const { place, isDrawn } = useDrawing(draw, t('debrief.chartLabel', { heading }));
  return (
    <figure class="chart">
      <figcaption>
        <Heading>{heading}</Heading>
        {numbers}
        <p>{takeaway}</p>
      </figcaption>
      <div class="chart-place" ref={place} />
      <details class="chart-table" open={!isDrawn}>
        <summary>{t('debrief.asTable')}</summary>
        {children}
      </details>
    </figure>
  );
};
