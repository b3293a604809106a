import { useEffect, useState } from 'preact/hooks';
import { number } from '../../hud/parts/format';
import { WORKSHOP_PLANS } from '../../play/workshop/plans';
import type { Workshop } from '../../play/workshop/workshop';
import { t } from '../../text/t';
import type { RoomWords } from './roomWords';

/** Milliseconds since 1970, every second. */
const useNow = (): number => {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, []);
  return now;
};

const MINUTE = 60_000;

/** How long it has taken, and what is left of the plan. */
export const NotesTimes = ({
  workshop: { plan, begunAt },
  words: { say },
}: {
  workshop: Workshop;
  words: RoomWords;
}) => {
  const elapsed = Math.max(0, useNow() - begunAt);
  const left = WORKSHOP_PLANS[plan].minutes - Math.trunc(elapsed / MINUTE);
  const seconds = Math.trunc((elapsed % MINUTE) / 1000);
  return (
    <dl class="notes-times">
      <div>
        <dt>{say('notes.elapsed')}</dt>
        <dd>
          {Math.trunc(elapsed / MINUTE)}:{String(seconds).padStart(2, '0')}
        </dd>
      </div>
      <div data-late={left < 0}>
        <dt>{say('notes.remaining')}</dt>
        <dd>{left < 0 ? say('notes.over', { n: number(-left) }) : t('unit.minutes', { n: number(left) })}</dd>
      </div>
    </dl>
  );
};
