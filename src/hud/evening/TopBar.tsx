import { useEffect, useRef } from 'preact/hooks';
import { eveningShare, minuteOfEvening } from '../../rules/view';
import { t, weekday, weekdayShort } from '../../text/t';
import { number, wallClock } from '../parts/format';
import { Icon } from '../parts/Icon';
import { getGame, minute, useRun } from '../state/game';
import { boardShown, sheet, toggleBoard, togglePause } from '../state/view';
import { Stats } from './Stats';

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
  const run = useRun('bar');
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
      <span class="ticks">{wallClock(latest)}</span>
      <i>{t('bar.until', { time: wallClock(run.eveningMinutes) })}</i>
      <span class="evening-gone" style={{ scale: `${eveningShare(run)} 1` }} />
    </b>
  );
};

/** Day, time, score, trust, both clocks, and the ways to pause, look and leave. */
export const TopBar = () => {
  const run = useRun('bar');
  const { paused } = getGame().session;
  const bar = useRef<HTMLElement>(null);
  useEffect(() => (bar.current ? tellHeight(bar.current) : undefined), []);
  return (
    <header class="bar" ref={bar}>
      <div class="bar-day">
        <WallClock />
        <span class="bar-date">
          <b>{weekday(run.day)}</b>
          <small>{t('bar.day', { day: number(run.day), days: number(run.setup.days) })}</small>
        </span>
        <span class="bar-date-short">
          <b>{weekdayShort(run.day)}</b>
          <small>
            {number(run.day)}/{number(run.setup.days)}
          </small>
        </span>
      </div>
      <Stats />
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
