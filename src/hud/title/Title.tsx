import { useEffect, useState } from 'preact/hooks';
import { loadBones } from '../../content/packs';
import type { PackTexts } from '../../content/schema';
import { eveningsOf } from '../../play/begin';
import type { Save } from '../../play/save';
import { dayAt } from '../../rules/view';
import { t } from '../../text/t';
import { Choice } from '../parts/Choice';
import { Icon } from '../parts/Icon';
import { LanguageChoice } from '../parts/LanguageChoice';
import { SoundSettings } from '../parts/SoundSettings';
import { say } from '../state/notices';
import { lang, pace } from '../state/settings';
import { findSave, linked, resumeRun, startRun } from '../state/start';
import { loadPackTexts } from '../state/words';
import { Logo } from './Logo';
import { MISSIONS, Mission } from './Mission';

const PACE_IDS = ['standard', 'relaxed', 'brisk', 'untimed'] as const;

const Resume = ({ save, name }: { save: Save; name: string }) => (
  <div class="resume">
    <button type="button" class="button wide" onClick={() => resumeRun(save)}>
      <Icon name="play" filled />
      <span>
        <b>{t('title.resume')}</b>
        <small>{t('title.resumeWhat', { mission: name, day: dayAt(save.savedAt) })}</small>
      </span>
    </button>
    <small>{t('title.resumeNote')}</small>
  </div>
);

const useMissions = () => {
  const [texts, setTexts] = useState<PackTexts['missions'] | null>(null);
  const [lengths, setLengths] = useState<Readonly<Record<string, number | null>>>({});
  const spoken = lang.value;
  useEffect(() => {
    loadPackTexts()
      .then(({ missions }) => setTexts(missions))
      .catch(() => say(t('notice.loadFailed')));
  }, [spoken]);
  useEffect(() => {
    loadBones('volterra')
      .then((bones) => setLengths(Object.fromEntries(MISSIONS.map((id) => [id, eveningsOf(bones, id)]))))
      .catch(() => undefined);
  }, []);
  return { texts, lengths };
};

/** The first screen: what the game is, and one click to be in it. */
export const Title = () => {
  const { texts, lengths } = useMissions();
  const [save, setSave] = useState<Save | null>(null);
  useEffect(() => {
    findSave().then(setSave);
  }, []);
  const begin = (mission: string) =>
    startRun({ pack: 'volterra', mission, days: null, seed: null, pace: pace.peek() });
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
              <small>{texts?.[linked.value.mission]?.name ?? linked.value.mission}</small>
            </span>
          </button>
        )}
        {save && <Resume save={save} name={texts?.[save.setup.mission]?.name ?? save.setup.mission} />}
        <nav aria-label={t('title.missions')}>
          <ol class="missions">
            {MISSIONS.map((id, index) => (
              <Mission
                key={id}
                id={id}
                number={index + 1}
                words={texts?.[id]}
                evenings={lengths[id] ?? null}
                onStart={() => begin(id)}
              />
            ))}
          </ol>
        </nav>
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
          <details>
            <summary>{t('title.about')}</summary>
            <p>{t('title.aboutText')}</p>
            <p>{t('title.faces')}</p>
          </details>
          <p>{t('title.disclaimer')}</p>
        </footer>
      </div>
    </div>
  );
};
