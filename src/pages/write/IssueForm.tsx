import { number } from '../../hud/parts/format';
import type { Draft, DraftIssue } from '../../play/draft/draft';
import { textIn } from '../../play/draft/draft';
import { withIssue, withoutIssue } from '../../play/draft/edit';
import type { ChangeIssue } from './BuildersQuestion';
import { BuildersQuestion } from './BuildersQuestion';
import { Field } from './Field';
import { IssueMore } from './IssueMore';
import { chosen, edit, fieldId, wantsFocus, writtenLang } from './state';
import { useWriteWords } from './words';

const changeOf =
  ({ id }: DraftIssue): ChangeIssue =>
  (next, group) =>
    edit((now) => withIssue(now, id, (one) => ({ ...one, ...next })), group ?? null);

/** One thing that goes wrong. */
export const IssueForm = ({ draft, issue }: { draft: Draft; issue: DraftIssue }) => {
  const { say } = useWriteWords();
  const change = changeOf(issue);
  const name = textIn(issue.name, writtenLang.value);
  const fill = (text: string): string => text.replace('{issue}', name || '…');
  const place = draft.issues.indexOf(issue);
  const remove = () => {
    const next = draft.issues[place + 1] ?? draft.issues[place - 1];
    chosen.value = { ...chosen.peek(), issue: next?.id ?? null };
    wantsFocus.value = next ? 'w-form-title' : fieldId('pack', 'add-issue');
    edit((now) => withoutIssue(now, issue.id));
  };
  return (
    <section class="w-sheet w-form paper" aria-labelledby="w-form-title">
      <h3 id="w-form-title" tabIndex={-1}>
        {say('issue.title', { n: number(place + 1), count: number(draft.issues.length) })}
      </h3>
      <Field
        of={issue.id}
        field="name"
        kind="issueName"
        label={say('issue.name')}
        hint={say('issue.nameHint')}
        words={issue.name}
        onWrite={(words, group) => change({ name: words }, group)}
      />
      <BuildersQuestion issue={issue} change={change} fill={fill} />
      <IssueMore draft={draft} issue={issue} change={change} fill={fill} />
      <p>
        <button type="button" class="button quiet small danger" onClick={remove}>
          {say('issue.remove')}
        </button>
      </p>
    </section>
  );
};
