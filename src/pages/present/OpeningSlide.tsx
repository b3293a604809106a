import { days, span } from '../../hud/parts/format';
import { REFERENCE } from '../../rules/view';
import type { RoomWords } from './roomWords';
import { Title } from './Title';

const RULES = ['one', 'two', 'three'] as const;

/** Who the room is, and how it goes, in three sentences. */
export const OpeningSlide = ({ mission, words }: { mission: string; words: RoomWords }) => {
  const { say, texts } = words;
  return (
    <div class="wall-opening">
      <Title over={texts.missions[mission]?.name}>{texts.about ?? say('opening.title')}</Title>
      <ol class="opening-rules">
        {RULES.map((rule, place) => (
          <li key={rule} class="cut">
            <b class="letter" aria-hidden="true">
              {place + 1}
            </b>
            {say(`opening.${rule}`)}
          </li>
        ))}
      </ol>
      <p class="opening-clocks">
        <b>{say('opening.clocks')}</b>{' '}
        {say('opening.marks', { minutes: span(REFERENCE.replyMinutes), days: days(REFERENCE.shipDays) })}
      </p>
    </div>
  );
};
