import { useEffect, useState } from 'preact/hooks';
import { DRAWN, MISSIONS, STORIES } from '../../content/missions';
import { loadBones } from '../../content/packs';
import { eveningsOf } from '../../play/begin';
import type { Past } from '../../play/history';
import { bestStars, readHistory } from '../../play/history';
import type { Save } from '../../play/save';
import { dayAt } from '../../rules/view';
import { t } from '../../text/t';
import { Choice } from '../parts/Choice';
import { Icon } from '../parts/Icon';
import { LanguageChoice } from '../parts/LanguageChoice';
import { SoundSettings } from '../parts/SoundSettings';
import { usePackNames } from '../parts/usePackNames';
import { findSave, resumeRun } from '../state/kept';
import { takeNewVersion } from '../state/newVersion';
import { keptRun, linked } from '../state/offers';
import { pageAddress } from '../state/pages';
import { pace } from '../state/settings';
import { startRun } from '../state/start';
import { Belongings } from './Belongings';
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

const useLengths = () => {
  const [lengths, setLengths] = useState<Readonly<Record<string, number | null>>>({});
  useEffect(() => {
    loadBones('volterra')
      .then((bones) =>
        setLengths(Object.fromEntries([...STORIES, ...DRAWN].map((id) => [id, eveningsOf(bones, id)]))),
      )
      .catch(() => undefined);
  }, []);
  return lengths;
};

/** The most stars won on this device, by mission, in a pack. */
const useStars = (pack: string): Readonly<Record<string, number>> => {
  const [past, setPast] = useState<readonly Past[]>([]);
  useEffect(() => {
    readHistory().then(setPast);
  }, []);
  return bestStars(past, pack);
};

/** The first screen: what the game is, and one click to be in it. */
export const Title = () => {
  const packs = usePackNames();
  const texts = packs.volterra?.missions;
  const lengths = useLengths();
  const stars = useStars('volterra');
  const freeStars = useStars(freePack.value);
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
                  evenings={lengths[id] ?? null}
                  stars={stars[id] ?? null}
                  isNext={id === next}
                  onStart={() => begin(id)}
                />
              </li>
            ))}
          </ol>
        </nav>
        <FreePlay packs={packs} lengths={lengths} stars={freeStars} next={next} onStart={begin} />
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
        <footer class="title-foot">
          <details>
            <summary>{t('sound.title')}</summary>
            <SoundSettings name="title" />
          </details>
          <Belongings />
          <details>
            <summary>{t('title.about')}</summary>
            <p>{t('title.aboutText')}</p>
            <p>{t('title.faces')}</p>
            {location.protocol !== 'file:' && (
              <p>
                <a href="licences.txt">{t('title.licences')}</a>
              </p>
            )}
          </details>
          <p class="links">
            <a href={pageAddress('evidence')}>{t('pages.evidence')}</a>
            <a href={pageAddress('check')}>{t('pages.check')}</a>
            <a href={pageAddress('teach')}>{t('pages.teach')}</a>
            <a href={pageAddress('write')}>{t('pages.write')}</a>
            <a href={pageAddress('accessibility')}>{t('pages.accessibility')}</a>
          </p>
          <p>{t('title.disclaimer')}</p>
        </footer>
      </div>
    </div>
  );
};
