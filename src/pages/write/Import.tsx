import { useState } from 'preact/hooks';
import { number } from '../../hud/parts/format';
import { Icon } from '../../hud/parts/Icon';
import { lang } from '../../hud/state/settings';
import type { Draft } from '../../play/draft';
import { MOST_SHEET } from '../../play/draftCsv';
import type { Brought } from './bring';
import { bring } from './bring';
import { draft, writtenLang } from './state';
import type { WriteWords } from './words';
import { useWriteWords } from './words';

/** Bytes of a file that are read: all of any text that is not too large in whatever script. */
const MOST_BYTES = 4 * MOST_SHEET + 4;
/** Faults that are named; whoever has more has enough to mend. */
const SHOWN = 20;

const sentencesOf = ({ say }: WriteWords, { pack, sheet, code }: Brought): string[] => [
  ...(code ? [say(`code.${code}`)] : []),
  ...pack.map((error) => `${say(`packError.${error.code}`)} ${error.path && `(${error.path})`}`.trim()),
  ...sheet.map(({ code: fault, row, column, value }) => {
    const sentence = say(`sheet.${fault}`, { column, value });
    return row === null ? sentence : say('sheet.inRow', { row: number(row), sentence });
  }),
];

type FoundProps = {
  readonly found: Brought;
  readonly onTake: (draft: Draft) => void;
  readonly onAdd: (() => void) | null;
};

/** What was found in it, and what to do with it. */
const Found = ({ found, onTake, onAdd }: FoundProps) => {
  const words = useWriteWords();
  const { say } = words;
  const sentences = sentencesOf(words, found);
  const { draft: made } = found;
  return (
    <div role="status" class="w-found">
      {made && (
        <p>
          <b>
            {say('import.found', {
              tweets: say('import.tweets', { count: made.tweets.length, n: number(made.tweets.length) }),
              issues: say('import.issues', { count: made.issues.length, n: number(made.issues.length) }),
            })}
          </b>
        </p>
      )}
      {sentences.length > 0 && (
        <>
          <p>{say(made ? 'import.partly' : 'import.nothing')}</p>
          <ul class="dots">
            {sentences.slice(0, SHOWN).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {sentences.length > SHOWN && <p>{say('list.more', { n: number(sentences.length - SHOWN) })}</p>}
        </>
      )}
      {made && (
        <p class="actions">
          <button type="button" class="button" onClick={() => onTake(made)}>
            {say('import.take')}
          </button>
          {onAdd && (
            <button type="button" class="button quiet" onClick={onAdd}>
              {say('import.add')}
            </button>
          )}
        </p>
      )}
    </div>
  );
};

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
  const readFile = async (file: File | undefined) => {
    if (!file) return;
    setText('');
    // Of a file that is too large, no more is read than says so.
    read(await file.slice(0, MOST_BYTES).text());
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
        <span class="w-label">
          <label for="w-file">{say('import.file')}</label>
        </span>
        <input
          id="w-file"
          type="file"
          accept=".json,.csv,.txt,application/json,text/csv,text/plain"
          onChange={({ currentTarget }) => readFile(currentTarget.files?.[0])}
        />
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
