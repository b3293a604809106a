import { MISSIONS } from '../../content/missions';
import { forgetEnded } from '../../play/save';
import { t } from '../../text/t';
import { Icon } from '../parts/Icon';
import { leaveAddress } from '../state/address';
import { copyLink } from '../state/copyLink';
import { getGame } from '../state/game';
import { leaveRun } from '../state/onScreen';
import { pageAddress } from '../state/pages';
import { startAgain, startRun } from '../state/start';
import { readSetting } from '../state/storage';
import { hasLinks } from '../state/wholeLink';

const nextMission = (mission: string): string | undefined =>
  MISSIONS[(MISSIONS as readonly string[]).indexOf(mission) + 1];

const goHome = (): void => {
  const { endedAt } = getGame().session;
  leaveAddress();
  leaveRun();
  // Where that fails, the title offers to look back.
  if (endedAt !== null) forgetEnded(endedAt).catch(() => undefined);
};

/** What can be played from here. */
export const WaysOn = () => {
  const { session, texts, terms } = getGame();
  const { mission, pace } = session.run.setup;
  const isFree = terms.ending === 'all';
  const next = isFree && session.run.setup.pack === 'volterra' ? nextMission(mission) : undefined;
  return (
    <nav class="ways-on">
      {next && (
        <button
          type="button"
          class="button"
          onClick={() => startRun({ pack: 'volterra', mission: next, days: null, seed: null, pace })}
        >
          {t('debrief.next', { mission: texts.missions[next]?.name ?? next })}
        </button>
      )}
      {isFree && (
        <button type="button" class={next ? 'button quiet' : 'button'} onClick={() => startAgain(false)}>
          {t('debrief.again')}
        </button>
      )}
      <button type="button" class="button quiet" onClick={() => startAgain(true)}>
        {t('debrief.same')}
      </button>
      {hasLinks() && (
        <button type="button" class="button quiet" onClick={copyLink}>
          <Icon name="link" /> {t('debrief.link')}
        </button>
      )}
      <button type="button" class="button quiet" onClick={goHome}>
        {t('debrief.home')}
      </button>
      <a class="button quiet" href={pageAddress('check')}>
        <Icon name="check" /> {t(readSetting('check') === null ? 'pages.check' : 'pages.checkAgain')}
      </a>
    </nav>
  );
};
