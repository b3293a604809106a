import type { Lang } from '../../content/langs';
import type { DesignTone, Stance } from '../../rules/words';
import type { Draft, DraftDesign, DraftIssue, DraftReply, DraftTweet } from './draft';
import { everyTweet } from './draft';

/** An id of this kind that nothing in the draft has. */
export const freshId = (draft: Draft, kind: 't' | 'i'): string => {
  const taken = new Set([...draft.issues, ...everyTweet(draft)].map(({ id }) => id));
  let number = 1;
  while (taken.has(`${kind}${number}`)) number++;
  return `${kind}${number}`;
};

const emptyReply = (id: string, stance: Stance, tempting = false): DraftReply => ({
  id,
  text: {},
  stance,
  promise: stance === 'own' ? { kind: 'soft' } : null,
  tempting,
});

/** A reply more, under an id that its tweet does not use yet. */
export const anotherReply = ({ replies }: DraftTweet): DraftReply => {
  const free = ['a', 'b', 'c', 'd'].find((id) => !replies.some((reply) => reply.id === id));
  return emptyReply(free ?? `r${replies.length + 1}`, 'stall');
};

/** A tweet without words: somebody complains of a real flaw, if there is one to complain of. */
export const emptyTweet = (id: string, issue: string | null): DraftTweet => ({
  id,
  name: {},
  handle: {},
  text: {},
  need: issue ? 'flaw' : 'impossible',
  issue,
  mood: -5,
  author: { kind: 'customer', followers: 120 },
  replies: [emptyReply('a', 'thank'), emptyReply('b', 'excuse'), emptyReply('c', 'stall')],
});

/** What a design of each tone usually takes, in tenths of the effort, and ends, in hundredths of the complaint. */
export const USUAL_NUMBERS: Readonly<Record<DesignTone, Pick<DraftDesign, 'work' | 'effect'>>> = {
  kind: { work: 10, effect: 95 },
  harsh: { work: 4, effect: 60 },
  cheap: { work: 2, effect: 8 },
};

/** A design more, under an id that its issue does not use yet. */
export const anotherDesign = (designs: readonly DraftDesign[], tone: DesignTone): DraftDesign => {
  const free = ['d1', 'd2', 'd3'].find((id) => !designs.some((design) => design.id === id)) ?? 'd4';
  return { id: free, name: {}, note: {}, ...USUAL_NUMBERS[tone], tone, v2: false };
};

/** An issue without words: one way to mend it, and one that only looks like it. */
export const emptyIssue = (id: string): DraftIssue => {
  const mended = anotherDesign([], 'kind');
  return {
    id,
    name: {},
    kind: 'service',
    drawing: null,
    severity: 10,
    effort: 2,
    question: {},
    designs: [mended, anotherDesign([mended], 'cheap')],
    shipped: {},
    credit: {},
    brag: {},
    followUp: { ...emptyTweet(`${id}-again`, id), mood: -8 },
    v2: null,
  };
};

/** A draft with nothing in it but its language. */
export const blankDraft = (lang: Lang): Draft => ({
  draft: 1,
  langs: [lang],
  name: {},
  about: {},
  issues: [],
  tweets: [],
  stories: [],
  missions: {},
});
