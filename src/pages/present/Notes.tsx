import { useCallback, useEffect, useState } from 'preact/hooks';
import { usePageWords } from '../../hud/parts/usePageWords';
import { useWords } from '../../hud/parts/useWords';
import type { Show } from '../../play/workshop/show';
import { showOf } from '../../play/workshop/show';
import type { Workshop } from '../../play/workshop/workshop';
import { slideOf } from '../../play/workshop/workshop';
import type { Language } from '../../text/t';
import { canJoin, hearWall } from './channel';
import { NotesCard } from './NotesCard';
import { NotesTimes } from './NotesTimes';
import type { RoomWords } from './roomWords';
import { loadRoomWords } from './roomWords';
import type { Bones } from './state';
import { withBones } from './state';
import { Title } from './Title';

type Heard = { readonly workshop: Workshop; readonly bones: Bones };

/** What is on the wall of the other window; null until it says so. */
const useWall = (): Heard | null => {
  const [heard, setHeard] = useState<Heard | null>(null);
  useEffect(() => {
    let latest = 0;
    return hearWall((value) => {
      const turn = ++latest;
      withBones(value)
        .then((found) => {
          if (turn === latest) setHeard(found);
        })
        .catch(() => undefined);
    });
  }, []);
  return heard;
};

const OnTheWall = ({ workshop, show, words }: { workshop: Workshop; show: Show; words: RoomWords }) => {
  const { say } = words;
  const slide = slideOf(workshop, show);
  const next = show.slides[workshop.slide + 1];
  return (
    <>
      <section class="lines paper">
        <NotesTimes workshop={workshop} words={words} />
        <p>
          {say('notes.now')}: <b>{say(`notes.slides.${slide.kind}`)}</b>
        </p>
        {next && (
          <p>
            {say('notes.next')}: {say(`notes.slides.${next.kind}`)}
          </p>
        )}
      </section>
      {'round' in slide && <NotesCard round={slide.round} words={words} />}
    </>
  );
};

/** What only the speaker sees, in a window of its own: what is on the wall, what would help, how much time is left. */
export const Notes = () => {
  const say = usePageWords('present');
  const heard = useWall();
  const pack = heard?.workshop.setup.pack ?? null;
  const load = useCallback(
    async (lang: Language) => (pack === null ? null : loadRoomWords(pack, lang)),
    [pack],
  );
  const words = useWords<Omit<RoomWords, 'say'> | null>(load);
  if (!say) return null;
  return (
    <div class="notes-page">
      <Title>{say('notes.title')}</Title>
      {!canJoin() && <p class="lines paper">{say('notes.alone')}</p>}
      {canJoin() && !heard && (
        <p class="lines paper" role="status">
          {say('notes.waiting')}
        </p>
      )}
      {heard && words && (
        <OnTheWall
          workshop={heard.workshop}
          show={showOf(heard.workshop, heard.bones)}
          words={{ ...words, say }}
        />
      )}
    </div>
  );
};
