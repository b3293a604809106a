import { Icon } from '../../hud/parts/Icon';
import { USUAL } from '../../play/draft/defaults';
import type { DraftIssue } from '../../play/draft/draft';
import { anotherDesign } from '../../play/draft/new';
import { DesignForm } from './DesignForm';
import { Field } from './Field';
import { Notes, useFaults } from './Notes';
import { fieldId, writtenLang } from './state';
import { useWriteWords } from './words';

/** Changes one issue of the draft. */
export type ChangeIssue = (next: Partial<DraftIssue>, group?: string) => void;
export type IssuePartProps = {
  readonly issue: DraftIssue;
  readonly change: ChangeIssue;
  /** Puts the issue's name into the usual words. */
  readonly fill: (text: string) => string;
};

/** What the builders ask, and the ways they offer. */
export const BuildersQuestion = ({ issue, change, fill }: IssuePartProps) => {
  const { say } = useWriteWords();
  const list = useFaults(issue.id, 'add-design', null);
  const usual = USUAL[writtenLang.value];
  return (
    <>
      <h4>{say('issue.builders')}</h4>
      <p class="w-hint">{say('issue.buildersHint')}</p>
      <Field
        of={issue.id}
        field="question"
        kind="question"
        label={say('issue.question')}
        words={issue.question}
        usual={fill(usual.question)}
        onWrite={(question, group) => change({ question }, group)}
      />
      <div class="w-designs">
        {issue.designs.map((design, place) => (
          <DesignForm key={design.id} issue={issue} design={design} place={place} />
        ))}
      </div>
      {issue.designs.length < 3 && (
        <p>
          <button
            type="button"
            class="button quiet"
            id={fieldId(issue.id, 'add-design')}
            onClick={() => change({ designs: [...issue.designs, anotherDesign(issue.designs, 'harsh')] })}
          >
            <Icon name="hammer" /> {say('issue.addDesign')}
          </button>
          <Notes of={issue.id} field="add-design" list={list} />
        </p>
      )}
    </>
  );
};
