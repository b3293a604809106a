import type { IssueBone, PackBones, ReplyBone, TweetBone } from './bones';

export type PackIndex = {
  readonly tweets: ReadonlyMap<string, TweetBone>;
  readonly issues: ReadonlyMap<string, IssueBone>;
  /** Ids of all tweets with this issue behind them. */
  readonly tweetsOfIssue: ReadonlyMap<string, readonly string[]>;
};

const indexes = new WeakMap<PackBones, PackIndex>();

/** A pack's bones by id; made once for each pack. */
export const indexOf = (pack: PackBones): PackIndex => {
  const known = indexes.get(pack);
  if (known) return known;
  const tweetsOfIssue = new Map<string, string[]>();
  for (const { id, issue } of pack.tweets) {
    if (issue) tweetsOfIssue.set(issue, [...(tweetsOfIssue.get(issue) ?? []), id]);
  }
  const index = {
    tweets: new Map(pack.tweets.map((tweet) => [tweet.id, tweet])),
    issues: new Map(pack.issues.map((issue) => [issue.id, issue])),
    tweetsOfIssue,
  };
  indexes.set(pack, index);
  return index;
};

/** The bone of a tweet that is known to be in the pack. Throws on any other id. */
export const tweetBone = (pack: PackBones, id: string): TweetBone => {
  const bone = indexOf(pack).tweets.get(id);
  if (!bone) throw new Error(`no tweet ${id} in pack ${pack.id}`);
  return bone;
};

/** The bone of an issue that is known to be in the pack. Throws on any other id. */
export const issueBone = (pack: PackBones, id: string): IssueBone => {
  const bone = indexOf(pack).issues.get(id);
  if (!bone) throw new Error(`no issue ${id} in pack ${pack.id}`);
  return bone;
};

export const replyBone = (tweet: TweetBone, id: string): ReplyBone | undefined =>
  tweet.replies.find((reply) => reply.id === id);
