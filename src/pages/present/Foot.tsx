import { Icon } from '../../hud/parts/Icon';
import { LanguageChoice } from '../../hud/parts/LanguageChoice';
import type { Show } from '../../play/workshop/show';
import type { Workshop } from '../../play/workshop/workshop';
import { openVote, slideOf } from '../../play/workshop/workshop';
import type { Say } from '../../text/pageWords';
import { again, back, choose, leave, next } from './acts';
import type { WallKeys } from './keys';
import { fullScreen } from './keys';

type Props = {
  readonly workshop: Workshop;
  readonly show: Show;
  readonly wall: WallKeys;
  readonly say: Say<'present'>;
};

/** What can be done without a keyboard. */
export const Foot = ({ workshop, show, wall, say }: Props) => {
  const isOpen = openVote(workshop, show) !== null;
  const isLast = slideOf(workshop, show).kind === 'home';
  return (
    <footer class="wall-foot">
      <details class="wall-more">
        <summary class="button quiet">
          <Icon name="menu" /> {say('steps.more')}
        </summary>
        <div class="paper">
          <button type="button" class="button quiet" onClick={wall.cards}>
            <Icon name="board" /> {say('cards.title')} <kbd>L</kbd>
          </button>
          <button type="button" class="button quiet" onClick={wall.notes}>
            <Icon name="pen" /> {say('steps.notes')}
          </button>
          <button type="button" class="button quiet" onClick={fullScreen}>
            <Icon name="up" /> {say('steps.full')}
          </button>
          <button type="button" class="button quiet with-keyboard" onClick={wall.help}>
            {say('steps.keys')} <kbd>?</kbd>
          </button>
          <LanguageChoice name="wall-language" />
          <button type="button" class="button quiet" onClick={again}>
            {say('steps.again')} <kbd>G</kbd>
          </button>
          <button type="button" class="button quiet" onClick={leave}>
            {say('steps.leave')}
          </button>
        </div>
      </details>
      <button type="button" class="button quiet" onClick={wall.timer}>
        {say('steps.timer')} <kbd>T</kbd>
      </button>
      {isOpen && (
        <button type="button" class="button quiet" onClick={() => choose(!workshop.picking)}>
          {say(workshop.picking ? 'steps.count' : 'steps.skip')} <kbd>S</kbd>
        </button>
      )}
      <span class="wall-steps">
        <button type="button" class="button quiet" disabled={workshop.slide === 0} onClick={back}>
          <Icon name="left" /> {say('steps.back')}
        </button>
        {!isLast && (
          <button type="button" class="button" onClick={next}>
            {say(isOpen ? 'steps.close' : 'steps.next')} <Icon name="right" />
          </button>
        )}
        {isLast && (
          <button type="button" class="button" onClick={again}>
            {say('steps.again')} <kbd>G</kbd>
          </button>
        )}
      </span>
    </footer>
  );
};
