import { REASON_EVIDENCE } from '../../content/reasons';
import { adviceAt } from '../../play/workshop/advice';
import type { Round } from '../../play/workshop/show';
import { boneOf } from '../../rules/view';
import { Asked } from './Asked';
import { Known } from './Known';
import { promptOf } from './PromptSlide';
import type { RoomWords } from './roomWords';
import { letterOf, optionWords } from './roomWords';

/** What the speaker knows of a card before the room does. */
export const NotesCard = ({ round, words }: { round: Round; words: RoomWords }) => {
  const { say, why } = words;
  const stop = round.stops.find((one) => one !== null);
  if (!stop) return null;
  const { option, words: best } = adviceAt(stop);
  return (
    <>
      <Asked stop={stop} words={words} small />
      <section class="lines paper">
        {stop.about.kind === 'tweet' && (
          <p>
            {say('notes.need')}: <b>{why.needs[boneOf(stop.before, stop.about.id).need]}</b>
          </p>
        )}
        <p>
          {say('notes.best')}: <b>{letterOf(stop.options, option)}</b>{' '}
          <q>{optionWords(words, stop, option).text}</q>
          {best && ` (${why.verdicts[best.verdict]})`}
        </p>
        {best && <p>{why.reasons[best.because]}</p>}
        <p>
          {say('notes.ask')}: <q>{say(`prompt.${promptOf(round)}`)}</q>
        </p>
      </section>
      <div class="lines paper">
        <Known
          id={
            best ? REASON_EVIDENCE[best.because] : stop.about.kind === 'design' ? 'justice' : 'six-dimensions'
          }
          words={words}
        />
      </div>
    </>
  );
};
