import type { Lang } from '../../content/langs';
import type { Pack } from '../../content/pack';
import { parsePackValue } from '../../content/parsePack';
import { LIMITS } from '../../content/schema';
import { checkDraft } from './checks';
import { USUAL } from './defaults';
import type { Draft, DraftTweet } from './draft';
import { anyText, mainLang } from './draft';
import type { Fault } from './fault';
import { WHOLE } from './fault';
import { heardIssues, packOf } from './pack';
import { inOrder, TRIAL } from './story';

const shortened = (text: string): string => {
  const letters = [...text];
  return letters.length <= LIMITS.name
    ? text
    : `${letters
        .slice(0, LIMITS.name - 1)
        .join('')
        .trim()}…`;
};

/** What is wrong with a draft for somebody who plays it in the language it is written in. */
const errorsInMain = (draft: Draft): Fault[] =>
  [...checkDraft(draft)].filter(({ place }) => place.lang === null || place.lang === mainLang(draft));

/** The draft from one of its tweets on, without whatever is not finished; a translation is left out until all is. */
const finishedFrom = (draft: Draft, tweet: string, errors: readonly Fault[]): Draft => {
  const wrong = new Set(errors.map(({ place }) => place.of));
  const isFinished = (one: DraftTweet | null): boolean => one === null || !wrong.has(one.id);
  const issues = draft.issues.filter(
    ({ id, followUp, v2 }) => !wrong.has(id) && isFinished(followUp) && isFinished(v2),
  );
  const from = draft.tweets.findIndex(({ id }) => id === tweet);
  const tweets = draft.tweets
    .slice(Math.max(0, from))
    .filter((one) => isFinished(one) && (one.issue === null || issues.some(({ id }) => id === one.issue)));
  const langs = [...checkDraft(draft)].length > 0 ? [mainLang(draft)] : draft.langs;
  const unnamed = Object.fromEntries(langs.map((lang) => [lang, USUAL[lang].fromHere]));
  const isNamed = !wrong.has(WHOLE);
  return {
    ...draft,
    langs,
    issues,
    tweets,
    stories: [],
    name: isNamed ? draft.name : unnamed,
    about: isNamed ? draft.about : {},
  };
};

const withTrial = (draft: Draft): Pack => {
  const { bones, texts } = packOf(draft);
  const story = inOrder(draft.tweets, heardIssues(draft), TRIAL);
  const missionIn = (lang: Lang) => ({
    name: shortened(`${USUAL[lang].fromHere}: ${anyText(draft.tweets[0]?.name ?? {}, lang)}`),
    about: USUAL[lang].about,
  });
  const named = draft.langs.map((lang) => {
    const words = texts[lang];
    return [lang, words && { ...words, missions: { ...words.missions, [TRIAL]: missionIn(lang) } }];
  });
  return {
    bones: { ...bones, stories: [...bones.stories, story] },
    texts: Object.fromEntries(named),
  };
};

/** A pack with a mission that begins with this tweet and goes on with all finished ones; or the first thing that is missing for it. */
export const trialFrom = (draft: Draft, tweet: string): { pack: Pack } | { missing: Fault | null } => {
  const errors = errorsInMain(draft);
  const finished = finishedFrom(draft, tweet, errors);
  if (finished.tweets[0]?.id !== tweet) {
    const issue = draft.tweets.find(({ id }) => id === tweet)?.issue;
    const own = draft.issues.find(({ id }) => id === issue);
    const places = [tweet, own?.id, own?.followUp.id, own?.v2?.id];
    return { missing: errors.find(({ place }) => places.includes(place.of)) ?? null };
  }
  const parsed = parsePackValue(withTrial(finished));
  return parsed.ok ? { pack: parsed.pack } : { missing: null };
};
