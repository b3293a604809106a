import type { Lang } from '../../content/langs';
import { NEEDS } from '../../rules/words';
import type { Draft, DraftIssue, DraftReply, DraftTweet } from './draft';
import { textIn } from './draft';
import type { Fault } from './fault';
import { deservesOwn, effectOf, helpFor } from './fit';

/** Tweets from which on a pattern over all of them means something. */
const ENOUGH = 4;
/** Fewer do not fill an evening. */
const FEW = 5;

type Advice = Generator<Fault, void>;

const advice = (code: Fault['code'], of: string, field: string, values: Fault['values'] = {}): Fault => ({
  code,
  place: { of, field, lang: null },
  values,
});

const isRight = ({ need }: DraftTweet, { stance }: DraftReply): boolean => effectOf(need, stance) === 'helps';

function* onTweet(tweet: DraftTweet): Advice {
  const { id: of, need, replies } = tweet;
  const right = replies.filter((reply) => isRight(tweet, reply));
  const first = replies[0]?.id ?? 'a';
  if (right.length === 0 && !helpFor(need).includes('mute'))
    yield advice('no-good-reply', of, `reply-${first}-stance`);
  const isOnlyDated = right.length > 0 && right.every(({ promise }) => promise?.kind === 'dated');
  if (isOnlyDated) yield advice('only-dated', of, `reply-${right[0]?.id}-when`);
  if (!replies.some(({ tempting }) => tempting) && right.length < replies.length)
    yield advice('no-tempting', of, `reply-${replies.find((reply) => !isRight(tweet, reply))?.id}-tempting`);
}

function* onIssue({ tweets }: Draft, { id: of, designs }: DraftIssue): Advice {
  if (!tweets.some(({ issue }) => issue === of)) yield advice('nobody-complains', of, 'name');
  if (designs.length > 1 && designs.every(({ tone }) => tone === designs[0]?.tone))
    yield advice('designs-alike', of, `${designs[0]?.id}-tone`);
}

const hasLongestRight = (tweet: DraftTweet, lang: Lang): boolean => {
  const lengths = tweet.replies.map(({ text }) => [...textIn(text, lang)].length);
  const longest = tweet.replies[lengths.indexOf(Math.max(...lengths))];
  return longest !== undefined && isRight(tweet, longest);
};

/** What shows only over many tweets. */
function* onAll({ tweets }: Draft, lang: Lang): Advice {
  const count = tweets.length;
  const at = (code: Fault['code'], n: number, values: Fault['values'] = {}): Fault =>
    advice(code, 'pack', 'add-tweet', { n, count, ...values });
  if (count > 0 && count < FEW) yield at('few-tweets', count);
  if (count < ENOUGH) return;
  const asked = tweets.filter((tweet) => tweet.replies.some((reply) => isRight(tweet, reply)));
  const longest = asked.filter((tweet) => hasLongestRight(tweet, lang)).length;
  if (asked.length >= ENOUGH && longest * 4 >= asked.length * 3) yield at('longest-right', longest);
  const first = asked.filter((tweet) => tweet.replies[0] && isRight(tweet, tweet.replies[0])).length;
  if (asked.length >= ENOUGH && first === asked.length) yield at('first-right', first);
  const yes = tweets.filter(({ need }) => deservesOwn(need)).length;
  if (yes * 2 > count) yield at('mostly-own', yes);
  for (const need of NEEDS) {
    const same = tweets.filter((tweet) => tweet.need === need).length;
    if (same >= FEW && same * 2 > count) yield at('same-need', same, { need });
  }
}

/** What would make a draft better, in the language it is written in. */
export function* adviceOn(draft: Draft, lang: Lang): Advice {
  for (const issue of draft.issues) yield* onIssue(draft, issue);
  for (const tweet of draft.tweets) yield* onTweet(tweet);
  yield* onAll(draft, lang);
}
