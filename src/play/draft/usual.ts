import type { Lang } from '../../content/langs';
import type { UsualReply } from './defaults';
import { USUAL, USUAL_REPLIES } from './defaults';
import type { Draft, DraftIssue, DraftReply, DraftTweet, Words } from './draft';
import { mainLang, textIn } from './draft';
import { ROOTED } from './fit';

const inEvery = (langs: readonly Lang[], textOf: (lang: Lang) => string): Words =>
  Object.fromEntries(langs.map((lang) => [lang, textOf(lang)]));

const usualReply = (langs: readonly Lang[], stance: UsualReply, index: number): DraftReply => ({
  id: 'abc'[index] as string,
  text: inEvery(langs, (lang) => USUAL[lang].againReplies[stance]),
  stance,
  promise: stance === 'own' ? { kind: 'soft' } : null,
  tempting: stance === 'thank',
});

/** Whether nobody has written the tweet that comes back yet. */
export const isUsualReturn = (draft: Draft, { followUp }: DraftIssue): boolean =>
  textIn(followUp.text, mainLang(draft)) === '';

/** The tweet that comes back when a promise on this issue broke: as it was written, else whoever complained first, in the usual words. */
export const withUsualReturn = (draft: Draft, issue: DraftIssue): DraftTweet => {
  const { followUp, id } = issue;
  if (!isUsualReturn(draft, issue)) return followUp;
  const complaints = draft.tweets.filter((tweet) => tweet.issue === id);
  const first = complaints.find(({ need }) => ROOTED.has(need)) ?? complaints[0];
  if (!first) return followUp;
  return {
    ...followUp,
    name: first.name,
    handle: first.handle,
    author: first.author,
    need: ROOTED.has(first.need) ? first.need : 'flaw',
    text: inEvery(draft.langs, (lang) => USUAL[lang].again),
    replies: USUAL_REPLIES.map((stance, index) => usualReply(draft.langs, stance, index)),
  };
};
