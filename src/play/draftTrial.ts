import type { Lang } from '../content/langs';
import type { ParsedPack } from '../content/parsePack';
import { parsePackValue } from '../content/parsePack';
import { LIMITS } from '../content/schema';
import type { Draft } from './draft';
import { anyText } from './draft';
import { USUAL } from './draftDefaults';
import { heardIssues, packOf } from './draftPack';
import { inOrder, TRIAL } from './draftStory';

const shortened = (text: string): string => {
  const letters = [...text];
  return letters.length <= LIMITS.name
    ? text
    : `${letters
        .slice(0, LIMITS.name - 1)
        .join('')
        .trim()}…`;
};

const nameOf = (draft: Draft, tweet: string, lang: Lang): string => {
  const found = draft.tweets.find(({ id }) => id === tweet);
  return shortened(`${USUAL[lang].fromHere}: ${found ? anyText(found.name, lang) : ''}`);
};

/** The pack of a draft with a mission more that begins with this tweet; or why it cannot be played yet. */
export const trialFrom = (draft: Draft, tweet: string): ParsedPack => {
  const { bones, texts } = packOf(draft);
  const from = draft.tweets.slice(draft.tweets.findIndex(({ id }) => id === tweet));
  const trial = inOrder(from, heardIssues(draft), TRIAL);
  const withName = draft.langs.map((lang) => {
    const words = texts[lang];
    const named = { name: nameOf(draft, tweet, lang), about: USUAL[lang].about };
    return [lang, words && { ...words, missions: { ...words.missions, [TRIAL]: named } }];
  });
  return parsePackValue({
    bones: { ...bones, stories: [...bones.stories, trial] },
    texts: Object.fromEntries(withName),
  });
};
