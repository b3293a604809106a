import { useEffect } from 'preact/hooks';
import type { Speed } from '../../play/reenact';
import { Reenactment, SPEEDS } from '../../play/reenact';
import { t } from '../../text/t';
import { getGame, useRun, version } from '../state/game';
import { showDebriefOf } from '../state/handedIn';
import { togglePause } from '../state/view';
import { Choice } from './Choice';
import { Icon } from './Icon';
import { usePageWords } from './usePageWords';

const setSpeed = (film: Reenactment, speed: Speed): void => {
  film.speed = speed;
  version.value++;
};

/** How a run that somebody handed in is shown again: its speed, pause, and the way to its end. */
export const FilmWays = () => {
  useRun();
  const say = usePageWords('result');
  const { session, handedIn } = getGame();
  useEffect(() => {
    document.getElementById('film-title')?.focus({ preventScroll: true });
  }, [say === null]);
  if (!say || !handedIn || !(session instanceof Reenactment)) return null;
  return (
    <section class="film paper" aria-labelledby="film-title">
      <h2 id="film-title" tabIndex={-1}>
        {say('film.of', { name: handedIn.by || say('page.nobody') })}
      </h2>
      <Choice
        label={say('film.speed')}
        name="film-speed"
        options={SPEEDS.map((speed) => [String(speed), `${speed}×`] as const)}
        value={String(session.speed)}
        onChange={(value) => setSpeed(session, Number(value) as Speed)}
      />
      <p class="actions">
        <button type="button" class="button small" onClick={togglePause}>
          <Icon name={session.paused ? 'play' : 'pause'} filled={session.paused} />{' '}
          {t(session.paused ? 'bar.resume' : 'bar.pause')}
        </button>
        <button type="button" class="button quiet small" onClick={() => showDebriefOf(handedIn)}>
          {say('film.end')}
        </button>
        <button type="button" class="button quiet small" onClick={() => history.back()}>
          {say('film.back')}
        </button>
      </p>
      <p class="note">{say('film.note')}</p>
    </section>
  );
};
