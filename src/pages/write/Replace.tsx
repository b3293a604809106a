import { Modal } from '../../hud/parts/Modal';
import type { Draft } from '../../play/draft/draft';
import { anyText, mainLang } from '../../play/draft/draft';
import { draft, replaceDraft } from './state';
import { useWriteWords } from './words';

/** Whether there is anything in a draft that could be missed. */
export const isWorthKeeping = (now: Draft | null): now is Draft =>
  now !== null && (now.tweets.length > 0 || now.issues.length > 0 || Object.keys(now.name).length > 0);

/** Asks before another draft takes the place of the present one. */
export const Replace = ({ next, onDone }: { next: Draft; onDone: () => void }) => {
  const { say } = useWriteWords();
  const now = draft.peek();
  const name = now ? anyText(now.name, mainLang(now)) : '';
  return (
    <Modal title={say('replace.title')} onClose={onDone}>
      <p>{name ? say('replace.named', { name }) : say('replace.unnamed')}</p>
      <p class="actions">
        <button type="button" class="button" onClick={() => replaceDraft(next)}>
          {say('replace.yes')}
        </button>
        <button type="button" class="button quiet" onClick={onDone}>
          {say('replace.no')}
        </button>
      </p>
    </Modal>
  );
};
