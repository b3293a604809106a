import { number } from '../../hud/parts/format';
import type { Draft } from '../../play/draft/draft';
import type { Brought } from './bring';
import type { WriteWords } from './words';
import { useWriteWords } from './words';

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
export const Found = ({ found, onTake, onAdd }: FoundProps) => {
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
