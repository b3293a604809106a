import { useEffect, useRef } from 'preact/hooks';
import type { Fix, Pledge } from '../../rules/types';
import type { ListedFix } from '../../rules/view';
import { COSTS, duePromises, whyNot } from '../../rules/view';
import { t } from '../../text/t';
import { dayShort, number, percent } from '../parts/format';
import { Icon } from '../parts/Icon';
import { ShipRuler } from '../parts/ShipRuler';
import { send, useRun } from '../state/game';
import { visitFix } from '../state/visit';
import { fixName } from '../state/words';
import { rankFix } from './rank';

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

const Flag = ({ promise, missed }: { promise: Pledge; missed: boolean }) => {
  const run = useRun('board');
  const says =
    promise.kind === 'soft'
      ? t('board.promisedSoft')
      : t('board.promised', { day: dayShort(promise.dueDay, run.day) });
  return (
    <span class={missed ? 'flag late' : 'flag'}>
      <Icon name={missed ? 'late' : 'flag'} />
      <span class="flag-says">{says} ·</span>
      <b>{t(missed ? 'board.willMiss' : 'board.onTime')}</b>
    </span>
  );
};

const OwnMiss = ({ promise, name }: { promise: Pledge; name: string }) => {
  useRun('board');
  if (promise.missOwned) return <span class="flag">{t('board.missOwned')}</span>;
  const words = `${t('board.ownMiss')} ${t('unit.minutes', { n: number(COSTS.ownMiss) })}`;
  return (
    <button
      type="button"
      class="button quiet small own-miss"
      aria-label={`${words}: ${name}`}
      title={words}
      onClick={() => send({ kind: 'ownMiss', promise: promise.id })}
    >
      <Icon name="broken" />
      <span>{t('board.ownMiss')}</span> <i>{t('unit.minutes', { n: number(COSTS.ownMiss) })}</i>
    </button>
  );
};

const Visit = ({ fix, name }: { fix: Fix; name: string }) => {
  const run = useRun('board');
  const refused = whyNot(run, { kind: 'visit', fix: fix.id });
  if (refused === 'visited-today') return <small class="visited">{t('board.visited')}</small>;
  if (refused === 'not-buildable' || refused === 'not-evening') return null;
  const asks = fix.state === 'question';
  const words = t(asks ? 'board.visitAnswer' : 'board.visit');
  const minutes = t('unit.minutes', { n: number(COSTS.visit) });
  return (
    <button
      type="button"
      class={asks ? 'button small' : 'button quiet small'}
      data-visit={fix.id}
      aria-label={`${words} ${minutes}: ${name}`}
      onClick={() => visitFix(fix)}
    >
      {words} <i>{minutes}</i>
    </button>
  );
};

type Props = ListedFix & { readonly index: number; readonly last: boolean };

/** A fix on the list: its place, its date, its promise, and what can be done about it. */
export const Ticket = ({ fix, bay, shipDay, index, last }: Props) => {
  const run = useRun('board');
  const item = useRef<HTMLLIElement>(null);
  const refocus = useRef(false);
  const name = fixName(fix);
  const due = duePromises(run).find(({ promise }) => promise.fix === fix.id);
  const move = (step: number) => {
    refocus.current = true;
    rankFix(fix.id, index + step);
  };
  useEffect(() => {
    if (refocus.current) item.current?.focus();
    refocus.current = false;
  }, [index]);
  const place = bay === null ? t('board.waits') : t('board.bay', { n: number(bay + 1) });
  return (
    <li
      ref={item}
      class="ticket cut"
      data-fix={fix.id}
      data-bay={bay ?? undefined}
      data-state={fix.state}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move it; its buttons do the same.
      tabIndex={0}
      aria-label={name}
      onKeyDown={(event) => {
        const step = STEPS[event.key];
        if (step === undefined || event.target !== event.currentTarget) return;
        event.preventDefault();
        move(step);
      }}
    >
      <span class="ticket-head">
        <span class="place">
          {fix.state === 'question' ? (
            <>
              <Icon name="hand" />
              <span>{t('board.question')}</span>
            </>
          ) : (
            place
          )}
        </span>
        <span class="ships">
          <Icon name="truck" />
          <span class="ships-words">
            {shipDay === null ? t('board.never') : t('board.ships', { day: dayShort(shipDay, run.day) })}
          </span>
          <span class="ships-day" aria-hidden="true">
            {shipDay === null ? '–' : dayShort(shipDay, run.day)}
          </span>
        </span>
      </span>
      <b class="ticket-name" title={name}>
        {name}
      </b>
      <span class="ticket-clocks">
        <span class="built" title={t('board.built', { share: percent(fix.done / fix.effort) })}>
          <span style={{ width: percentWidth(fix) }} />
        </span>
        <ShipRuler
          gone={run.day - fix.firstDay + 1}
          until={shipDay === null ? null : shipDay - fix.firstDay + 1}
        />
      </span>
      <span class="ticket-foot">
        {due && <Flag {...due} />}
        <span class="ticket-actions">
          <Visit fix={fix} name={name} />
          {due?.missed && <OwnMiss promise={due.promise} name={name} />}
          <span class="ticket-moves">
            <button
              type="button"
              class="round small"
              disabled={index === 0}
              aria-label={t('board.up', { fix: name })}
              onClick={() => move(-1)}
            >
              <Icon name="up" />
            </button>
            <button
              type="button"
              class="round small"
              disabled={last}
              aria-label={t('board.down', { fix: name })}
              onClick={() => move(1)}
            >
              <Icon name="down" />
            </button>
          </span>
        </span>
      </span>
    </li>
  );
};

const percentWidth = ({ done, effort }: Fix): string => `${Math.round((100 * done) / Math.max(1, effort))}%`;
