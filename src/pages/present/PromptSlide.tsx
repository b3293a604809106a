import type { Round } from '../../play/workshop/show';
import { boneOf } from '../../rules/view';
import type { Need } from '../../rules/words';
import type { RoomWords } from './roomWords';
import { Title } from './Title';

/** What a round asks a room to talk about: the need behind a tweet, or the kind of decision. */
export const promptOf = ({ about, stops }: Round): Need | 'design' | 'announcement' => {
  const stop = stops.find((one) => one !== null);
  return about.kind === 'tweet' && stop
    ? boneOf(stop.before, about.id).need
    : about.kind === 'design'
      ? 'design'
      : 'announcement';
};

/** A question to talk about, alone on the wall. */
export const PromptSlide = ({ round, words: { say } }: { round: Round; words: RoomWords }) => (
  <div class="wall-prompt">
    <Title over={say('bar.card', { n: round.number })}>{say('prompt.title')}</Title>
    <p class="prompt cut">{say(`prompt.${promptOf(round)}`)}</p>
    <p class="wall-note with-keyboard">{say('prompt.timer')}</p>
  </div>
);
