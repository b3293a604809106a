import { useEffect, useRef, useState } from 'preact/hooks';
import type { TrueStories } from '../../content/why';
import { loadStories } from '../../content/why';
import { scoreOf, starsOf } from '../../rules/view';
import { t } from '../../text/t';
import { NightLines } from '../evening/Night';
import { number, total } from '../parts/format';
import { Icon } from '../parts/Icon';
import { StarScores, useReference } from '../parts/StarScores';
import { leaveAddress } from '../state/address';
import { copyLink } from '../state/copyLink';
import { getGame, nightFacts, useRun } from '../state/game';
import { lang } from '../state/settings';
import { clearSave, leaveRun, startAgain, startRun } from '../state/start';
import { MISSIONS } from '../title/Mission';
import { Decisions } from './Decisions';
import { Ledger } from './Ledger';
import { PromiseList, TrustLine } from './Outcome';
import { ReplyRuler } from './ReplyRuler';
import { ShipBars } from './ShipBars';
import { Story } from './Story';

const STARS = [1, 2, 3] as const;

const Stars = () => {
  const run = useRun();
  const reference = useReference();
  if (reference === 'unknown') return <p class="note">{t('debrief.noStars')}</p>;
  const count = reference === null ? 0 : starsOf(run, reference);
  return (
    <div class="stars-place">
      <p class="stars" role="img" aria-label={t('debrief.stars', { count })} data-ready={reference !== null}>
        {STARS.map((star) => (
          <span key={star} class={star <= count ? 'star won' : 'star'}>
            <Icon name="star" filled />
          </span>
        ))}
      </p>
      <p class="note">{t('debrief.starsNote')}</p>
      {reference !== null && (
        <p class="note">
          <StarScores reference={reference} />
        </p>
      )}
    </div>
  );
};

const nextMission = (mission: string): string | undefined =>
  MISSIONS[(MISSIONS as readonly string[]).indexOf(mission) + 1];

const goHome = (): void => {
  leaveAddress();
  leaveRun();
};

const WaysOn = () => {
  const { session, texts } = getGame();
  const { mission, pace } = session.run.setup;
  const next = nextMission(mission);
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
      <button type="button" class={next ? 'button quiet' : 'button'} onClick={() => startAgain(false)}>
        {t('debrief.again')}
      </button>
      <button type="button" class="button quiet" onClick={() => startAgain(true)}>
        {t('debrief.same')}
      </button>
      <button type="button" class="button quiet" onClick={copyLink}>
        <Icon name="link" /> {t('debrief.link')}
      </button>
      <button type="button" class="button quiet" onClick={goHome}>
        {t('debrief.home')}
      </button>
    </nav>
  );
};

const useStories = (): TrueStories | null => {
  const [stories, setStories] = useState<TrueStories | null>(null);
  const spoken = lang.value;
  useEffect(() => {
    loadStories(spoken)
      .then(setStories)
      .catch(() => undefined);
  }, [spoken]);
  return stories;
};

/** The run as one picture, the true story beside it, and each decision with its reason. */
export const Debrief = () => {
  const run = useRun();
  const { session, texts } = getGame();
  const stories = useStories();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    clearSave();
  }, []);
  const { mission, pace } = run.setup;
  const story = stories?.[mission as keyof TrueStories];
  return (
    <div class="debrief">
      <header class="debrief-head paper">
        <h1 ref={heading} tabIndex={-1}>
          <small>{t('debrief.title')}</small>
          {texts.missions[mission]?.name ?? mission}
        </h1>
        <p class="debrief-score">
          <b>{total(scoreOf(run))}</b> <small>{t('debrief.score')}</small>
        </p>
        <Stars />
        {run.called && <p class="note">{t('debrief.called')}</p>}
        <p class="note">
          {t('debrief.pace', { pace: t(`pace.${pace}`), n: number(Math.round(session.pausedSeconds)) })}
        </p>
        <WaysOn />
      </header>
      <div class="debrief-sheets">
        <ReplyRuler />
        <ShipBars />
        {story && <Story story={story} />}
        <PromiseList />
        <TrustLine />
        <Ledger />
        {nightFacts.value.length > 0 && (
          <section class="sheet paper">
            <h2>{t('night.last')}</h2>
            <NightLines facts={nightFacts.value} />
          </section>
        )}
      </div>
      <Decisions />
    </div>
  );
};
