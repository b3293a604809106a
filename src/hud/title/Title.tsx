import { useEffect, useState } from 'preact/hooks';
import { MISSIONS, STORIES, STORY_EVENINGS } from '../../content/missions';
import type { Past } from '../../play/history';
import { bestStars, readHistory } from '../../play/history';
import type { Save } from '../../play/save';
import { dayAt } from '../../rules/view';
import { t } from '../../text/t';
import { Choice } from '../parts/Choice';
import { Icon } from '../parts/Icon';
import { LanguageChoice } from '../parts/LanguageChoice';
import { Then } from '../parts/Then';
import { usePackNames } from '../parts/usePackNames';
import { findSave, resumeRun } from '../state/kept';
import { takeNewVersion } from '../state/newVersion';
import { keptRun, linked } from '../state/offers';
import { pace } from '../state/settings';
import { startRun } from '../state/start';
import { Foot } from './Foot';
import { FreePlay, freePack } from './FreePlay';
import { Logo } from './Logo';
import { Mission } from './Mission';

const PACE_IDS = ['standard', 'relaxed', 'brisk', 'untimed'] as const;

const Resume = ({ save, name }: { save: Save; name: string }) => (
  <div class="resume">
    <button type="button" class="button wide" onClick={() => resumeRun(save)}>
      <Icon name="play" filled />
      <span>
        <b>{t(save.endedAt === null ? 'title.resume' : 'title.lookBack')}</b>
        <small>
          {save.endedAt === null ? t('title.resumeWhat', { mission: name, day: dayAt(save.savedAt) }) : name}
        </small>
      </span>
    </button>
    <small>{t('title.resumeNote')}</small>
  </div>
);

const NO_PAST: readonly Past[] = [];

/** The runs that were played to their end on this device. */
const useHistory = (): readonly Past[] => {
  const [past, setPast] = useState(NO_PAST);
  useEffect(() => {
    // Whoever is here for the first time need not have the same title drawn again.
    readHistory().then((runs) => setPast(runs.length > 0 ? runs : NO_PAST));
  }, []);
  return past;
};

/** How fast the next run goes. */
const Pace = () => (
  <div>
    <Choice
      label={t('title.pace')}
      name="pace"
      options={PACE_IDS.map((id) => [id, t(`pace.${id}`)] as const)}
      value={pace.value}
      onChange={(value) => {
        pace.value = value;
      }}
    />
    <p class="note">{t(`pace.${pace.value}Note`)}</p>
  </div>
);

/** The first screen: what the game is, and one click to be in it. */
export const Title = () => {
  const packs = usePackNames();
  const texts = packs.volterra?.missions;
  const past = useHistory();
  const stars = bestStars(past, 'volterra');
  const next = MISSIONS.find((id) => stars[id] === undefined);
  const save = keptRun.value;
  useEffect(() => {
    findSave();
  }, []);
  const begin = (mission: string, pack: string = 'volterra', seed: number | null = null) =>
    startRun({ pack, mission, days: null, seed, pace: pace.peek() });
  return (
    <div class="title">
      <div class="title-panel">
        <LanguageChoice name="title-language" />
        <header class="title-head">
          <Logo />
          <p>{t('title.promise')}</p>
        </header>
        {linked.value && (
          <button
            type="button"
            class="button wide linked"
            onClick={() => linked.value && startRun(linked.value)}
          >
            <Icon name="link" />
            <span>
              <b>{t('title.linked')}</b>
              <small>
                {packs[linked.value.pack]?.missions[linked.value.mission]?.name ?? linked.value.mission}
              </small>
            </span>
          </button>
        )}
        {takeNewVersion.value && (
          <div class="resume new-version">
            <button type="button" class="button wide quiet" onClick={takeNewVersion.value}>
              <span>
                <b>{t('title.newVersion')}</b>
                <small>{t(save?.endedAt === null ? 'title.newVersionRun' : 'title.newVersionNote')}</small>
              </span>
            </button>
          </div>
        )}
        {save && (
          <Resume
            save={save}
            name={packs[save.setup.pack]?.missions[save.setup.mission]?.name ?? save.setup.mission}
          />
        )}
        <nav aria-label={t('title.missions')}>
          <ol class="missions">
            {STORIES.map((id, index) => (
              <li key={id}>
                <Mission
                  id={id}
                  number={index + 1}
                  words={texts?.[id]}
                  evenings={STORY_EVENINGS[id]}
                  stars={stars[id] ?? null}
                  isNext={id === next}
                  onStart={() => begin(id)}
                />
              </li>
            ))}
          </ol>
        </nav>
        <Then>
          <FreePlay packs={packs} stars={bestStars(past, freePack.value)} next={next} onStart={begin} />
          <Then>
            <Pace />
            <Foot />
          </Then>
        </Then>
      </div>
    </div>
  );
};
