import { CloseForm } from '../../hud/parts/CloseForm';
import { Modal } from '../../hud/parts/Modal';
import type { Say } from '../../text/pageWords';

type Props = { readonly say: Say<'present'>; readonly onClose: () => void };

/** Every key of the wall. */
export const KeySheet = ({ say, onClose }: Props) => {
  const rows = [
    [['Enter', say('keys.space'), 'PgDn', '→'], say('keys.next')],
    [['PgUp', '⌫', '←'], say('keys.back')],
    [[say('keys.home'), say('keys.end')], say('keys.ends')],
    [['L'], say('cards.title')],
    [['A–E'], say('keys.letters')],
    [['⇧ A–E'], say('keys.shift')],
    [['0–9'], say('keys.digits')],
    [['S'], say('keys.skip')],
    [['W'], say('keys.whatIf')],
    [['T'], say('keys.timer')],
    [['1', '2', '3'], say('keys.timerSet')],
    [['N'], say('keys.notes')],
    [['F'], say('keys.full')],
    [['G', 'G'], say('keys.group')],
    [['?'], say('keys.help')],
  ] as const;
  return (
    <Modal title={say('keys.title')} onClose={onClose}>
      <dl class="keys wall-keys">
        {rows.map(([keys, means]) => (
          <div key={means}>
            <dt>
              {keys.map((key, place) => (
                <kbd key={place}>{key}</kbd>
              ))}
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <CloseForm>{say('keys.close')}</CloseForm>
    </Modal>
  );
};
