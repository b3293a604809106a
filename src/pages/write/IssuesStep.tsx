import { number } from '../../hud/parts/format';
import type { Draft } from '../../play/draft/draft';
import { anyText } from '../../play/draft/draft';
import { faultsAt } from '../../play/draft/fault';
import { emptyIssue, freshId } from '../../play/draft/new';
import { IssueForm } from './IssueForm';
import { ItemList } from './ItemList';
import { chosen, edit, faults, fieldId, wantsFocus, writtenLang } from './state';
import { useWriteWords } from './words';

/** What goes wrong: the list of issues, and the one that is being written. */
export const IssuesStep = ({ draft }: { draft: Draft }) => {
  const { say } = useWriteWords();
  const lang = writtenLang.value;
  const open = draft.issues.find(({ id }) => id === chosen.value.issue) ?? draft.issues[0];
  const choose = (issue: string) => {
    chosen.value = { ...chosen.peek(), issue };
    wantsFocus.value = 'w-form-title';
  };
  const add = () => {
    const id = freshId(draft, 'i');
    edit((now) => ({ ...now, issues: [...now.issues, emptyIssue(id)] }));
    chosen.value = { ...chosen.peek(), issue: id };
    wantsFocus.value = fieldId(id, 'name');
  };
  return (
    <>
      <header class="w-lead paper">
        <h2>{say('step.issues')}</h2>
        <p>{say('issues.lead')}</p>
      </header>
      <div class="w-desk">
        <ItemList
          title={say('step.issues')}
          items={draft.issues.map(({ id, name, followUp, v2 }, index) => ({
            id,
            title: anyText(name, lang) || say('issue.unnamed', { n: number(index + 1) }),
            line: say('issues.tweets', { count: draft.tweets.filter(({ issue }) => issue === id).length }),
            faults: faultsAt(faults.value, id, followUp.id, ...(v2 ? [v2.id] : [])),
          }))}
          chosen={open?.id ?? null}
          onChoose={choose}
          addId={fieldId('pack', 'add-issue')}
          add={say('issues.add')}
          onAdd={add}
        />
        {open ? (
          <IssueForm key={open.id} draft={draft} issue={open} />
        ) : (
          <p class="w-sheet paper">{say('issues.none')}</p>
        )}
      </div>
    </>
  );
};
