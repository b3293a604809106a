import type { Lang } from '../../content/langs';
import type { Pack } from '../../content/pack';
import type { PackTexts } from '../../content/schema';
import type { IssueBone, PackBones, StoryBone, TweetBone } from '../../rules/bones';
import { USUAL } from './defaults';
import type { Draft, DraftIssue, DraftTweet, Words } from './draft';
import { handleFrom, mainLang, textIn } from './draft';
import { temptationOf } from './fit';
import { inOrder, MISSION } from './story';
import { withUsualReturn } from './usual';

/** Issues that somebody complains about; the others wait for their first tweet outside of the pack. */
export const heardIssues = ({ issues, tweets }: Draft): readonly DraftIssue[] =>
  issues.filter(({ id }) => tweets.some(({ issue }) => issue === id));

const tweetBone = (tweet: DraftTweet, role: TweetBone['role']): TweetBone => {
  const { id, need, issue, mood, author, replies } = tweet;
  const tempting = temptationOf(tweet);
  return {
    id,
    role,
    need,
    ...(issue !== null && { issue }),
    mood,
    author,
    replies: replies.map((reply) => ({
      id: reply.id,
      stance: reply.stance,
      ...(reply.promise && { promise: reply.promise }),
      ...(tempting.includes(reply.id) && { tempting: true as const }),
    })),
  };
};

const issueBone = ({ id, kind, drawing, severity, designs, followUp, v2 }: DraftIssue): IssueBone => ({
  id,
  kind,
  ...(drawing !== null && { drawing }),
  severity,
  designs: designs.map((design) => ({
    id: design.id,
    work: design.work,
    effect: design.effect,
    tone: design.tone,
    ...(design.v2 && { v2: true as const }),
  })),
  followUp: followUp.id,
  ...(v2 && { v2: v2.id }),
});

/** What an issue's tweets would be with the usual words in what was left empty. */
const returnsOf = (draft: Draft, issue: DraftIssue): DraftTweet[] => {
  const followUp = withUsualReturn(draft, issue);
  return issue.v2 ? [followUp, issue.v2] : [followUp];
};

/** Missions that came with the pack, without the tweets that are gone. */
const keptStories = ({ stories, tweets }: Draft): StoryBone[] =>
  stories.map((story) => ({
    ...story,
    cues: story.cues.filter(({ tweet }) => tweets.some(({ id }) => id === tweet)),
  }));

const bonesOf = (draft: Draft): PackBones => {
  const issues = heardIssues(draft);
  return {
    id: 'own',
    version: 1,
    issues: issues.map(issueBone),
    tweets: [
      ...draft.tweets.map((tweet) => tweetBone(tweet, 'first')),
      ...issues.flatMap((issue) =>
        returnsOf(draft, issue).map((tweet, index) => tweetBone(tweet, index === 0 ? 'followUp' : 'v2')),
      ),
    ],
    stories: draft.tweets.length === 0 ? [] : [inOrder(draft.tweets, issues), ...keptStories(draft)],
  };
};

const byId = <T extends { readonly id: string }, V>(items: readonly T[], of: (item: T) => V) =>
  Object.fromEntries(items.map((item) => [item.id, of(item)])) as Record<string, V>;

/** What must hold in every language although nobody translates it: a name, a handle. */
const nameIn = (draft: Draft, words: Words, lang: Lang): string =>
  textIn(words, lang) || textIn(words, mainLang(draft));

const handleIn = (draft: Draft, { handle, name }: DraftTweet, lang: Lang): string =>
  nameIn(draft, handle, lang).replace(/^@/, '') || handleFrom(nameIn(draft, name, lang));

const issueTexts = (lang: Lang) => (issue: DraftIssue) => {
  const usual = USUAL[lang];
  const name = textIn(issue.name, lang);
  const fill = (text: string): string => text.replace('{issue}', name);
  return {
    name,
    question: textIn(issue.question, lang) || fill(usual.question),
    designs: byId(issue.designs, ({ name: words, note, tone }) => ({
      name: textIn(words, lang) || usual.designs[tone].name,
      note: textIn(note, lang) || usual.designs[tone].note,
    })),
    shipped: textIn(issue.shipped, lang) || fill(usual.shipped),
    announce: {
      credit: textIn(issue.credit, lang) || usual.credit,
      brag: textIn(issue.brag, lang) || usual.brag,
    },
  };
};

/** The words of missions that came with the pack, where both are written. */
const missionTexts = ({ missions }: Draft, lang: Lang): PackTexts['missions'] =>
  Object.fromEntries(
    Object.entries(missions).flatMap(([id, { name, about }]) => {
      const words = { name: textIn(name, lang), about: textIn(about, lang) };
      return words.name && words.about ? [[id, words]] : [];
    }),
  );

const textsOf = (draft: Draft, lang: Lang): PackTexts => {
  const issues = heardIssues(draft);
  const tweets = [...draft.tweets, ...issues.flatMap((issue) => returnsOf(draft, issue))];
  const name = textIn(draft.name, lang);
  const about = textIn(draft.about, lang);
  return {
    name,
    ...(about && { about }),
    issues: byId(issues, issueTexts(lang)),
    tweets: byId(tweets, (tweet) => ({
      name: nameIn(draft, tweet.name, lang),
      handle: handleIn(draft, tweet, lang),
      text: textIn(tweet.text, lang),
      replies: byId(tweet.replies, ({ text }) => textIn(text, lang)),
    })),
    missions: {
      ...(draft.tweets.length > 0 && { [MISSION]: { name, about: about || USUAL[lang].about } }),
      ...missionTexts(draft, lang),
    },
  };
};

/** The pack that a draft stands for, with all that rules need and an author of five tweets would not write; it may still have faults. */
export const packOf = (draft: Draft): Pack => ({
  bones: bonesOf(draft),
  texts: Object.fromEntries(draft.langs.map((lang) => [lang, textsOf(draft, lang)])),
});
