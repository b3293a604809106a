import { useCallback } from 'preact/hooks';
import type { Run } from '../../rules/types';
import { medianShipDays, REFERENCE } from '../../rules/view';
import { t } from '../../text/t';
import { dayShort, days, number } from '../parts/format';
import { Chart } from './Chart';
import { FIRST_DAY } from './data/days';
import type { DueMark, FixBar } from './data/fixBars';
import { fixBars } from './data/fixBars';
import { namedFixes } from './namedFixes';
import { Sides } from './Sides';
import { Table } from './Table';
import type { Draw } from './useDrawing';

const takeawayOf = (run: Run): string => {
  const wanted = fixBars(run).filter(({ kind }) => kind === 'first');
  const inTime = wanted.filter(({ clock, weak }) => clock !== null && !weak && clock <= REFERENCE.shipDays);
  const promises = Object.values(run.promises);
  const kept = promises.filter(({ state }) => state === 'kept').length;
  const values = { n: number(inTime.length), reference: days(REFERENCE.shipDays) };
  return [
    wanted.some(({ clock }) => clock !== null)
      ? t('debrief.fixesWithin', { count: wanted.length, ...values })
      : t('debrief.shipNone'),
    promises.length === 0
      ? t('debrief.noPromises')
      : t('debrief.promisesCount', { kept: number(kept), broken: number(promises.length - kept) }),
  ].join(' ');
};

const shippedOf = ({ shippedDay, clock, weak }: FixBar): string => {
  if (shippedDay === null || clock === null) return t('debrief.unshipped');
  const said = `${dayShort(shippedDay, FIRST_DAY)} (${days(clock)})`;
  return weak ? `${said}, ${t('debrief.tooLittle')}` : said;
};

const promiseOf = ({ dueDay, kept }: DueMark): string =>
  t(kept ? 'debrief.table.keptBy' : 'debrief.table.brokenBy', { day: dayShort(dueDay, FIRST_DAY) });

/** Each fix from its first complaint to the day it shipped, against the story's six days. */
export const FixesChart = ({ run }: { run: Run }) => {
  const { bars } = namedFixes(run);
  const median = medianShipDays(run);
  const draw = useCallback<Draw>((drawings, room) => drawings.fixes(room, namedFixes(run)), [run]);
  const heading = t('debrief.shipClock');
  return (
    <Chart
      heading={heading}
      takeaway={takeawayOf(run)}
      draw={draw}
      numbers={<Sides you={median === null ? '–' : days(median)} story={days(REFERENCE.shipDays)} />}
    >
      <Table
        caption={heading}
        heads={[
          t('debrief.table.fix'),
          t('debrief.table.complaint'),
          t('debrief.table.shipped'),
          t('debrief.table.promise'),
        ]}
        rows={bars.map((bar) => [
          bar.name,
          dayShort(bar.firstDay, FIRST_DAY),
          shippedOf(bar),
          bar.dues.length === 0 ? '–' : bar.dues.map(promiseOf).join(' · '),
        ])}
      />
    </Chart>
  );
};
