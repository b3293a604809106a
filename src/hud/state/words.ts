import { loadTexts } from '../../content/packs';
import type { PackTexts } from '../../content/schema';
import { loadWhy } from '../../content/why';
import type { Fix, Run } from '../../rules/types';
import type { Language } from '../../text/t';
import { speak, t } from '../../text/t';
import { refreshAddress } from './address';
import { game, getGame } from './game';
import { lang } from './settings';
import { writeSetting } from './storage';

/** Fetches the letters of both type families before they are drawn; nothing waits for them. */
const fetchLetters = (): void => {
  const sample = t('title.promise');
  for (const font of ['400 1em Mukta', '700 1em "Baloo 2 Variable"'])
    document.fonts.load(font, sample).catch(() => undefined);
};

/** Changes the language of everything on the screen. Rejects when its words cannot be loaded. */
export const speakLanguage = async (next: Language): Promise<void> => {
  const current = game.peek();
  const [texts, why] = current
    ? await Promise.all([loadTexts(current.session.run.setup.pack, next), loadWhy(next)])
    : [];
  await speak(next);
  document.documentElement.lang = next;
  document.title = t('meta.title');
  document.querySelector('meta[name=description]')?.setAttribute('content', t('meta.description'));
  fetchLetters();
  if (current && texts && why) game.value = { ...current, texts, why };
  lang.value = next;
};

/** The same, and it stays so on this device. */
export const chooseAndKeep = async (next: Language): Promise<void> => {
  await speakLanguage(next);
  writeSetting('lang', next);
  refreshAddress();
};

/** A tweet's words in the player's language. */
export const wordsOf = (tweet: string): PackTexts['tweets'][string] =>
  getGame().texts.tweets[tweet] ?? { name: tweet, handle: tweet, text: '…', replies: {} };

/** What a fix is called: its issue, its second version, or the foolish promise it came from. */
export const fixName = (fix: Fix): string => {
  if (fix.phantomOf) return t('fix.phantom', { name: wordsOf(fix.phantomOf).name });
  const name = getGame().texts.issues[fix.issue ?? '']?.name ?? fix.id;
  return fix.v2 ? t('fix.v2', { name }) : name;
};

export const fixNameById = (run: Run, id: string): string => {
  const fix = run.works.fixes[id];
  return fix ? fixName(fix) : id;
};

/** Who first complained of an issue in this run, by name. */
export const firstToAsk = (run: Run, issue: string): string => {
  const asked = Object.values(run.tweets)
    .filter((tweet) => tweet.issue === issue)
    .sort((a, b) => a.arrivedAt - b.arrivedAt)[0];
  return asked ? wordsOf(asked.id).name : '';
};
