import { useEffect } from 'preact/hooks';
import { LANGUAGE_NAMES } from '../../content/langs';
import { Choice } from '../../hud/parts/Choice';
import { Icon } from '../../hud/parts/Icon';
import type { Draft } from '../../play/draft/draft';
import { keeping } from './kept';
import { history, isStarting, redo, undo, writeIn, writtenLang } from './state';
import { useWriteWords } from './words';

/** Text fields have an undo of their own. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');

const onKey = (event: KeyboardEvent): void => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) redo();
  else undo();
};

/** Steps back and forth, whether it is kept, and the language that is edited. */
export const Bar = ({ draft }: { draft: Draft }) => {
  const { say } = useWriteWords();
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <div class="w-bar">
      <div class="actions">
        <button
          type="button"
          class="button quiet small"
          disabled={!history.value?.past.length}
          onClick={undo}
          aria-keyshortcuts="Control+Z"
        >
          <Icon name="left" /> {say('bar.undo')}
        </button>
        <button
          type="button"
          class="button quiet small"
          disabled={!history.value?.future.length}
          onClick={redo}
          aria-keyshortcuts="Control+Shift+Z"
        >
          <Icon name="right" /> {say('bar.redo')}
        </button>
        <button
          type="button"
          class="button quiet small"
          onClick={() => {
            isStarting.value = true;
          }}
        >
          <Icon name="pen" /> {say('bar.start')}
        </button>
        <small class="w-kept" data-state={keeping.value}>
          {say(`kept.${keeping.value}`)}
        </small>
      </div>
      {draft.langs.length > 1 && (
        <Choice
          label={say('bar.lang')}
          name="w-lang"
          options={draft.langs.map((lang) => [lang, LANGUAGE_NAMES[lang]] as const)}
          value={writtenLang.value}
          onChange={writeIn}
        />
      )}
    </div>
  );
};
