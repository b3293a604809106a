import { number } from '../../hud/parts/format';
import type { IconName } from '../../hud/parts/Icon';
import { Icon } from '../../hud/parts/Icon';
import type { Fault, State } from '../../play/draft/fault';
import { isError, stateOf } from '../../play/draft/fault';
import { useWriteWords } from './words';

export type Item = {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  readonly faults: readonly Fault[];
};

type Props = {
  readonly title: string;
  readonly items: readonly Item[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly addId: string;
  readonly add: string;
  readonly onAdd: () => void;
};

const SIGNS: Readonly<Record<State, IconName>> = { error: 'pen', advice: 'star', ready: 'check' };

/** How far something is, in a sign and a word. */
export const StateWord = ({ faults }: { faults: readonly Fault[] }) => {
  const { say } = useWriteWords();
  const state = stateOf(faults);
  const count = faults.filter((fault) => isError(fault) === (state === 'error')).length;
  return (
    <span class="w-state" data-state={state}>
      <Icon name={SIGNS[state]} filled={state === 'advice'} />{' '}
      {state === 'ready' ? say('state.ready') : say(`state.${state}`, { count, n: number(count) })}
    </span>
  );
};

/** Issues or tweets, each with how far it is; the chosen one is open beside it. */
export const ItemList = ({ title, items, chosen, onChoose, addId, add, onAdd }: Props) => (
  <nav class="w-list paper" aria-label={title}>
    <ol>
      {items.map(({ id, title, line, faults }, index) => (
        <li key={id}>
          <button
            type="button"
            class="w-item"
            aria-current={id === chosen ? 'true' : undefined}
            onClick={() => onChoose(id)}
          >
            <b>
              <span class="w-number">{number(index + 1)}</span> {title}
            </b>
            {line && <small class="w-line">{line}</small>}
            <small>
              <StateWord faults={faults} />
            </small>
          </button>
        </li>
      ))}
    </ol>
    <button type="button" class="button quiet wide" id={addId} onClick={onAdd}>
      <span aria-hidden="true">+</span> {add}
    </button>
  </nav>
);
