import { Icon } from '../../hud/parts/Icon';
import { say as notice } from '../../hud/state/notices';
import { PageHead } from '../parts/PageHead';
import { openNotes } from './channel';
import type { RoomWords } from './roomWords';
import { PlanChoice, RunChoice, TeamChoice } from './setupChoices';
import { isKept } from './state';
import { missionNow, start } from './wish';

type Props = {
  readonly words: RoomWords;
  readonly onAttract: () => void;
  readonly onGuide: () => void;
};

/** What is chosen before a workshop begins. */
export const Setup = ({ words, onAttract, onGuide }: Props) => {
  const { say } = words;
  const notes = (): void => {
    if (!openNotes()) notice(say('notes.blocked'));
  };
  return (
    <>
      <PageHead title={say('title')}>
        <p class="page-lead">{say('lead')}</p>
      </PageHead>
      <section class="workshop-setup lines paper">
        <div class="setup-two">
          <div>
            <PlanChoice words={words} />
            <TeamChoice words={words} />
          </div>
          <div>
            <RunChoice words={words} />
          </div>
        </div>
        <p>{say('setup.rest')}</p>
        <p class="actions">
          <button type="button" class="button workshop-start" disabled={!missionNow()} onClick={start}>
            {say('setup.start')} <Icon name="right" />
          </button>
          <button type="button" class="button quiet" onClick={onAttract}>
            <Icon name="speech" /> {say('setup.attract')}
          </button>
        </p>
        <p class="note with-keyboard">{say('setup.keys')}</p>
        {!isKept.value && <p class="note">{say('setup.notKept')}</p>}
      </section>
      <p class="page-foot">
        <button type="button" class="button quiet" onClick={onGuide}>
          <Icon name="board" /> {say('setup.guide')}
        </button>
        <button type="button" class="button quiet" onClick={notes}>
          <Icon name="pen" /> {say('setup.notes')}
        </button>
      </p>
    </>
  );
};
