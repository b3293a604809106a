import { useState } from 'preact/hooks';
import { FileButton } from '../../hud/parts/FileButton';
import { number } from '../../hud/parts/format';
import { Icon } from '../../hud/parts/Icon';
import { say as notice } from '../../hud/state/notices';
import type { Say } from '../../text/pageWords';
import { t } from '../../text/t';
import type { Outcome } from './state';
import { addExample, addFiles, addText, digests, outcome, working } from './state';
import { useDrop } from './useDrop';

type Props = { readonly say: Say<'class'> };

const outcomeWords = (say: Say<'class'>, came: Outcome | 'failed'): string[] => {
  if (came === 'failed') return [say('intake.failed')];
  const { added, doubled, refused, empty, unreadable } = came;
  const isElse = empty.length + unreadable.length > 0;
  return [
    added > 0 ? say('intake.added', { count: added, n: number(added) }) : '',
    added === 0 && (doubled + refused > 0 || !isElse) ? say('intake.addedNone') : '',
    doubled > 0 ? say('intake.doubled', { count: doubled, n: number(doubled) }) : '',
    refused > 0 ? say('intake.refused', { count: refused, n: number(refused) }) : '',
    ...empty.map((name) => (name === null ? say('intake.noneInText') : say('intake.noneInFile', { name }))),
    ...unreadable.map((name) => say('intake.unreadable', { name })),
  ].filter((words) => words !== '');
};

/** What is being done, and what came of it. */
const Told = ({ say }: Props) => {
  const [busy, came] = [working.value, outcome.value];
  return (
    <div class="class-told" role="status">
      {/* Seen, not read aloud at each step: the outcome is. */}
      {busy && (
        <p aria-hidden="true">{say('intake.working', { done: number(busy.done), all: number(busy.all) })}</p>
      )}
      {!busy && came && outcomeWords(say, came).map((words) => <p key={words}>{words}</p>)}
    </div>
  );
};

/** Where results come in: pasted, chosen or dropped. */
export const Intake = ({ say }: Props) => {
  const [text, setText] = useState('');
  const isOver = useDrop();
  const isBusy = working.value !== null;

  const read = async (event: Event): Promise<void> => {
    event.preventDefault();
    await addText(text);
    const came = outcome.peek();
    // What held nothing, or was not read, stays to be looked at.
    if (came !== 'failed' && !came?.empty.includes(null)) setText('');
  };
  const showExample = (): Promise<void> =>
    import('./exampleClass')
      .then(({ exampleClass }) => exampleClass((n) => say('intake.exampleName', { n })))
      .then(addExample)
      .catch(() => notice(t('notice.loadFailed'), true));

  return (
    <section class="class-intake paper lines" data-over={isOver}>
      <h2>{say('intake.title')}</h2>
      <form class="class-form" onSubmit={read}>
        <label class="class-paste">
          <span>{say('intake.label')}</span>
          <textarea
            rows={4}
            value={text}
            spellcheck={false}
            autocomplete="off"
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <p class="actions">
          <button type="submit" class="button" disabled={isBusy || text.trim() === ''}>
            <Icon name="check" /> {say('intake.read')}
          </button>
          <FileButton isMany onChoose={addFiles}>
            {say('intake.files')}
          </FileButton>
          {digests.value.length === 0 && (
            <button type="button" class="button quiet" disabled={isBusy} onClick={showExample}>
              {say('intake.example')}
            </button>
          )}
        </p>
      </form>
      <p class="note">{say('intake.drop')}</p>
      <Told say={say} />
    </section>
  );
};
