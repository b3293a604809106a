import { REFERENCE } from '../../rules/view';
import { days as inDays } from './format';

/** The ship clock of a fix: days gone, the day it will stop, and the six-day mark. */
export const ShipRuler = ({ gone, until }: { gone: number; until: number | null }) => {
  const scale = Math.max(REFERENCE.shipDays + 2, until ?? 0, gone);
  const at = (count: number): string => `${(100 * count) / scale}%`;
  const late = (until ?? Number.POSITIVE_INFINITY) > REFERENCE.shipDays;
  return (
    <span class={late ? 'ruler late' : 'ruler'} aria-hidden="true">
      {until !== null && <span class="ruler-plan" style={{ width: at(until) }} />}
      <span class="ruler-gone" style={{ width: at(Math.min(gone, scale)) }} />
      <span class="ruler-mark" style={{ insetInlineStart: at(REFERENCE.shipDays) }}>
        <i>{inDays(REFERENCE.shipDays)}</i>
      </span>
    </span>
  );
};
