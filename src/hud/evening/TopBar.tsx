import { useEffect, useRef } from 'preact/hooks';
import {
  medianReplyMinutes,
  medianShipDays,
  minuteOfEvening,
  REFERENCE,
  scoreOf,
  trustNow,
} from '../../rules/view';
import { t, weekday } from '../../text/t';
import { days, number, span, total, wallClock } from '../parts/format';
import type { IconName } from '../parts/Icon';
import { Icon } from '../parts/Icon';
import { getGame, minute, useRun } from '../state/game';
import { boardShown, sheet, toggleBoard, togglePause } from '../state/view';

/** Lets the style sheets know how high the bar is, since it grows with the text; returns the way to stop. */
const tellHeight = (bar: HTMLElement): (() => void) => {
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() => style.setProperty('--bar', `${bar.offsetHeight}px`));
  observer.observe(bar);
  return () => {
    observer.disconnect();
    style.removeProperty('--bar');
  };
};

const WallClock = () => {
  minute.value;
  const run = useRun();
  const latest = Math.min(minuteOfEvening(run), run.eveningMinutes);
  if (run.phase !== 'evening') {
    return (
      <b class="wall-clock">
        <Icon name="moon" />
      </b>
    );
  }
  return (
    <b class="wall-clock">
      {wallClock(latest)}
      <i>{t('bar.until', { time: wallClock(run.eveningMinutes) })}</i>
    </b>
  );
};

const Clock = (props: {
  icon: IconName;
  name: string;
  says: string;
  value: string | null;
  of: string;
  late: boolean;
}) => (
  <span
    class={props.late ? 'bar-clock late' : 'bar-clock'}
    role="img"
    aria-label={props.says}
    title={props.says}
  >
    <Icon name={props.icon} />
    <span aria-hidden="true">
      <small>{props.name}</small>
      <b>{props.value ?? '–'}</b> <i>{props.of}</i>
    </span>
  </span>
);

const Clocks = () => {
  const run = useRun();
  const reply = medianReplyMinutes(run);
  const ship = medianShipDays(run);
  const replyReference = span(REFERENCE.replyMinutes);
  const shipReference = days(REFERENCE.shipDays);
  return (
    <>
      <Clock
        icon="speech"
        name={t('bar.replyClock')}
        says={t('bar.replyClockSays', {
          value: reply === null ? t('bar.none') : span(reply),
          reference: replyReference,
        })}
        value={reply === null ? null : span(reply)}
        of={t('bar.of', { reference: replyReference })}
        late={(reply ?? 0) > REFERENCE.replyMinutes}
      />
      <Clock
        icon="hammer"
        name={t('bar.shipClock')}
        says={t('bar.shipClockSays', {
          value: ship === null ? t('bar.none') : days(ship),
          reference: shipReference,
        })}
        value={ship === null ? null : days(ship)}
        of={t('bar.of', { reference: shipReference })}
        late={(ship ?? 0) > REFERENCE.shipDays}
      />
    </>
  );
};

const Counters = () => {
  const run = useRun();
  const score = total(scoreOf(run));
  return (
    <>
      <span class="bar-count">
        <small>{t('bar.score')}</small> <b key={score}>{score}</b>
      </span>
      {run.trustByDay.length > 1 && (
        <span class="bar-count">
          <small>{t('bar.trust')}</small> <b>{number(trustNow(run))}</b>
        </span>
      )}
    </>
  );
};

/** Day, time, score, trust, both clocks, and the ways to pause, look and leave. */
export const TopBar = () => {
  const run = useRun();
  const { paused } = getGame().session;
  const bar = useRef<HTMLElement>(null);
  useEffect(() => (bar.current ? tellHeight(bar.current) : undefined), []);
  return (
    <header class="bar" ref={bar}>
      <div class="bar-day">
        <WallClock />
        <span>
          <b>{weekday(run.day)}</b>
          <small>{t('bar.day', { day: number(run.day), days: number(run.setup.days) })}</small>
        </span>
      </div>
      <div class="bar-counts">
        <Counters />
        <Clocks />
      </div>
      <div class="bar-buttons">
        <button
          type="button"
          class="round board-toggle"
          aria-pressed={boardShown.value}
          aria-label={t('board.show')}
          title={`${t('board.show')} (B)`}
          onClick={toggleBoard}
        >
          <Icon name="board" />
        </button>
        <button
          type="button"
          class="round"
          aria-label={t(paused ? 'bar.resume' : 'bar.pause')}
          title={t(paused ? 'bar.resume' : 'bar.pause')}
          onClick={togglePause}
        >
          <Icon name={paused ? 'play' : 'pause'} filled={paused} />
        </button>
        <button
          type="button"
          class="round"
          aria-label={t('bar.help')}
          title={`${t('bar.help')} (?)`}
          onClick={() => {
            sheet.value = 'help';
          }}
        >
          <b aria-hidden="true">?</b>
        </button>
        <button
          type="button"
          class="round"
          aria-label={t('bar.menu')}
          title={t('bar.menu')}
          onClick={() => {
            sheet.value = 'menu';
          }}
        >
          <Icon name="menu" />
        </button>
      </div>
    </header>
  );
};
