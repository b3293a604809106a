import { useCallback, useMemo, useState } from 'preact/hooks';
import { LANGS, LANGUAGE_NAMES } from '../content/langs';
import { DRAWN } from '../content/missions';
import type { Pack } from '../content/pack';
import { loadTexts } from '../content/packs';
import type { PackTexts } from '../content/schema';
import { GuestBanner } from '../hud/parts/GuestBanner';
import { Icon } from '../hud/parts/Icon';
import { usePageWords } from '../hud/parts/usePageWords';
import { useWords } from '../hud/parts/useWords';
import { forgetGuest, keepGuest } from '../hud/state/guestPacks';
import { askedPart } from '../hud/state/pages';
import { pace } from '../hud/state/settings';
import { startRun } from '../hud/state/start';
import { readPack } from '../share/pack';
import { scan } from '../share/scan';
import type { Say } from '../text/pageWords';
import type { Language } from '../text/t';
import { PageHead } from './parts/PageHead';
import './style/page.css';
import './style/result.css';

/** The pack in the address bar, or the sentence that says why there is none. */
const packHere = (say: Say<'result'>): Pack | string => {
  const asked = askedPart('p');
  if (asked === null) return say('pack.none');
  const read = readPack(scan('pack', asked)[0]?.code ?? asked);
  if ('error' in read) return say(`error.${read.error}`);
  return read.ok ? read.pack : say('pack.bad', { says: read.errors[0]?.says ?? '' });
};

const Missions = ({ say, pack, texts }: { say: Say<'result'>; pack: Pack; texts: PackTexts }) => {
  const { id, stories } = pack.bones;
  const play = (mission: string) => () =>
    startRun({ pack: id, mission, days: null, seed: null, pace: pace.peek() });
  return (
    <section class="paper lines">
      <ul class="pack-missions">
        {stories.map((story) => (
          <li key={story.id}>
            <button type="button" class="button" onClick={play(story.id)}>
              <Icon name="play" filled /> {texts.missions[story.id]?.name ?? story.id}
            </button>
            <p>{texts.missions[story.id]?.about}</p>
          </li>
        ))}
      </ul>
      {stories.length === 0 && (
        <>
          <h2>{say('pack.drawn')}</h2>
          <p class="actions">
            {DRAWN.map((mission) => (
              <button type="button" class="button" key={mission} onClick={play(mission)}>
                <Icon name="play" filled /> {texts.missions[mission]?.name ?? mission}
              </button>
            ))}
          </p>
        </>
      )}
    </section>
  );
};

const Offer = ({ say, pack }: { say: Say<'result'>; pack: Pack }) => {
  const [isForgotten, setForgotten] = useState(false);
  // It is at hand before its words are asked for.
  const texts = useWords(
    useCallback((spoken: Language) => keepGuest(pack).then(() => loadTexts(pack.bones.id, spoken)), [pack]),
  );
  if (!texts) return null;
  const langs = LANGS.filter((id) => pack.texts[id]).map((id) => LANGUAGE_NAMES[id]);
  return (
    <>
      <PageHead title={texts.name}>
        <GuestBanner pack={pack.bones.id} />
        {texts.about && <p class="page-lead">{texts.about}</p>}
        <p class="note">
          {say('pack.holds', {
            tweets: pack.bones.tweets.length,
            issues: pack.bones.issues.length,
            langs: langs.join(', '),
          })}{' '}
          {say('pack.about')}
        </p>
      </PageHead>
      <Missions say={say} pack={pack} texts={texts} />
      <p class="page-foot">
        {isForgotten ? (
          <span role="status">{say('pack.forgotten')}</span>
        ) : (
          <button
            type="button"
            class="button quiet danger"
            onClick={() => forgetGuest(pack.bones.id).then(setForgotten)}
          >
            {say('pack.forget')}
          </button>
        )}
      </p>
    </>
  );
};

const Body = ({ say }: { say: Say<'result'> }) => {
  const found = useMemo(() => packHere(say), [say]);
  if (typeof found !== 'string') return <Offer say={say} pack={found} />;
  return (
    <PageHead title={say('pack.title')}>
      <p role="alert">{found}</p>
    </PageHead>
  );
};

/** A pack made by someone else, as its link brings it: what is in it, and the ways to play it. */
export const PackPage = () => {
  const say = usePageWords('result');
  return <div class="page pack-page">{say && <Body say={say} />}</div>;
};
