import { effect, signal } from '@preact/signals';
import { keep, readKept } from '../../play/device';
import type { Draft } from '../../play/draft/draft';
import { historyOf } from '../../play/draft/history';
import { parseDraft } from '../../play/draft/parse';
import { chosen, draft, history } from './state';

const KEY = 'draft';
/** Where a draft that cannot be read is put aside, so that the next one does not take its place. */
const UNREAD = 'draftUnread';
const PAUSE_MILLISECONDS = 400;

/** Whether what is written is on the device already. */
export const keeping = signal<'kept' | 'waiting' | 'refused'>('kept');
/** What was found on the device when the page was first opened. */
export const found = signal<'looking' | 'nothing' | 'draft' | 'broken'>('looking');

/** What stood there and was no draft; undefined for nothing. */
export const unread = signal<unknown>(undefined);

let kept: Draft | null = null;
/** What could not be looked at is not written over. */
let wasRead = true;

const keepDraft = async (now: Draft): Promise<void> => {
  try {
    if (!wasRead) throw new Error('nobody knows what is kept');
    await keep(KEY, now);
    kept = now;
    keeping.value = draft.peek() === now ? 'kept' : 'waiting';
  } catch {
    keeping.value = 'refused';
  }
};

/** Keeps the draft now, if it is not kept already. */
export const keepNow = (): void => {
  const now = draft.peek();
  if (now && now !== kept) keepDraft(now);
};

/** Looks once for what was kept; anything may stand there. */
export const findDraft = async (): Promise<void> => {
  if (found.peek() !== 'looking') return;
  const value = await readKept(KEY).catch(() => {
    wasRead = false;
  });
  if (found.peek() !== 'looking') return;
  const parsed = parseDraft(value);
  if (parsed) {
    kept = parsed;
    history.value = historyOf(parsed);
    chosen.value = { issue: parsed.issues[0]?.id ?? null, tweet: parsed.tweets[0]?.id ?? null };
  }
  found.value = parsed ? 'draft' : value === undefined ? 'nothing' : 'broken';
  if (found.peek() !== 'broken') return;
  unread.value = value;
  await keep(UNREAD, value).catch(() => undefined);
};

/** Keeps the draft a moment after each change, until the returned function is called. */
export const keepWhileWriting = (): (() => void) => {
  const stop = effect(() => {
    const now = draft.value;
    if (!now || now === kept) return;
    keeping.value = 'waiting';
    const timer = setTimeout(keepNow, PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  });
  addEventListener('pagehide', keepNow);
  return () => {
    stop();
    removeEventListener('pagehide', keepNow);
    keepNow();
  };
};
