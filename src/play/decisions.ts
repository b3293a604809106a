import type { Instead } from '../bots/whatIf';
import { issueBone, tweetBone } from '../rules/pack';
import type { Recording } from '../rules/replay';
import type { Action, Fix, Intent, Run, Tweet } from '../rules/types';
import { dayAt, dayBegins } from '../rules/view';
import { ANNOUNCEMENTS } from '../rules/words';

/** Saying nothing: not muted, just left. */
export const LEFT = 'left';
export const MUTED = 'muted';

/** One way to decide: a reply's, a design's or an announcement's id, or MUTED or LEFT. */
export type Option = { readonly id: string; readonly intents: readonly Intent[] };

/** Something that was decided in a run, by doing or by leaving it, and the other ways there were. */
export type Decision = {
  readonly about: { readonly kind: 'tweet' | 'design' | 'announcement'; readonly id: string };
  /** What was chosen: an option's id. */
  readonly chosen: string;
  readonly options: readonly Option[];
  /** Where in the recording: what another option is put in place of, or before. */
  readonly place: Omit<Instead, 'intents'>;
};

/** The place before everything that was done at this second or later. */
const before = (actions: readonly Action[], at: number): Decision['place'] => {
  const index = actions.findIndex((action) => action.at >= at);
  return { index: index < 0 ? actions.length : index, at, replaces: false };
};

const placeOf = (actions: readonly Action[], index: number): Decision['place'] | null =>
  index < 0 ? null : { index, at: (actions[index] as Action).at, replaces: true };

const answerPlace = (actions: readonly Action[], { id, answer }: Tweet): Decision['place'] | null => {
  if (!answer) return null;
  const { reply, sentAt } = answer;
  return placeOf(
    actions,
    // The one that was sent, not one that was taken back before.
    actions.findLastIndex((action) =>
      reply === null
        ? action.kind === 'mute' && action.tweet === id && action.at === sentAt
        : action.kind === 'reply' && action.tweet === id && action.reply === reply && action.at <= sentAt,
    ),
  );
};

/** The last day that was the player's: after the board has called, nothing is decided any more. */
const lastDay = ({ called, trustByDay, setup }: Run): number =>
  called ? trustByDay.indexOf(0, 1) : setup.days;

const onTweet = ({ actions }: Recording, run: Run, tweet: Tweet): Decision | null => {
  const { id } = tweet;
  if (dayAt(tweet.arrivedAt) > lastDay(run)) return null;
  const place = answerPlace(actions, tweet) ?? before(actions, tweet.openedAt ?? tweet.arrivedAt);
  const read: Intent[] = place.replaces || tweet.openedAt !== null ? [] : [{ kind: 'open', tweet: id }];
  // A card is opened and answered in one second: the answer comes after the look.
  const opened = place.replaces ? place : afterLook(actions, place, id);
  return {
    about: { kind: 'tweet', id },
    chosen: tweet.answer ? (tweet.answer.reply ?? MUTED) : LEFT,
    options: [
      ...tweetBone(run.pack, id).replies.map((reply) => ({
        id: reply.id,
        intents: [...read, { kind: 'reply' as const, tweet: id, reply: reply.id }],
      })),
      { id: MUTED, intents: [{ kind: 'mute', tweet: id }] },
      { id: LEFT, intents: [] },
    ],
    place: opened,
  };
};

const afterLook = (
  actions: readonly Action[],
  place: Decision['place'],
  tweet: string,
): Decision['place'] => {
  const look = actions.findIndex((action) => action.kind === 'open' && action.tweet === tweet);
  return look < place.index ? place : { ...place, index: look + 1 };
};

const onDesign = ({ actions }: Recording, run: Run, fix: Fix): Decision | null => {
  if (fix.issue === null || fix.v2 || fix.raisedDay === 0) return null;
  const { id } = fix;
  const done = placeOf(
    actions,
    actions.findIndex((action) => action.kind === 'answer' && action.fix === id),
  );
  // Nobody went: the next evening was the first chance.
  if (!done && fix.raisedDay >= lastDay(run)) return null;
  const place = done ?? before(actions, dayBegins(fix.raisedDay + 1));
  const walk: Intent[] = done || fix.questionHeard ? [] : [{ kind: 'visit', fix: id }];
  return {
    about: { kind: 'design', id },
    chosen: fix.design ?? LEFT,
    options: [
      ...issueBone(run.pack, fix.issue).designs.map((design) => ({
        id: design.id,
        intents: [...walk, { kind: 'answer' as const, fix: id, design: design.id }],
      })),
      { id: LEFT, intents: [] },
    ],
    place,
  };
};

const onAnnouncement = ({ actions }: Recording, fix: Fix): Decision | null => {
  const place = placeOf(
    actions,
    actions.findIndex((action) => action.kind === 'announce' && action.fix === fix.id),
  );
  if (!place || fix.announced === null) return null;
  return {
    about: { kind: 'announcement', id: fix.id },
    chosen: fix.announced,
    options: ANNOUNCEMENTS.map((choice) => ({
      id: choice,
      intents: [{ kind: 'announce', fix: fix.id, choice }],
    })),
    place,
  };
};

/** Everything that was decided in a run that is over: whom to answer and how, what to build, whom to tell. */
export const decisionsOf = (recording: Recording, run: Run): Decision[] => [
  ...Object.values(run.tweets).flatMap((tweet) => onTweet(recording, run, tweet) ?? []),
  ...Object.values(run.works.fixes).flatMap((fix) => onDesign(recording, run, fix) ?? []),
  ...Object.values(run.works.fixes).flatMap((fix) => onAnnouncement(recording, fix) ?? []),
];

/** The decision taken another way. */
export const insteadOf = ({ place }: Decision, { intents }: Option): Instead => ({ ...place, intents });
