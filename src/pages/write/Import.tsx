import { useState } from 'preact/hooks';
import { FileButton } from '../../hud/parts/FileButton';
import { Icon } from '../../hud/parts/Icon';
import { bytesFor, readFile } from '../../hud/parts/readFile';
import { lang } from '../../hud/state/settings';
import { MOST_SHEET } from '../../play/draft/csv';
import type { Draft } from '../../play/draft/draft';
import type { Brought } from './bring';
import { bring } from './bring';
import { Found } from './Found';
import { draft, writtenLang } from './state';
import { useWriteWords } from './words';

type Props = {
  readonly onTake: (draft: Draft) => void;
  /** Takes what a sheet adds to the present draft; null where there is none. */
  readonly onAdd: ((draft: Draft) => void) | null;
};

/** Brings a pack, a link or a sheet in from elsewhere. */
export const Import = ({ onTake, onAdd }: Props) => {
  const { say, why } = useWriteWords();
  const [text, setText] = useState('');
  const [found, setFound] = useState<{ readonly from: string; readonly what: Brought } | null>(null);
  const names = { needs: why.needs, stances: why.verdicts };
  const read = (from: string) => setFound({ from, what: bring(from, null, lang.peek(), names) });
  const readChosen = async ([file]: readonly File[]) => {
    if (!file) return;
    setText('');
    // Of a file that is too large, no more is read than says so.
    const words = await readFile(file, bytesFor(MOST_SHEET));
    if (words !== null) read(words);
  };
  const add = (from: string) => {
    const more = bring(from, draft.peek(), writtenLang.peek(), names);
    if (more.draft) onAdd?.(more.draft);
  };
  return (
    <section class="w-sheet paper w-import">
      <h2>{say('import.title')}</h2>
      <p>{say('import.lead')}</p>
      <div class="w-field">
        <p>
          <FileButton accept=".json,.csv,.txt,application/json,text/csv,text/plain" onChoose={readChosen}>
            {say('import.file')}
          </FileButton>
        </p>
        <small class="w-hint">
          <a href="pack-template.csv" download>
            {say('import.template')}
          </a>{' '}
          {say('import.templateHint')}
        </small>
      </div>
      <div class="w-field">
        <span class="w-label">
          <label for="w-paste">{say('import.paste')}</label>
        </span>
        <textarea
          id="w-paste"
          rows={3}
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setFound(null);
          }}
        />
      </div>
      <p>
        <button type="button" class="button quiet" disabled={text.trim() === ''} onClick={() => read(text)}>
          <Icon name="right" /> {say('import.read')}
        </button>
      </p>
      {found && (
        <Found
          found={found.what}
          onTake={onTake}
          onAdd={onAdd && found.what.kind === 'sheet' ? () => add(found.from) : null}
        />
      )}
    </section>
  );
};
