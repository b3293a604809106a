import { useCallback } from 'preact/hooks';
import type { Run } from '../../rules/types';
import { t } from '../../text/t';
import { points } from '../parts/format';
import { Chart } from './Chart';
import { pointSums } from './data/pointSums';
import { Table } from './Table';
import type { Draw } from './useDrawing';

const takeawayOf = (run: Run): string => {
  const sums = pointSums(run);
  const [won] = sums.filter((sum) => sum.won > 0).sort((a, b) => b.won - a.won);
  const [lost] = sums.filter((sum) => sum.lost < 0).sort((a, b) => a.lost - b.lost);
  return [
    won ? t('debrief.mostWon', { rule: t(`debrief.rules.${won.rule}`), points: points(won.won) }) : '',
    lost
      ? t('debrief.mostLost', { rule: t(`debrief.rules.${lost.rule}`), points: points(lost.lost) })
      : t('debrief.nothingLost'),
  ]
    .join(' ')
    .trim();
};

/** What each rule gave and took; the score is their sum and nothing else. */
export const PointsChart = ({ run }: { run: Run }) => {
  const sums = pointSums(run);
  const draw = useCallback<Draw>((drawings, room) => drawings.points(room, pointSums(run)), [run]);
  const heading = t('debrief.ledger');
  return (
    <Chart level="h2" heading={heading} takeaway={takeawayOf(run)} draw={draw}>
      <Table
        caption={heading}
        heads={[t('debrief.table.what'), t('debrief.table.won'), t('debrief.table.lost')]}
        rows={sums.map(({ rule, won, lost }) => [t(`debrief.rules.${rule}`), points(won), points(lost)])}
      />
    </Chart>
  );
};
