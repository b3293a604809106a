import { useCallback } from 'preact/hooks';
import type { LedgerRule, Run } from '../../rules/types';
import { LEDGER_RULES } from '../../rules/types';
import { t } from '../../text/t';
import { points, total } from '../parts/format';
import { Chart } from './Chart';
import { pointCurve } from './data/pointCurve';
import { pointSums } from './data/pointSums';
import { Table } from './Table';
import type { Draw } from './useDrawing';

const sumsOf = (run: Run): Partial<Record<LedgerRule, number>> =>
  Object.fromEntries(pointSums(run).map(({ rule, won, lost }) => [rule, won + lost]));

/** Both curves of points, and under them both ledgers, rule by rule. */
export const BranchChart = ({ was, wouldBe, takeaway }: { was: Run; wouldBe: Run; takeaway: string }) => {
  const draw = useCallback<Draw>(
    (drawings, room) => drawings.branch(room, { was: pointCurve(was), wouldBe: pointCurve(wouldBe) }),
    [was, wouldBe],
  );
  const [mine, other] = [sumsOf(was), sumsOf(wouldBe)];
  return (
    <>
      <Chart heading={t('whatIf.curves')} level="h4" takeaway={takeaway} draw={draw}>
        <Table
          caption={t('whatIf.curves')}
          heads={[t('debrief.table.evening'), t('whatIf.was'), t('whatIf.wouldBe')]}
          rows={pointCurve(was).map(({ day, points: before }, index) => [
            t('bar.day', { day, days: was.setup.days }),
            total(before),
            total(pointCurve(wouldBe)[index]?.points ?? 0),
          ])}
        />
      </Chart>
      <h4>{t('whatIf.ledgers')}</h4>
      <div class="ledgers">
        <Table
          caption={t('whatIf.ledgers')}
          heads={[t('whatIf.rule'), t('whatIf.was'), t('whatIf.wouldBe')]}
          rows={LEDGER_RULES.filter((rule) => (mine[rule] ?? 0) !== 0 || (other[rule] ?? 0) !== 0).map(
            (rule) => [
              t(`debrief.rules.${rule}`),
              points(mine[rule] ?? 0),
              <b
                key={rule}
                data-tone={
                  (other[rule] ?? 0) > (mine[rule] ?? 0)
                    ? 'good'
                    : (other[rule] ?? 0) < (mine[rule] ?? 0)
                      ? 'bad'
                      : 'plain'
                }
              >
                {points(other[rule] ?? 0)}
              </b>,
            ],
          )}
        />
      </div>
    </>
  );
};
