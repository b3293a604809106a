import type { Lang } from '../../content/langs';
import { USUAL } from './defaults';
import type { Draft, DraftDesign, DraftIssue, DraftReply, DraftTweet, Words } from './draft';
import { clipped, mainLang, textIn } from './draft';

/** A text with what it is now in one language; of a pasted book, its beginning. */
export const written = (words: Words, lang: Lang, text: string): Words => ({
  ...words,
  [lang]: clipped(text),
});

/** A list with one of its items changed. */
export const withItem = <T extends { readonly id: string }>(
  items: readonly T[],
  id: string,
  change: (item: T) => T,
): readonly T[] => items.map((item) => (item.id === id ? change(item) : item));

/** A list with one of its items some places further up or down. */
export const moved = <T extends { readonly id: string }>(
  items: readonly T[],
  id: string,
  by: number,
): readonly T[] => {
  const from = items.findIndex((item) => item.id === id);
  const to = from + by;
  const item = items[from];
  if (!item || to < 0 || to >= items.length) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
};

const without = <T extends { readonly id: string }>(items: readonly T[], id: string): readonly T[] =>
  items.filter((item) => item.id !== id);

export const withIssue = (draft: Draft, id: string, change: (issue: DraftIssue) => DraftIssue): Draft => ({
  ...draft,
  issues: withItem(draft.issues, id, change),
});

/** The draft with a tweet changed, whether it comes first or comes back. */
export const withTweet = (draft: Draft, id: string, change: (tweet: DraftTweet) => DraftTweet): Draft => ({
  ...draft,
  tweets: withItem(draft.tweets, id, change),
  issues: draft.issues.map((issue) => {
    if (issue.followUp.id === id) return { ...issue, followUp: change(issue.followUp) };
    return issue.v2?.id === id ? { ...issue, v2: change(issue.v2) } : issue;
  }),
});

export const withoutTweet = (draft: Draft, id: string): Draft => ({
  ...draft,
  tweets: without(draft.tweets, id),
});

/** Without an issue; the tweets about it stay and name none. */
export const withoutIssue = (draft: Draft, id: string): Draft => ({
  ...draft,
  issues: without(draft.issues, id),
  tweets: draft.tweets.map((tweet) => (tweet.issue === id ? { ...tweet, issue: null } : tweet)),
});

export const withReply = (
  tweet: DraftTweet,
  id: string,
  change: (reply: DraftReply) => DraftReply,
): DraftTweet => ({ ...tweet, replies: withItem(tweet.replies, id, change) });

export const withoutReply = (tweet: DraftTweet, id: string): DraftTweet => ({
  ...tweet,
  replies: without(tweet.replies, id),
});

/** One reply marked as the tempting wrong one, and no other. */
export const tempting = (tweet: DraftTweet, id: string | null): DraftTweet => ({
  ...tweet,
  replies: tweet.replies.map((reply) => ({ ...reply, tempting: reply.id === id })),
});

export const withDesign = (
  issue: DraftIssue,
  id: string,
  change: (design: DraftDesign) => DraftDesign,
): DraftIssue => ({ ...issue, designs: withItem(issue.designs, id, change) });

export const withoutDesign = (issue: DraftIssue, id: string): DraftIssue => ({
  ...issue,
  designs: without(issue.designs, id),
});

const DAY = '{day}';

/** A reply's text with the words that name a day, or without them again, in one language. */
const dated = (text: string, lang: Lang, isDated: boolean): string => {
  const { byDay } = USUAL[lang];
  if (!isDated) return text.replace(byDay, '').trim();
  return text.includes(DAY) ? text : `${text} ${byDay}`.trim();
};

/** A reply that promises nothing, soon, or a day; its words name the day. */
export const promising = (
  reply: DraftReply,
  promise: DraftReply['promise'],
  langs: readonly Lang[],
): DraftReply => {
  const isDated = promise?.kind === 'dated';
  const wasDated = reply.promise?.kind === 'dated';
  const entries = langs.map((lang) => [lang, dated(textIn(reply.text, lang), lang, isDated)] as const);
  return {
    ...reply,
    promise,
    text: isDated === wasDated ? reply.text : { ...reply.text, ...Object.fromEntries(entries) },
  };
};

/** With one language more to translate into, or without a translation; what was written in it is kept. */
export const translated = (draft: Draft, lang: Lang, isWanted: boolean): Draft => {
  if (lang === mainLang(draft)) return draft;
  const others = draft.langs.filter((one) => one !== lang);
  return { ...draft, langs: isWanted ? [...others, lang] : others };
};
