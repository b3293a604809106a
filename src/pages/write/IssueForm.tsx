import { number } from '../../hud/parts/format';
import { Icon } from '../../hud/parts/Icon';
import type { Draft, DraftIssue } from '../../play/draft';
import { anotherDesign, textIn } from '../../play/draft';
import { USUAL } from '../../play/draftDefaults';
import { withIssue, withoutIssue } from '../../play/draftEdit';
import type { IssueKind } from '../../rules/words';
import { ISSUE_KINDS } from '../../rules/words';
import { DesignForm } from './DesignForm';
import { Field } from './Field';
import { Notes, useFaults } from './Notes';
import { NumberPick, Pick } from './Pick';
import { ReturnForm } from './ReturnForm';
import { chosen, edit, fieldId, wantsFocus, writtenLang } from './state';
import { useWriteWords } from './words';

type Change = (next: Partial<DraftIssue>, group?: string) => void;

const changeOf =
  ({ id }: DraftIssue): Change =>
  (next, group) =>
    edit((now) => withIssue(now, id, (one) => ({ ...one, ...next })), group ?? null);

/** What the builders ask, and the ways they offer. */
const Question = ({
  issue,
  change,
  fill,
}: {
  issue: DraftIssue;
  change: Change;
  fill: (text: string) => string;
}) => {
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

const NUMBERS = [1, 2, 3, 4, 6] as const;

/** How big it is, what is said once it is done, and who comes back if it is not. */
const More = ({
  draft,
  issue,
  change,
  fill,
}: {
  draft: Draft;
  issue: DraftIssue;
  change: Change;
  fill: (text: string) => string;
}) => {
  const { say } = useWriteWords();
  const usual = USUAL[writtenLang.value];
  return (
    <details class="w-more">
      <summary>{say('issue.more')}</summary>
      <div class="w-pair">
        <Pick
          of={issue.id}
          field="kind"
          label={say('issue.kind')}
          value={issue.kind}
          options={ISSUE_KINDS.map((kind) => [kind, say(`kind.${kind}`)])}
          onPick={(kind: IssueKind) => change({ kind, drawing: null })}
          hint={say('issue.kindHint')}
        />
        <NumberPick
          of={issue.id}
          field="severity"
          label={say('issue.severity')}
          value={issue.severity}
          options={[
            [7, say('severity.low')],
            [10, say('severity.middle')],
            [14, say('severity.high')],
          ]}
          onPick={(severity) => change({ severity })}
          hint={say('issue.severityHint')}
        />
        <NumberPick
          of={issue.id}
          field="effort"
          label={say('issue.effort')}
          value={issue.effort}
          options={NUMBERS.map((count) => [count, say('issue.nights', { count })])}
          onPick={(effort) => change({ effort })}
          hint={say('issue.effortHint')}
        />
      </div>
      <Field
        of={issue.id}
        field="shipped"
        kind="shipped"
        label={say('issue.shipped')}
        words={issue.shipped}
        usual={fill(usual.shipped)}
        onWrite={(shipped, group) => change({ shipped }, group)}
      />
      <Field
        of={issue.id}
        field="credit"
        kind="credit"
        label={say('issue.credit')}
        hint={say('issue.creditHint', { name: '{name}' })}
        words={issue.credit}
        usual={usual.credit}
        onWrite={(credit, group) => change({ credit }, group)}
      />
      <Field
        of={issue.id}
        field="brag"
        kind="brag"
        label={say('issue.brag')}
        words={issue.brag}
        usual={usual.brag}
        onWrite={(brag, group) => change({ brag }, group)}
      />
      <ReturnForm draft={draft} issue={issue} />
    </details>
  );
};

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
      <Question issue={issue} change={change} fill={fill} />
      <More draft={draft} issue={issue} change={change} fill={fill} />
      <p>
        <button type="button" class="button quiet small danger" onClick={remove}>
          {say('issue.remove')}
        </button>
      </p>
    </section>
  );
};
