import { FIT } from '../../rules/fit';
import type { Need, Stance } from '../../rules/words';
import { STANCES } from '../../rules/words';
import type { DraftReply, DraftTweet } from './draft';

/** Tenths of fit from which a reply counts as good. */
const GOOD = 4;
/** Tenths of fit up to which a reply may be marked as the tempting wrong one. */
const MOST_TEMPTING = 1;
/** Tenths of fit from which on downwards a reply harms. */
const HARM = -2;

/** Needs with a fault behind them: such a tweet names its issue. */
export const ROOTED: ReadonlySet<Need> = new Set<Need>(['flaw', 'misuse', 'danger']);

/** What a reply does to somebody with this need. */
export const EFFECTS = ['helps', 'nothing', 'harms'] as const;
export type Effect = (typeof EFFECTS)[number];

export const effectOf = (need: Need, stance: Stance): Effect => {
  const { value } = FIT[need][stance];
  if (value >= GOOD) return 'helps';
  return value <= HARM ? 'harms' : 'nothing';
};

/** What would help with this need; nothing at all may be what helps. */
export const helpFor = (need: Need): readonly (Stance | 'mute')[] => [
  ...STANCES.filter((stance) => effectOf(need, stance) === 'helps'),
  ...(FIT[need].mute.value >= GOOD ? (['mute'] as const) : []),
];

/** Whether what this need deserves is a promise. */
export const deservesOwn = (need: Need): boolean => effectOf(need, 'own') === 'helps';

/** Whether a reply may be marked as the tempting wrong one. */
export const mayTempt = (need: Need, stance: Stance): boolean => FIT[need][stance].value <= MOST_TEMPTING;

const least = (need: Need, replies: readonly DraftReply[]): DraftReply | undefined =>
  replies
    .filter(({ stance }) => mayTempt(need, stance))
    .toSorted((a, b) => FIT[need][b.stance].value - FIT[need][a.stance].value)[0];

/** The replies that count as the tempting one: those marked, else the least bad of the wrong ones. */
export const temptationOf = ({ need, replies }: Pick<DraftTweet, 'need' | 'replies'>): readonly string[] => {
  const marked = replies.filter(({ tempting }) => tempting);
  const chosen = marked.length > 0 ? marked : [least(need, replies)];
  return chosen.flatMap((reply) => (reply ? [reply.id] : []));
};
