import { useCallback } from 'preact/hooks';
import type { Hour } from '../../play/hours';
import { t } from '../../text/t';
import { dayName, number } from '../parts/format';
import { Chart } from './Chart';
import { FIRST_DAY } from './data/days';
import { USES } from './data/uses';
import { Table } from './Table';
import type { Draw } from './useDrawing';

/** Where the evenings went, each with its minutes; `hours` must stay the same array. */
export const HoursChart = ({ hours }: { hours: readonly Hour[] }) => {
  const draw = useCallback<Draw>((drawings, room) => drawings.hours(room, hours), [hours]);
  const heading = t('debrief.hours');
  const total = (use: (typeof USES)[number]): number => hours.reduce((sum, hour) => sum + hour[use], 0);
  const whole = USES.reduce((sum, use) => sum + total(use), 0);
  const takeaway = t('debrief.hoursSpent', {
    whole: number(whole),
    feed: number(total('writing') + total('feed')),
    floor: number(total('floor') + total('given')),
  });
  return (
    <Chart level="h2" heading={heading} takeaway={takeaway} draw={draw}>
      <Table
        caption={heading}
        heads={[t('debrief.table.evening'), ...USES.map((use) => t(`debrief.uses.${use}`))]}
        rows={hours.map((hour) => [
          dayName(hour.day, FIRST_DAY),
          ...USES.map((use) => t('unit.minutes', { n: number(hour[use]) })),
        ])}
      />
    </Chart>
  );
};
