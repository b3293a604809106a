import { EVIDENCE_TABLE } from '../../content/evidence';
import type { CurvePoint, RuleBook, RuleEntry, RuleId } from '../../content/ruleBook';
import { fillBlanks, RULES } from '../../content/ruleBook';
import type { Why } from '../../content/why';
import { Icon } from '../../hud/parts/Icon';
import type { EvidenceId } from '../../rules/words';
import { figure, withFigures } from './figure';
import { Letter } from './Letter';

type Words = { readonly book: RuleBook; readonly why: Why };

/** Ids of the places that the page can be opened at. */
export const placeOfRule = (id: RuleId): string => `rule-${id}`;

const Curve = ({ points }: { points: readonly CurvePoint[] }) => {
  const most = Math.max(...points.map(({ share }) => share.value));
  return (
    <ol class="curve">
      {points.map(({ after, share }) => (
        <li key={after.value}>
          <span>{figure(after)}</span>
          <i style={{ inlineSize: `${(100 * share.value) / most}%` }} />
          <b>{figure(share)}</b>
        </li>
      ))}
    </ol>
  );
};

const Finding = ({ id, book, why }: Words & { id: EvidenceId }) => {
  const { confidence, source } = EVIDENCE_TABLE[id];
  return (
    <li class="finding" data-finding={id}>
      <Letter letter={confidence} meaning={why.confidence[confidence]} />
      <div>
        <p>{why.findings[id]}</p>
        {source !== '—' && <p class="source">{fillBlanks(book.source, { source })}</p>}
      </div>
    </li>
  );
};

/** A rule: what it says, what is known, and what of it is ours. */
export const Rule = ({ id, book, why }: Words & { id: RuleId }) => {
  const { blanks, evidence, curve }: RuleEntry = RULES[id];
  const { name, says, ours } = book.rules[id];
  return (
    <section class="rule paper" aria-labelledby={placeOfRule(id)}>
      <h3 id={placeOfRule(id)} tabIndex={-1}>
        {name}
      </h3>
      <p class="rule-says">{withFigures(says, blanks)}</p>
      {curve && <Curve points={curve} />}
      <ul class="findings">
        {evidence.map((finding) => (
          <Finding key={finding} id={finding} book={book} why={why} />
        ))}
        {evidence.length === 0 && (
          <li class="finding">
            <Letter letter="C" meaning={why.confidence.C} />
            <p>{book.noFinding}</p>
          </li>
        )}
      </ul>
      <p class="rule-ours">
        <Icon name="pen" />
        <span>
          <b>{book.ours}:</b> {withFigures(ours, blanks)}
        </span>
      </p>
    </section>
  );
};
