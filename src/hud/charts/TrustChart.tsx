import { useCallback } from 'preact/hooks';
import type { Run } from '../../rules/types';
import { t } from '../../text/t';
import { dayName, number } from '../parts/format';
import { Chart } from './Chart';
import { FIRST_DAY } from './data/days';
import { lowestTrust, trustPoints } from './data/trustPoints';
import { namedFixes } from './namedFixes';
import { Table } from './Table';
import type { Draw } from './useDrawing';

const takeawayOf = (run: Run): string => {
  const points = trustPoints(run);
  const low = lowestTrust(points);
  const values = {
    from: number(points[0]?.trust ?? 0),
    to: number(points.at(-1)?.trust ?? 0),
    low: number(low?.trust ?? 0),
  };
  if (low === points[0]) return t('debrief.trustHeld', values);
  if (low === points.at(-1)) return t('debrief.trustFell', values);
  return t('debrief.trustWent', { ...values, day: dayName(low?.day ?? FIRST_DAY, FIRST_DAY) });
};

/** Trust as each evening began and after the last, on the same days as the fixes. */
export const TrustChart = ({ run }: { run: Run }) => {
  const points = trustPoints(run);
  const draw = useCallback<Draw>(
    (drawings, room) => drawings.trust(room, { points: trustPoints(run), columns: namedFixes(run).columns }),
    [run],
  );
  const heading = t('debrief.trust');
  return (
    <Chart heading={heading} takeaway={takeawayOf(run)} draw={draw}>
      <Table
        caption={heading}
        heads={[
          t('debrief.table.evening'),
          t('debrief.table.trust'),
          t('debrief.table.kept'),
          t('debrief.table.broken'),
        ]}
        rows={points.map(({ day, trust, kept, broken }) => [
          day > run.setup.days ? t('debrief.table.after') : dayName(day, FIRST_DAY),
          number(trust),
          number(kept),
          number(broken),
        ])}
      />
    </Chart>
  );
};
