import type { Lang } from '../../content/langs';
import { LANGS } from '../../content/langs';
import type { Pack } from '../../content/pack';
import type { PackTexts } from '../../content/schema';
import type { IssueBone, TweetBone } from '../../rules/bones';
import type { Draft, DraftIssue, DraftTweet, Words } from './draft';
import { MISSION, TRIAL } from './story';

/** Crew-days of an issue whose pack names none. */
const EFFORT = 2;

type Reader = (textOf: (texts: PackTexts) => string | undefined) => Words;

const readerOf =
  ({ texts }: Pack, langs: readonly Lang[]): Reader =>
  (textOf) =>
    Object.fromEntries(
      langs.flatMap((lang) => {
        const words = texts[lang];
        const text = words && textOf(words);
        return text ? [[lang, text]] : [];
      }),
    );

const tweetOf = ({ id, need, issue, mood, author, replies }: TweetBone, read: Reader): DraftTweet => ({
  id,
  name: read(({ tweets }) => tweets[id]?.name),
  handle: read(({ tweets }) => tweets[id]?.handle),
  text: read(({ tweets }) => tweets[id]?.text),
  need,
  issue: issue ?? null,
  mood,
  author,
  replies: replies.map((reply) => ({
    id: reply.id,
    text: read(({ tweets }) => tweets[id]?.replies[reply.id]),
    stance: reply.stance,
    promise: reply.promise ?? null,
    tempting: reply.tempting ?? false,
  })),
});

const issueOf = (bone: IssueBone, { bones }: Pack, read: Reader): DraftIssue => {
  const { id, kind, drawing, severity, designs } = bone;
  const wordsOf = (texts: PackTexts) => texts.issues[id];
  const tweet = (wanted: string): DraftTweet =>
    tweetOf(bones.tweets.find((one) => one.id === wanted) as TweetBone, read);
  const told = bones.stories.find((story) => story.id === MISSION);
  return {
    id,
    name: read((texts) => wordsOf(texts)?.name),
    kind,
    drawing: drawing ?? null,
    severity,
    effort: told?.efforts[id] ?? EFFORT,
    question: read((texts) => wordsOf(texts)?.question),
    designs: designs.map((design) => ({
      id: design.id,
      name: read((texts) => wordsOf(texts)?.designs[design.id]?.name),
      note: read((texts) => wordsOf(texts)?.designs[design.id]?.note),
      work: design.work,
      effect: design.effect,
      tone: design.tone,
      v2: design.v2 ?? false,
    })),
    shipped: read((texts) => wordsOf(texts)?.shipped),
    credit: read((texts) => wordsOf(texts)?.announce.credit),
    brag: read((texts) => wordsOf(texts)?.announce.brag),
    followUp: tweet(bone.followUp),
    v2: bone.v2 ? tweet(bone.v2) : null,
  };
};

/** A parsed pack as a draft, in these of its languages; those it does not have are left out. */
export const draftOf = (pack: Pack, wanted: readonly Lang[] = LANGS): Draft => {
  const { bones, texts } = pack;
  const langs = wanted.filter((lang) => texts[lang]);
  const read = readerOf(pack, langs);
  const stories = bones.stories.filter(({ id }) => id !== MISSION && id !== TRIAL);
  return {
    draft: 1,
    langs,
    name: read(({ name }) => name),
    about: read(({ about }) => about),
    issues: bones.issues.map((issue) => issueOf(issue, pack, read)),
    tweets: bones.tweets.filter(({ role }) => role === 'first').map((tweet) => tweetOf(tweet, read)),
    stories,
    missions: Object.fromEntries(
      stories.map(({ id }) => [
        id,
        {
          name: read(({ missions }) => missions[id]?.name),
          about: read(({ missions }) => missions[id]?.about),
        },
      ]),
    ),
  };
};
