import { useCallback, useState } from 'preact/hooks';
import { LANGS, LANGUAGE_NAMES } from '../content/langs';
import { DRAWN } from '../content/missions';
import type { Pack } from '../content/pack';
import { addGuest, guestPack, loadTexts } from '../content/packs';
import type { ParsedPack } from '../content/parsePack';
import type { PackTexts } from '../content/schema';
import { GuestBanner } from '../hud/parts/GuestBanner';
import { Icon } from '../hud/parts/Icon';
import { usePageWords } from '../hud/parts/usePageWords';
import { useWords } from '../hud/parts/useWords';
import { forgetGuest, keepGuest } from '../hud/state/guestPacks';
import type { Wish } from '../hud/state/offers';
import { packWanted } from '../hud/state/offers';
import { askedPart, pageAddress } from '../hud/state/pages';
import { pace } from '../hud/state/settings';
import { startFromPage } from '../hud/state/start';
import { readPack } from '../share/pack';
import { scan } from '../share/scan';
import type { Say } from '../text/pageWords';
import type { Language } from '../text/t';
import { t } from '../text/t';
import { FileWay } from './pack/FileWay';
import type { Opened } from './pack/Refused';
import { Refused } from './pack/Refused';
import { PageHead } from './parts/PageHead';
import './style/page.css';
import './style/result.css';

/** What the address bar brings: a pack that travels in it, or one that was opened here before; null for neither. */
const packHere = (): Opened | null => {
  const asked = askedPart('p');
  if (asked !== null) return readPack(scan('pack', asked)[0]?.code ?? asked);
  const pack = guestPack(askedPart('id') ?? '');
  return pack ? { ok: true, pack } : null;
};

/** The run of a link whose pack is still to be opened from its file. */
const wanted = (): Wish | null => (askedPart('p') === null ? packWanted.value : null);

/** The run of the link that sent its reader here, or that this is not its pack. */
const Linked = ({ say, pack }: { say: Say<'result'>; pack: Pack }) => {
  const wish = wanted();
  if (!wish) return null;
  if (wish.pack !== pack.bones.id) return <p role="alert">{say('pack.other')}</p>;
  return (
    <p class="actions">
      <button type="button" class="button" onClick={() => startFromPage(wish)}>
        <Icon name="link" /> {t('title.linked')}
      </button>
    </p>
  );
};

const Missions = ({ say, pack, texts }: { say: Say<'result'>; pack: Pack; texts: PackTexts }) => {
  const { id, stories } = pack.bones;
  const play = (mission: string) => () =>
    startFromPage({ pack: id, mission, days: null, seed: null, pace: pace.peek() });
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
        <Linked say={say} pack={pack} />
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
  const [opened, setOpened] = useState(packHere);
  const pack = opened && 'ok' in opened && opened.ok ? opened.pack : null;
  const wish = wanted();
  const open = (parsed: ParsedPack): void => {
    if (parsed.ok) {
      addGuest(parsed.pack);
      history.replaceState(history.state, '', pageAddress('pack', { id: parsed.pack.bones.id }));
    }
    setOpened(parsed);
  };
  return (
    <>
      {pack ? (
        <Offer key={pack.bones.id} say={say} pack={pack} />
      ) : (
        <PageHead title={say('pack.title')}>
          <p class="page-lead">{say(wish ? 'pack.wanted' : 'pack.lead')}</p>
          {opened && <Refused say={say} opened={opened} />}
        </PageHead>
      )}
      {(!pack || (wish && wish.pack !== pack.bones.id)) && <FileWay say={say} onOpen={open} />}
    </>
  );
};

/** A pack made by someone else, as its link or file brings it: what is in it, and the ways to play it. */
export const PackPage = () => {
  const say = usePageWords('result');
  return <div class="page pack-page">{say && <Body say={say} />}</div>;
};
