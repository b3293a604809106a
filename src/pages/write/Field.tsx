import { number } from '../../hud/parts/format';
import type { Words } from '../../play/draft/draft';
import { mainLang, textIn } from '../../play/draft/draft';
import { written } from '../../play/draft/edit';
import type { TextKind } from '../../play/draft/fault';
import { lengthOf, TEXT_KINDS } from '../../play/draft/fault';
import { Notes, notesId, toneOf, useFaults } from './Notes';
import { draft, fieldId, writtenLang } from './state';
import { useWriteWords } from './words';

type Props = {
  readonly of: string;
  readonly field: string;
  readonly kind: TextKind;
  readonly label: string;
  readonly words: Words;
  readonly onWrite: (words: Words, group: string) => void;
  readonly hint?: string;
  /** What is said where nothing is written. */
  readonly usual?: string;
};

/** Kinds that fit on one line. */
const ONE_LINE: ReadonlySet<TextKind> = new Set<TextKind>(['packName', 'issueName', 'author', 'handle']);

const oneLine = (text: string): string => text.replace(/[\r\n\t]+/g, ' ');

/** A text of the draft in the language that is edited, counted, with what is wrong with it. */
export const Field = ({ of, field, kind, label, words, onWrite, hint, usual }: Props) => {
  const { say } = useWriteWords();
  const lang = writtenLang.value;
  const list = useFaults(of, field, lang);
  const id = fieldId(of, field);
  const most = TEXT_KINDS[kind];
  const text = words[lang] ?? '';
  const now = draft.value;
  const source = now && lang !== mainLang(now) ? textIn(words, mainLang(now)) : '';
  const count = lengthOf(text.trim());
  const props = {
    id,
    lang,
    value: text,
    placeholder: usual,
    'aria-describedby': `${id}-hint ${notesId(of, field)}`,
    'aria-invalid': list.some((fault) => toneOf(fault) === 'error'),
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onWrite(written(words, lang, oneLine(currentTarget.value)), `${id}/${lang}`),
  };
  return (
    <div class="w-field" data-kind={kind}>
      <span class="w-label">
        <label for={id}>{label}</label>
        <small data-over={count > most}>
          <span class="unseen">{say('field.used', { n: number(count), most: number(most) })}</span>
          <span aria-hidden="true">
            {number(count)} / {number(most)}
          </span>
        </small>
      </span>
      {ONE_LINE.has(kind) ? (
        <input type="text" autocomplete="off" {...props} />
      ) : (
        <textarea rows={2} {...props} />
      )}
      <small class="w-hint" id={`${id}-hint`}>
        {hint}
        {source && <q lang={now ? mainLang(now) : undefined}>{source}</q>}
      </small>
      <Notes of={of} field={field} list={list} />
    </div>
  );
};
