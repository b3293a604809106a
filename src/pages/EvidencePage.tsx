import { useEffect } from 'preact/hooks';
import { CONFIDENCES } from '../content/evidence';
import type { RuleBook, RuleEntry, RuleId } from '../content/ruleBook';
import { loadRuleBook, RULE_IDS, RULES } from '../content/ruleBook';
import type { Why } from '../content/why';
import { loadWhy } from '../content/why';
import { Icon } from '../hud/parts/Icon';
import { useWords } from '../hud/parts/useWords';
import { say } from '../hud/state/notices';
import { askedPart, pageAddress } from '../hud/state/pages';
import type { EvidenceId } from '../rules/words';
import type { Language } from '../text/t';
import { t } from '../text/t';
import { FitTable } from './evidence/FitTable';
import { Letter } from './evidence/Letter';
import { placeOfRule, Rule } from './evidence/Rule';
import { PageHead } from './parts/PageHead';
import './style/page.css';
import './style/evidence.css';

type Words = { readonly book: RuleBook; readonly why: Why };

const load = async (lang: Language): Promise<Words> => {
  const [book, why] = await Promise.all([loadRuleBook(lang), loadWhy(lang)]);
  return { book, why };
};

const goTo = (id: RuleId): void => {
  const heading = document.getElementById(placeOfRule(id));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
};

/** Goes to the rule of the finding that the address asks for. */
const goToAsked = (): void => {
  const asked = askedPart('finding');
  if (asked === null) return;
  const rule = RULE_IDS.find((id) =>
    (RULES[id] as RuleEntry).evidence.some((finding: EvidenceId) => finding === asked),
  );
  if (!rule) {
    say(t('pages.unknownPart'));
    return;
  }
  goTo(rule);
  document.querySelector(`[data-finding="${asked}"]`)?.classList.add('asked');
};

/** On paper everything is open. */
const openForPrint = (): void => {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
};

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <section class="lines paper">
    <h2>{title}</h2>
    <ul class="dots">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
);

const Plainly = ({ book: { plainly }, why }: Words) => (
  <section class="lines paper">
    <h2>{plainly.title}</h2>
    <ul class="dots">
      {plainly.lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    <ul class="letters">
      {CONFIDENCES.map((letter) => (
        <li key={letter}>
          <Letter letter={letter} meaning={why.confidence[letter]} />
          <span aria-hidden="true">{why.confidence[letter]}</span>
        </li>
      ))}
    </ul>
  </section>
);

const Sheets = ({ book, why }: Words) => {
  useEffect(goToAsked, []);
  useEffect(() => {
    addEventListener('beforeprint', openForPrint);
    return () => removeEventListener('beforeprint', openForPrint);
  }, []);
  return (
    <>
      <PageHead title={book.title}>
        <p class="page-lead">{book.lead}</p>
        <nav class="jumps" aria-label={book.title}>
          {RULE_IDS.map((id) => (
            <button key={id} type="button" class="jump" onClick={() => goTo(id)}>
              {book.rules[id].name}
            </button>
          ))}
        </nav>
      </PageHead>
      <Plainly book={book} why={why} />
      <div class="rules">
        {RULE_IDS.map((id) => (
          <Rule key={id} id={id} book={book} why={why} />
        ))}
      </div>
      <FitTable book={book} why={why} />
      <div class="doubts">
        <Lines {...book.change} />
        <Lines {...book.unknown} />
      </div>
      <p class="page-foot">
        <a class="button" href={pageAddress('check')}>
          <Icon name="check" /> {t('pages.check')}
        </a>
      </p>
    </>
  );
};

/** Every rule with its numbers, what is known about it, and what is only our judgement. */
export const EvidencePage = () => {
  const words = useWords(load);
  return <div class="page evidence-page">{words && <Sheets {...words} />}</div>;
};
