import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TrueStories } from '../../content/why';
import { loadStories } from '../../content/why';
import { hoursOf } from '../../play/hours';
import { scoreOf } from '../../rules/view';
import { dailyDate } from '../../share/daily';
import { t } from '../../text/t';
import { HoursChart } from '../charts/HoursChart';
import { PointsChart } from '../charts/PointsChart';
import { loadDrawings } from '../charts/useDrawing';
import { NightLines } from '../evening/Night';
import { nightLines } from '../evening/nightLines';
import { date, number, total } from '../parts/format';
import { GuestBanner } from '../parts/GuestBanner';
import { usePageWords } from '../parts/usePageWords';
import { getGame, nightFacts, useRun } from '../state/game';
import { lang } from '../state/settings';
import { Attention } from './Attention';
import { Decisions } from './Decisions';
import { FilmChoice } from './FilmChoice';
import { HandIn } from './HandIn';
import { Picture } from './Picture';
import { Stars } from './Stars';
import { Story } from './Story';
import { Trends } from './Trends';
import { WaysOn } from './WaysOn';

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

/** How it went: title, score, stars, and the ways on. */
const Head = () => {
  const run = useRun();
  const { session, texts, handedIn } = getGame();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { mission, pace, seed, pack } = run.setup;
  const day = mission === 'daily' ? dailyDate(seed) : null;
  return (
    <header class="debrief-head paper">
      <div class="debrief-result">
        <h1 ref={heading} tabIndex={-1}>
          <small>{t('debrief.title')}</small>
          {texts.missions[mission]?.name ?? mission}
        </h1>
        {handedIn?.by && <p class="debrief-by">{handedIn.by}</p>}
        <GuestBanner pack={pack} />
        <p class="debrief-score">
          <b>{total(scoreOf(run))}</b> <small>{t('debrief.score')}</small>
        </p>
        {day !== null && (
          <p>
            {t('title.dailyDate')} {date(Date.parse(day), 'UTC')}
          </p>
        )}
        {run.called && <p class="note">{t('debrief.called')}</p>}
        <p class="note">
          {t('debrief.pace', { pace: t(`pace.${pace}`), n: number(Math.round(session.pausedSeconds)) })}
        </p>
      </div>
      <Stars />
      {handedIn ? <FilmChoice handedIn={handedIn} /> : <WaysOn />}
    </header>
  );
};

/** Where a class looks at the rest together. */
const EndingNote = ({ ending }: { ending: 'numbers' | 'code' }) => {
  const say = usePageWords('result');
  return <p class="paper lines">{say?.(`ending.${ending}`)}</p>;
};

/** The end of a run whose outcome the class looks at together. */
const BareHead = () => {
  const { session, texts } = getGame();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { mission } = session.run.setup;
  return (
    <header class="debrief-head paper">
      <h1 ref={heading} tabIndex={-1}>
        {texts.missions[mission]?.name ?? mission}
      </h1>
      <EndingNote ending="code" />
      <WaysOn />
    </header>
  );
};

/** The run as one picture, the true story beside it, and each decision with its reason. */
export const Debrief = () => {
  const run = useRun();
  const { actions } = getGame().session;
  const hours = useMemo(() => hoursOf({ setup: run.setup, actions }, run.pack, run.now), [run]);
  const stories = useStories();
  const { terms, handedIn } = getGame();
  useEffect(() => {
    loadDrawings().catch(() => undefined);
  }, []);
  // What has no story of its own comes from both.
  const story = stories?.[run.setup.mission as keyof TrueStories] ?? stories?.sprint;
  if (terms.ending === 'code') {
    return (
      <div class="debrief">
        <BareHead />
        <HandIn />
      </div>
    );
  }
  const isWhole = terms.ending === 'all';
  return (
    <div class="debrief">
      <Head />
      {!isWhole && <EndingNote ending="numbers" />}
      <Picture />
      <div class="debrief-sheets">
        {story && isWhole && <Story story={story} />}
        <div class="debrief-side">
          <section class="sheet paper">
            <PointsChart run={run} />
          </section>
          <section class="sheet paper">
            <HoursChart hours={hours} />
            <Attention />
          </section>
          {!handedIn && <Trends />}
          {nightFacts.value.length > 0 && (
            <section class="sheet paper">
              <h2>{t('night.last')}</h2>
              <NightLines lines={nightLines(run, nightFacts.value)} />
            </section>
          )}
        </div>
      </div>
      {!handedIn && <HandIn />}
      {isWhole && <Decisions />}
    </div>
  );
};
