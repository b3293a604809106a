import type { Need, ReasonId, Verdict } from './words';

/** How well a verdict answers a need, in tenths from −10 (harms) to 10 (what was needed), and the reason shown for it. */
export type Fit = { readonly value: number; readonly because: ReasonId };

const fit = (value: number, because: ReasonId): Fit => ({ value, because });

/** Answers that are as wrong for nearly every need. Evidence: denial-fails, fix-over-words. */
const POOR = {
  excuse: fit(-5, 'made-an-excuse'),
  blame: fit(-8, 'passed-the-buck'),
  stall: fit(-4, 'stalled'),
  boilerplate: fit(-3, 'spoke-like-a-press-office'),
  snap: fit(-10, 'snapped-at-a-customer'),
  overpromise: fit(-2, 'date-the-board-denied'),
  mute: fit(0, 'silenced-a-complaint'),
} as const;

/** A real fault behind the complaint, whoever causes it. */
const ROOT_CAUSE = {
  ...POOR,
  own: fit(10, 'owned-a-real-flaw'),
  ask: fit(-1, 'asked-what-was-clear'),
  decline: fit(-5, 'refused-what-could-be-fixed'),
  handoff: fit(-1, 'handed-off-the-root-cause'),
  thank: fit(0, 'thanked-and-fixed-nothing'),
  correct: fit(-8, 'denied-a-real-fault'),
  joke: fit(-4, 'joked-at-a-cost'),
} as const;

/** The whole judgement of words: every need × every verdict. Evidence: fix-over-words, match-response, honest-no. */
export const FIT: Readonly<Record<Need, Readonly<Record<Verdict, Fit>>>> = {
  flaw: ROOT_CAUSE,
  misuse: ROOT_CAUSE,
  danger: {
    ...ROOT_CAUSE,
    own: fit(10, 'owned-the-danger-first'),
    ask: fit(-3, 'asked-in-an-emergency'),
    decline: fit(-8, 'refused-what-could-be-fixed'),
    handoff: fit(-4, 'handed-off-the-root-cause'),
    thank: fit(-3, 'thanked-and-fixed-nothing'),
    joke: fit(-10, 'joked-at-a-cost'),
    excuse: fit(-8, 'made-an-excuse'),
    blame: fit(-10, 'passed-the-buck'),
    stall: fit(-8, 'stalled'),
    boilerplate: fit(-6, 'spoke-like-a-press-office'),
  },
  unclear: {
    ...POOR,
    own: fit(-3, 'promised-before-asking'),
    overpromise: fit(-3, 'promised-before-asking'),
    ask: fit(10, 'asked-what-was-unclear'),
    decline: fit(-5, 'refused-what-could-be-fixed'),
    handoff: fit(-1, 'handed-off-the-root-cause'),
    thank: fit(-1, 'thanked-and-fixed-nothing'),
    correct: fit(-6, 'denied-a-real-fault'),
    joke: fit(-3, 'joked-at-a-cost'),
  },
  personal: {
    ...POOR,
    own: fit(-4, 'promised-one-persons-case'),
    overpromise: fit(-4, 'promised-one-persons-case'),
    ask: fit(-1, 'asked-what-was-clear'),
    decline: fit(-6, 'refused-what-could-be-fixed'),
    handoff: fit(10, 'handed-to-a-named-solver'),
    thank: fit(-1, 'thanked-and-fixed-nothing'),
    correct: fit(-6, 'denied-a-real-fault'),
    joke: fit(-4, 'joked-at-a-cost'),
  },
  impossible: {
    ...POOR,
    own: fit(-8, 'promised-what-cannot-be'),
    overpromise: fit(-8, 'promised-what-cannot-be'),
    ask: fit(-1, 'asked-what-was-clear'),
    decline: fit(10, 'said-an-honest-no'),
    handoff: fit(-3, 'handed-off-the-root-cause'),
    thank: fit(-1, 'thanked-and-fixed-nothing'),
    correct: fit(-3, 'denied-a-real-fault'),
    joke: fit(-3, 'joked-at-a-cost'),
  },
  rumour: {
    ...POOR,
    own: fit(-8, 'owned-a-falsehood'),
    overpromise: fit(-8, 'owned-a-falsehood'),
    ask: fit(0, 'asked-what-was-clear'),
    decline: fit(-3, 'refused-what-could-be-fixed'),
    handoff: fit(-2, 'handed-off-the-root-cause'),
    thank: fit(-3, 'thanked-and-fixed-nothing'),
    correct: fit(10, 'corrected-a-falsehood'),
    joke: fit(0, 'joked-at-a-cost'),
  },
  praise: {
    ...POOR,
    own: fit(-3, 'promised-where-thanks-was-due'),
    overpromise: fit(-3, 'promised-where-thanks-was-due'),
    ask: fit(-1, 'asked-what-was-clear'),
    decline: fit(-3, 'refused-what-could-be-fixed'),
    handoff: fit(-1, 'handed-off-the-root-cause'),
    thank: fit(5, 'thanked-who-praised'),
    correct: fit(-3, 'denied-a-real-fault'),
    joke: fit(5, 'joked-in-good-company'),
    boilerplate: fit(-2, 'spoke-like-a-press-office'),
  },
  bait: {
    ...POOR,
    own: fit(-5, 'fed-the-bait'),
    overpromise: fit(-5, 'fed-the-bait'),
    ask: fit(-3, 'fed-the-bait'),
    decline: fit(-2, 'fed-the-bait'),
    handoff: fit(-3, 'fed-the-bait'),
    thank: fit(-2, 'fed-the-bait'),
    correct: fit(-3, 'fed-the-bait'),
    joke: fit(-1, 'fed-the-bait'),
    excuse: fit(-5, 'fed-the-bait'),
    blame: fit(-8, 'fed-the-bait'),
    stall: fit(-3, 'fed-the-bait'),
    boilerplate: fit(-3, 'fed-the-bait'),
    snap: fit(-10, 'fed-the-bait'),
    mute: fit(4, 'left-the-bait'),
  },
};
