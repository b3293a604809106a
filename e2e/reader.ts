import type { Lang } from '../src/content/langs';
import type { PackTexts } from '../src/content/schema';
import rawBones from '../src/content/volterra/bones.json';
import en from '../src/content/volterra/texts.en.json';
import es from '../src/content/volterra/texts.es.json';
import hi from '../src/content/volterra/texts.hi.json';
import type { PackBones, TweetBone } from '../src/rules/bones';
import { FIT } from '../src/rules/fit';

export const BONES = rawBones as unknown as PackBones;
export const TEXTS: Readonly<Record<Lang, Pick<PackTexts, 'issues' | 'tweets'>>> = { en, es, hi };

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether what stands on the screen is this text of the pack, with any weekday where it names a day. */
const says = (shown: string, written: string): boolean => {
  const [before, after] = plain(written).split('{day}');
  const seen = plain(shown);
  return after === undefined
    ? seen === before
    : seen.startsWith(before ?? '') && seen.endsWith(after) && seen.length > written.length - 5;
};

/** The tweet that is on the screen, found by its text alone. Throws if the pack has none like it. */
export const tweetSaying = (lang: Lang, shown: string): TweetBone => {
  const tweet = BONES.tweets.find(({ id }) => says(shown, TEXTS[lang].tweets[id]?.text ?? ''));
  if (!tweet) throw new Error(`no tweet says “${shown}”`);
  return tweet;
};

/** What a reader sees of a reply: its words, and whether its chip warns that the board is later. */
export type Seen = { readonly text: string; readonly late: boolean };

/** The place (from 0) of the reply that helps most, a date before an “upcoming” where both are true; null for bait, best muted. */
export const bestReply = (lang: Lang, tweet: TweetBone, seen: readonly Seen[]): number | null => {
  const values = seen.map(({ text, late }) => {
    const reply = tweet.replies.find(({ id }) => says(text, TEXTS[lang].tweets[tweet.id]?.replies[id] ?? ''));
    if (!reply) throw new Error(`no reply to ${tweet.id} says “${text}”`);
    const verdict = late ? 'overpromise' : reply.stance;
    return FIT[tweet.need][verdict].value * 2 + (reply.promise?.kind === 'dated' ? 1 : 0);
  });
  const best = Math.max(...values);
  return tweet.need === 'bait' ? null : values.indexOf(best);
};

/** The place of the design that ends most of the complaint, found by the names on the screen. */
export const bestDesign = (lang: Lang, names: readonly string[]): number => {
  for (const issue of BONES.issues) {
    const places = issue.designs.map(({ id }) =>
      names.findIndex((name) => plain(name) === plain(TEXTS[lang].issues[issue.id]?.designs[id]?.name ?? '')),
    );
    if (places.length !== names.length || places.includes(-1)) continue;
    const best = issue.designs.reduce((a, b) => (b.effect > a.effect ? b : a));
    return places[issue.designs.indexOf(best)] ?? 0;
  }
  throw new Error(`no issue has the designs ${names.join(' / ')}`);
};
