import { CloseForm } from '../../hud/parts/CloseForm';
import { Modal } from '../../hud/parts/Modal';
import type { Stop } from '../../play/workshop/run';
import type { Show } from '../../play/workshop/show';
import { pastOf } from '../../play/workshop/show';
import { look } from './acts';
import type { RoomWords } from './roomWords';
import { askedWords, letterOf } from './roomWords';

type Props = { readonly show: Show; readonly words: RoomWords; readonly onClose: () => void };

const isStop = (stop: Stop | null): stop is Stop => stop !== null;

/** The cards so far, each a way back to what came of it. */
export const CardList = ({ show, words, onClose }: Props) => {
  const { say } = words;
  return (
    <Modal title={say('cards.title')} onClose={onClose}>
      <ol class="wall-cards">
        {pastOf(show).map(({ round: { number, about, stops }, slide }) => {
          const [stop] = stops.filter(isStop);
          const taken = stops
            .filter(isStop)
            .flatMap(({ options, chosen }) => (chosen ? [letterOf(options, chosen)] : []));
          return (
            <li key={number}>
              <button
                type="button"
                class="button quiet"
                onClick={() => {
                  onClose();
                  look(slide);
                }}
              >
                <b>{number}</b>
                <span>{stop && askedWords(words, about, stop.before)}</span>
                <b>{taken.join(' · ')}</b>
              </button>
            </li>
          );
        })}
      </ol>
      <CloseForm>{say('keys.close')}</CloseForm>
    </Modal>
  );
};
