import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../text/t';
import { Board } from '../board/Board';
import { Caption } from '../parts/Caption';
import { FilmWays } from '../parts/FilmWays';
import { GuestBanner } from '../parts/GuestBanner';
import { Icon } from '../parts/Icon';
import { Then } from '../parts/Then';
import { useFocusOnArrival } from '../parts/useFocusOnArrival';
import { useReadAloud } from '../parts/useReadAloud';
import { getGame, useRun } from '../state/game';
import { boardShown, sheet, toggleBoard, togglePause } from '../state/view';
import { useWakeLock } from '../state/wakeLock';
import { Announcement } from './Announcement';
import { useEndAhead } from './ahead';
import { Card } from './Card';
import { Coach } from './Coach';
import { useDeskMoves } from './deskMoves';
import { Feed } from './Feed';
import { Flights } from './Flights';
import { Help } from './Help';
import { useHappenings } from './happenings';
import { useKeys } from './keys';
import { LeaveQuestion } from './LeaveQuestion';
import { useLetGo } from './letGo';
import { Menu } from './Menu';
import { MorningNote, Night } from './Night';
import { Question } from './Question';
import { isLeaving } from './sendOff';
import { TopBar } from './TopBar';
import { Visiting } from './Writing';

const OnDesk = () => {
  useRun();
  const { desk } = getGame().session;
  if (isLeaving.value) return null;
  if (desk?.kind === 'card') return <Card key={desk.tweet} id={desk.tweet} />;
  if (desk?.kind === 'question') return <Question id={desk.fix} />;
  if (desk?.kind === 'announcement') return <Announcement id={desk.fix} />;
  return null;
};

/** What lies under the desk; in the morning it comes once the night's paper has gone. */
const UnderDesk = () => {
  useRun('feed');
  if (getGame().session.mode === 'night') return null;
  return (
    <>
      <Feed />
      <Then>
        <Coach />
      </Then>
    </>
  );
};

/** When the desk is cleared or the night is over, the keyboard goes back to the feed. */
const useFocusAfterDesk = (isClear: boolean): void => {
  const wasClear = useRef(true);
  useEffect(() => {
    if (isClear && !wasClear.current) document.getElementById('feed-title')?.focus({ preventScroll: true });
    wasClear.current = isClear;
  }, [isClear]);
};

const Paused = () => {
  useReadAloud(t('bar.paused'));
  return (
    <div class="paused paper">
      <span>{t('bar.paused')}</span>
      <button type="button" class="button small" onClick={togglePause}>
        <Icon name="play" filled /> {t('bar.resume')}
      </button>
    </div>
  );
};

/** The play screen: the town (behind, on its own layer), the feed or the card, the board. */
export const Evening = () => {
  useRun();
  const { session, texts, handedIn } = getGame();
  const isNight = session.mode === 'night';
  const isPaused = session.paused && sheet.value === null && !handedIn;
  useKeys();
  useWakeLock();
  useEndAhead();
  useHappenings();
  useDeskMoves();
  useLetGo();
  useFocusAfterDesk(session.desk === null && !isNight);
  const name = useRef<HTMLHeadingElement>(null);
  useFocusOnArrival(name);
  return (
    <div
      class="evening"
      data-board={boardShown.value}
      data-desk={session.desk?.kind ?? 'clear'}
      data-mode={session.mode}
      data-paused={isPaused}
    >
      <h1 class="unseen" ref={name} tabIndex={-1}>
        {texts.missions[session.run.setup.mission]?.name}
      </h1>
      <TopBar />
      <div class="town" aria-hidden="true" />
      <div class="side">
        {handedIn && <FilmWays />}
        <GuestBanner pack={session.run.setup.pack} />
        <div class="side-cards" inert={handedIn !== null}>
          <MorningNote />
          {isNight ? (
            <Night />
          ) : (
            <>
              <Visiting />
              <OnDesk />
            </>
          )}
          <UnderDesk />
        </div>
      </div>
      <div class="board-side" inert={handedIn !== null}>
        <button type="button" class="button quiet board-back" onClick={toggleBoard}>
          <Icon name="left" /> {t('board.hide')}
        </button>
        <Board />
      </div>
      {isPaused && <Paused />}
      <Flights />
      <Caption />
      {sheet.value === 'menu' && <Menu />}
      {sheet.value === 'help' && <Help />}
      <LeaveQuestion />
    </div>
  );
};
