import { batch, computed, effect, signal } from '@preact/signals';
import type { Lang } from '../../content/langs';
import type { Draft, DraftTweet } from '../../play/draft/draft';
import { mainLang } from '../../play/draft/draft';
import type { Fault, Place } from '../../play/draft/fault';
import { isError, WHOLE } from '../../play/draft/fault';
import { faultsOf } from '../../play/draft/faults';
import type { History } from '../../play/draft/history';
import { changed, historyOf, redone, undone } from '../../play/draft/history';

/** The author's path, in order. */
export const STEPS = ['about', 'issues', 'tweets', 'try', 'share'] as const;
export type Step = (typeof STEPS)[number];

/** The draft with its steps; null before anything was begun. It outlives a look at the game. */
export const history = signal<History<Draft> | null>(null);
/** Whether the ways to begin are shown, although there may be a draft. */
export const isStarting = signal(false);
export const step = signal<Step>('about');
/** The issue and the tweet that were looked at last. */
export const chosen = signal<{ readonly issue: string | null; readonly tweet: string | null }>({
  issue: null,
  tweet: null,
});
const langWanted = signal<Lang | null>(null);
/** The field that wants the focus once it is drawn. */
export const wantsFocus = signal<string | null>(null);

export const draft = computed<Draft | null>(() => history.value?.now ?? null);

/** Tweets from which on a draft is looked over only once the typing pauses. */
const LARGE = 40;
const PAUSE_MILLISECONDS = 250;
const lookedOver = signal<Draft | null>(null);
effect(() => {
  const now = draft.value;
  const look = () => {
    lookedOver.value = now;
  };
  if (!now || now.tweets.length < LARGE) return look();
  const timer = setTimeout(look, PAUSE_MILLISECONDS);
  return () => clearTimeout(timer);
});

export const faults = computed<readonly Fault[]>(() => (lookedOver.value ? faultsOf(lookedOver.value) : []));
export const errors = computed<readonly Fault[]>(() => faults.value.filter(isError));
/** The language in which texts are shown and edited: one of the draft's. */
export const writtenLang = computed<Lang>(() => {
  const { value } = draft;
  const wanted = langWanted.value;
  if (!value) return 'en';
  return wanted && value.langs.includes(wanted) ? wanted : mainLang(value);
});

/** The id of a field's element. */
export const fieldId = (of: string, field: string): string => `w-${of}-${field}`;

export const writeIn = (lang: Lang): void => {
  langWanted.value = lang;
};

/** Changes the draft; what is typed into one field in a row is undone at once. */
export const edit = (change: (draft: Draft) => Draft, group: string | null = null): void => {
  const now = history.peek();
  if (now) history.value = changed(now, change(now.now), group);
};

export const undo = (): void => {
  const now = history.peek();
  if (now) history.value = undone(now);
};

export const redo = (): void => {
  const now = history.peek();
  if (now) history.value = redone(now);
};

/** Puts another draft in the place of the present one, which one step back brings again. */
export const replaceDraft = (next: Draft): void => {
  const now = history.peek();
  batch(() => {
    history.value = now ? changed(now, next) : historyOf(next);
    chosen.value = { issue: next.issues[0]?.id ?? null, tweet: next.tweets[0]?.id ?? null };
    langWanted.value = null;
    isStarting.value = false;
    step.value = 'about';
  });
};

/** Shows a step of the path. */
export const goToStep = (next: Step): void => {
  step.value = next;
};

/** Where a place is edited: the step, and the issue or tweet in it. */
const ownerOf = ({ issues, tweets }: Draft, of: string): { step: Step; issue?: string; tweet?: string } => {
  if (tweets.some(({ id }) => id === of)) return { step: 'tweets', tweet: of };
  const isIn = (tweet: DraftTweet | null): boolean => tweet?.id === of;
  const issue = issues.find(({ id, followUp, v2 }) => id === of || isIn(followUp) || isIn(v2));
  return issue ? { step: 'issues', issue: issue.id } : { step: 'about' };
};

/** Shows the field of a place and moves the focus there. */
export const goTo = ({ of, field, lang }: Place): void => {
  const now = draft.peek();
  if (!now) return;
  const owner = ownerOf(now, of);
  batch(() => {
    step.value = of === WHOLE && field === 'add-tweet' ? 'tweets' : owner.step;
    chosen.value = {
      issue: owner.issue ?? chosen.peek().issue,
      tweet: owner.tweet ?? chosen.peek().tweet,
    };
    if (lang) langWanted.value = lang;
    wantsFocus.value = fieldId(of, field);
  });
};
