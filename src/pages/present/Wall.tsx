import { useEffect, useMemo, useState } from 'preact/hooks';
import { say as notice } from '../../hud/state/notices';
import { useWakeLock } from '../../hud/state/wakeLock';
import type { Show } from '../../play/workshop/show';
import type { Workshop } from '../../play/workshop/workshop';
import { slideOf } from '../../play/workshop/workshop';
import { asks } from './acts';
import { Bar } from './Bar';
import { CardList } from './CardList';
import { openNotes, tellNotes } from './channel';
import { Foot } from './Foot';
import { KeySheet } from './KeySheet';
import { useWallKeys } from './keys';
import type { RoomWords } from './roomWords';
import { SlideView } from './SlideView';
import type { Bones } from './state';
import { startOrPause, Timer, talkOf, useTalk } from './Timer';

type Props = {
  readonly workshop: Workshop;
  readonly show: Show;
  readonly bones: Bones;
  readonly words: RoomWords;
};

/** What hangs on the wall: one slide, the bar above it, and what can be done with it. */
export const Wall = ({ workshop, show, bones, words }: Props) => {
  const { say } = words;
  const [talk, setTalk] = useTalk();
  const [whatIfAt, setWhatIfAt] = useState<number | null>(null);
  const [sheet, setSheet] = useState<'keys' | 'cards' | null>(null);
  const closeSheet = () => setSheet(null);
  useEffect(tellNotes, []);
  useWakeLock();
  const whatIf = whatIfAt === workshop.slide;
  const wall = useMemo(
    () => ({
      timer: () => setTalk(startOrPause),
      minutes: (count: number) => setTalk((now) => now && talkOf(count)),
      closeTimer: () => setTalk(null),
      notes: () => {
        if (!openNotes()) notice(say('notes.blocked'));
      },
      whatIf: () => setWhatIfAt((at) => (at === workshop.slide ? null : workshop.slide)),
      cards: () => setSheet('cards'),
      help: () => setSheet('keys'),
    }),
    [say, setTalk, workshop.slide],
  );
  useWallKeys(wall);
  return (
    <div class="wall" data-slide={slideOf(workshop, show).kind}>
      <Bar workshop={workshop} show={show} words={words} />
      <section class="wall-main" key={workshop.slide}>
        <SlideView
          workshop={workshop}
          show={show}
          bones={bones}
          words={words}
          whatIf={whatIf}
          onWhatIf={wall.whatIf}
        />
      </section>
      <div class="wall-hand">
        {talk && <Timer talk={talk} onChange={setTalk} say={say} />}
        <Foot workshop={workshop} show={show} wall={wall} say={say} />
      </div>
      {sheet === 'keys' && <KeySheet say={say} onClose={closeSheet} />}
      {sheet === 'cards' && <CardList show={show} words={words} onClose={closeSheet} />}
      <p class="wall-asks" role="status">
        {asks.value && <span class="paper">{say(`steps.${asks.value}Ask`)}</span>}
      </p>
    </div>
  );
};
