import { Icon } from '../../hud/parts/Icon';
import { USUAL } from '../../play/draft/defaults';
import type { DraftDesign, DraftIssue } from '../../play/draft/draft';
import { withDesign, withIssue, withoutDesign } from '../../play/draft/edit';
import { USUAL_NUMBERS } from '../../play/draft/new';
import type { DesignTone } from '../../rules/words';
import { DESIGN_TONES } from '../../rules/words';
import { Field } from './Field';
import { NumberPick, Pick } from './Pick';
import { edit, fieldId, wantsFocus, writtenLang } from './state';
import { useWriteWords } from './words';

type Props = { readonly issue: DraftIssue; readonly design: DraftDesign; readonly place: number };

/** One of the ways to mend an issue, for the builders' question. */
export const DesignForm = ({ issue, design, place }: Props) => {
  const { say } = useWriteWords();
  const { id, tone } = design;
  const letter = 'ABC'[place] ?? '';
  const usual = USUAL[writtenLang.value].designs[tone];
  const change = (next: Partial<DraftDesign>, group: string | null = null) =>
    edit(
      (now) => withIssue(now, issue.id, (one) => withDesign(one, id, (old) => ({ ...old, ...next }))),
      group,
    );
  return (
    <fieldset class="w-design" data-tone={tone}>
      <legend>{say('design.title', { letter })}</legend>
      {issue.designs.length > 2 && (
        <button
          type="button"
          class="round w-remove"
          aria-label={say('design.removeNamed', { letter })}
          title={say('design.removeNamed', { letter })}
          onClick={() => {
            edit((now) => withIssue(now, issue.id, (one) => withoutDesign(one, id)));
            wantsFocus.value = fieldId(issue.id, 'add-design');
          }}
        >
          <Icon name="close" />
        </button>
      )}
      <Field
        of={issue.id}
        field={`${id}-name`}
        kind="designName"
        label={say('design.name')}
        words={design.name}
        usual={usual.name}
        onWrite={(name, group) => change({ name }, group)}
      />
      <Field
        of={issue.id}
        field={`${id}-note`}
        kind="designNote"
        label={say('design.note')}
        words={design.note}
        usual={usual.note}
        onWrite={(note, group) => change({ note }, group)}
      />
      <Pick
        of={issue.id}
        field={`${id}-tone`}
        label={say('design.tone')}
        value={tone}
        options={DESIGN_TONES.map((one) => [one, say(`tone.${one}`)])}
        onPick={(next: DesignTone) => change({ tone: next, ...USUAL_NUMBERS[next] })}
        hint={say(`toneHint.${tone}`)}
      />
      <details class="w-more">
        <summary>{say('design.more')}</summary>
        <div class="w-pair">
          <NumberPick
            of={issue.id}
            field={`${id}-work`}
            label={say('design.work')}
            value={design.work}
            options={[
              [2, say('work.little')],
              [5, say('work.half')],
              [10, say('work.whole')],
              [15, say('work.more')],
            ]}
            onPick={(work) => change({ work })}
          />
          <NumberPick
            of={issue.id}
            field={`${id}-effect`}
            label={say('design.effect')}
            value={design.effect}
            options={[
              [8, say('ends.hardly')],
              [40, say('ends.some')],
              [65, say('ends.most')],
              [95, say('ends.all')],
            ]}
            onPick={(effect) => change({ effect })}
          />
        </div>
      </details>
    </fieldset>
  );
};
