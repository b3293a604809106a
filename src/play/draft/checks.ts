import { parseGuestValue } from '../../content/guest';
import type { Lang } from '../../content/langs';
import { isPlain } from '../../content/schema';
import type { Draft, DraftIssue, DraftTweet, Words } from './draft';
import { textIn } from './draft';
import type { DraftErrorCode, Fault, TextKind } from './fault';
import { lengthOf, TEXT_KINDS, WHOLE } from './fault';
import { mayTempt, ROOTED, temptationOf } from './fit';
import { packOf } from './pack';
import { isUsualReturn } from './usual';

type Faults = Generator<Fault, void>;

const fault = (
  code: Fault['code'],
  of: string,
  field: string,
  values: Fault['values'] = {},
  lang: Lang | null = null,
): Fault => ({ code, place: { of, field, lang }, values });

type Asked = {
  readonly of: string;
  readonly field: string;
  readonly kind: TextKind;
  readonly words: Words;
  /** Whether something is said in its place where it is left empty. */
  readonly mayBeEmpty?: boolean;
};

/** What is wrong with a text in each language of the draft. */
function* checkText(langs: readonly Lang[], { of, field, kind, words, mayBeEmpty = false }: Asked): Faults {
  for (const lang of langs) {
    const text = textIn(words, lang);
    const n = lengthOf(text);
    const most = TEXT_KINDS[kind];
    const say = (code: DraftErrorCode): Fault => ({ ...fault(code, of, field, { n, most }, lang), kind });
    if (n === 0 && !mayBeEmpty) yield say('text-empty');
    if (n > most) yield say('text-long');
    if (!isPlain(text)) yield say('text-markup');
  }
}

const DAY = '{day}';

function* checkReplies({ langs }: Draft, tweet: DraftTweet): Faults {
  const { id: of, need, replies } = tweet;
  for (const { id, text: words, stance, promise, tempting } of replies) {
    const field = `reply-${id}`;
    yield* checkText(langs, { of, field, kind: 'reply', words });
    if (stance === 'own' && !promise) yield fault('no-when', of, `${field}-when`);
    if (tempting && !mayTempt(need, stance)) yield fault('good-tempting', of, `${field}-tempting`);
    for (const lang of langs) {
      const text = textIn(words, lang);
      const days = text.split(DAY).length - 1;
      if (promise?.kind === 'dated' && days !== 1 && text) yield fault('date-missing', of, field, {}, lang);
      if (promise?.kind !== 'dated' && days > 0) yield fault('date-not-promised', of, field, {}, lang);
    }
  }
  if (replies.length < 3) yield fault('few-replies', of, 'add-reply', { n: replies.length });
  const tempting = temptationOf(tweet);
  if (tempting.length === 0 && replies.length > 0)
    yield fault('no-wrong-reply', of, `reply-${replies[0]?.id}-stance`);
  if (tempting.length > 1) yield fault('two-tempting', of, `reply-${tempting[1]}-tempting`);
}

function* checkTweet(draft: Draft, tweet: DraftTweet): Faults {
  const { id: of, name, handle, text, need, issue } = tweet;
  const [main] = draft.langs;
  const first = main ? [main] : [];
  const others = draft.langs.slice(1);
  yield* checkText(draft.langs, { of, field: 'text', kind: 'tweet', words: text });
  // Names need no translation.
  yield* checkText(first, { of, field: 'name', kind: 'author', words: name });
  yield* checkText(others, { of, field: 'name', kind: 'author', words: name, mayBeEmpty: true });
  yield* checkText(draft.langs, { of, field: 'handle', kind: 'handle', words: handle, mayBeEmpty: true });
  if (ROOTED.has(need) && !issue) yield fault('no-issue', of, 'issue');
  yield* checkReplies(draft, tweet);
}

function* checkIssue(draft: Draft, issue: DraftIssue): Faults {
  const { langs } = draft;
  const { id: of, name, designs, question, shipped, credit, brag, v2 } = issue;
  yield* checkText(langs, { of, field: 'name', kind: 'issueName', words: name });
  for (const [kind, words] of Object.entries({ question, shipped, credit, brag }))
    yield* checkText(langs, { of, field: kind, kind: kind as TextKind, words, mayBeEmpty: true });
  for (const { id, name: words, note } of designs) {
    yield* checkText(langs, { of, field: `${id}-name`, kind: 'designName', words, mayBeEmpty: true });
    yield* checkText(langs, { of, field: `${id}-note`, kind: 'designNote', words: note, mayBeEmpty: true });
  }
  if (designs.length < 2) yield fault('few-designs', of, 'add-design', { n: designs.length });
  if (!isUsualReturn(draft, issue)) yield* checkTweet(draft, issue.followUp);
  if (v2) yield* checkTweet(draft, v2);
}

/** What keeps a draft from being played, place by place. */
export function* checkDraft(draft: Draft): Faults {
  const { langs, name, about, issues, tweets } = draft;
  yield* checkText(langs, { of: WHOLE, field: 'name', kind: 'packName', words: name });
  yield* checkText(langs, { of: WHOLE, field: 'about', kind: 'about', words: about, mayBeEmpty: true });
  for (const issue of issues) yield* checkIssue(draft, issue);
  for (const tweet of tweets) yield* checkTweet(draft, tweet);
  if (tweets.length === 0) yield fault('no-tweets', WHOLE, 'add-tweet');
}

/** What the parser of strangers' packs would still refuse; nothing, unless a check of the draft forgot it. */
export function* checkByParser(draft: Draft): Faults {
  const parsed = parseGuestValue(packOf(draft));
  if (parsed.ok) return;
  for (const { code, path } of parsed.errors) yield fault('refused', WHOLE, 'name', { code, path });
}
