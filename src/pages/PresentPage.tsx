import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { usePageWords } from '../hud/parts/usePageWords';
import { useWords } from '../hud/parts/useWords';
import { say as notice } from '../hud/state/notices';
import { askedPart } from '../hud/state/pages';
import type { Language } from '../text/t';
import { t } from '../text/t';
import { Attract } from './present/Attract';
import { Guide } from './present/Guide';
import { Notes } from './present/Notes';
import type { RoomWords } from './present/roomWords';
import { loadRoomWords } from './present/roomWords';
import { Setup } from './present/Setup';
import { bones, look, restore, show, view, workshop } from './present/state';
import { Wall } from './present/Wall';
import { fetchPack, start, wish } from './present/wish';
import './style/page.css';
import './style/present.css';
import './style/present-slides.css';
import './style/present-guide.css';

/** The words of the pack that is on the wall, or would be; null until they are there. */
const useRoomWords = (pack: string): RoomWords | null => {
  const say = usePageWords('present');
  const load = useCallback((lang: Language) => loadRoomWords(pack, lang), [pack]);
  const words = useWords(load);
  return say && words ? { ...words, say } : null;
};

/** Looks once for the workshop that this device was in the middle of. */
const useRestored = (): 'looking' | 'found' | 'broken' => {
  const [state, setState] = useState<'looking' | 'found' | 'broken'>(workshop.peek() ? 'found' : 'looking');
  useEffect(() => {
    if (state !== 'looking') return;
    restore().then((found) => setState(found === 'broken' ? 'broken' : 'found'));
  }, []);
  return state;
};

/** A page to read; the wall fills the whole screen. */
const Sheet = ({ isWall = false, children }: { isWall?: boolean; children: ComponentChildren }) => (
  <div class="page present-page" data-wall={isWall}>
    {children}
  </div>
);

const Room = () => {
  const found = useRestored();
  const now = workshop.value;
  const { pack } = wish.value;
  const words = useRoomWords(now?.setup.pack ?? pack);
  useEffect(() => {
    if (now || found === 'looking') return;
    fetchPack().catch(() => notice(t('notice.loadFailed'), true));
  }, [now === null, found, pack]);
  useEffect(() => {
    if (found === 'broken' && words) notice(words.say('setup.broken'), true);
  }, [found, words === null]);
  const end = useCallback(() => {
    look('setup');
    start();
  }, []);
  if (found === 'looking' || !words) return null;
  if (now) {
    if (!show.value || !bones.value || words.pack !== now.setup.pack) return null;
    return (
      <Sheet isWall>
        <Wall workshop={now} show={show.value} bones={bones.value} words={words} />
      </Sheet>
    );
  }
  if (view.value === 'attract' && bones.value?.id === words.pack)
    return (
      <Sheet isWall>
        <Attract bones={bones.value} words={words} onEnd={end} />
      </Sheet>
    );
  return (
    <Sheet>
      {view.value === 'guide' ? (
        <Guide plan={wish.value.plan} words={words} onBack={() => look('setup')} />
      ) : (
        <Setup words={words} onAttract={() => look('attract')} onGuide={() => look('guide')} />
      )}
    </Sheet>
  );
};

/** The game for a room: a wall to vote at, its notes in another window, and a guide to print. */
export const PresentPage = () =>
  askedPart('notes') ? (
    <Sheet>
      <Notes />
    </Sheet>
  ) : (
    <Room />
  );
