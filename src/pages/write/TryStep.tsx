import { Icon } from '../../hud/parts/Icon';
import type { Draft } from '../../play/draft/draft';
import { FaultList } from './FaultList';
import { Meter } from './Meter';
import { playAll } from './play';
import { errors } from './state';
import { useWriteWords } from './words';

/** What is still wrong, the game itself, and what other players would make of it. */
export const TryStep = ({ draft }: { draft: Draft }) => {
  const { say } = useWriteWords();
  return (
    <>
      <section class="w-sheet paper">
        <h2>{say('step.try')}</h2>
        <p>{say('try.lead')}</p>
        <p>
          <button
            type="button"
            class="button"
            disabled={errors.value.length > 0}
            onClick={() => playAll(say('try.cannot'))}
          >
            <Icon name="play" filled /> {say('try.play')}
          </button>
        </p>
        <FaultList />
      </section>
      <Meter draft={draft} />
    </>
  );
};
