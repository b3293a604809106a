import type { Fix } from '../../rules/types';
import { medianShipDays, REFERENCE, shipClock } from '../../rules/view';
import { t } from '../../text/t';
import { days } from '../parts/format';
import { useRun } from '../state/game';
import { fixName } from '../state/words';

/** Each fix as a bar from its first complaint to the day it shipped, against the six-day line. */
export const ShipBars = () => {
  const run = useRun();
  const fixes = Object.values(run.works.fixes).filter(({ phantomOf }) => phantomOf === null);
  const median = medianShipDays(run);
  const lengthOf = (fix: Fix): number =>
    fix.shippedDay === null ? run.setup.days + 1 - fix.firstDay + 1 : shipClock(fix);
  const scale = Math.max(REFERENCE.shipDays + 2, ...fixes.map(lengthOf));
  const reference = days(REFERENCE.shipDays);
  return (
    <section class="sheet paper">
      <h2>{t('debrief.shipClock')}</h2>
      <p>
        {median === null ? t('debrief.shipNone') : t('debrief.shipMedian', { time: days(median), reference })}
      </p>
      <ul class="ship-bars">
        {fixes.map((fix) => (
          <li key={fix.id}>
            <span class="ship-name">{fixName(fix)}</span>
            <span class={fix.shippedDay === null ? 'ship-bar open' : 'ship-bar'}>
              <span style={{ width: `${(100 * lengthOf(fix)) / scale}%` }}>
                {fix.shippedDay === null ? t('debrief.unshipped') : days(shipClock(fix))}
              </span>
              <i class="ship-line" style={{ insetInlineStart: `${(100 * REFERENCE.shipDays) / scale}%` }} />
            </span>
          </li>
        ))}
        <li class="ship-legend" aria-hidden="true">
          <span class="ship-name" />
          <span class="ship-bar none">
            <b style={{ insetInlineStart: `${(100 * REFERENCE.shipDays) / scale}%` }}>{reference}</b>
          </span>
        </li>
      </ul>
    </section>
  );
};
