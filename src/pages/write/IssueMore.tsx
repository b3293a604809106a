import { USUAL } from '../../play/draft/defaults';
import type { Draft } from '../../play/draft/draft';
import type { IssueKind } from '../../rules/words';
import { ISSUE_KINDS } from '../../rules/words';
import type { IssuePartProps } from './BuildersQuestion';
import { Field } from './Field';
import { NumberPick, Pick } from './Pick';
import { ReturnForm } from './ReturnForm';
import { writtenLang } from './state';
import { useWriteWords } from './words';

const NUMBERS = [1, 2, 3, 4, 6] as const;

/** How big it is, what is said once it is done, and who comes back if it is not. */
export const IssueMore = ({ draft, issue, change, fill }: IssuePartProps & { readonly draft: Draft }) => {
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
