import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Lang } from '../../src/content/langs';
import { expectedIn } from './expected';
import { hasLetters, restingPlace, townOf, wordsOf } from './inPage';
import type { Running, Tab } from './tab';
import { ask } from './tab';

/** Milliseconds after which something will not come any more; a crowded machine draws slowly. */
const PATIENCE = 60_000;

/** How a browser is tried out. */
type Play = { readonly lang: Lang; readonly picture: 'plain' | 'full' };
export const PLAYS: readonly Play[] = [
  { lang: 'en', picture: 'plain' },
  { lang: 'hi', picture: 'full' },
];

/** The first letter that only this language's own file of letters has, in hexadecimal. */
const LETTERS: Readonly<Record<Lang, string>> = { en: '0', es: '0', hi: '900' };

const touch = async (tab: Tab, selector: string): Promise<void> =>
  tab.click(await ask(tab, restingPlace, selector, PATIENCE));

const seen = (tab: Tab, selector: string): Promise<string> => ask(tab, wordsOf, selector, PATIENCE);

const mustBe = (what: string, is: string, wanted: string): void => {
  if (is !== wanted) throw new Error(`${what} is ${JSON.stringify(is)}, in Node ${JSON.stringify(wanted)}`);
};

/** The first reply to the first tweet, and on to whoever comes next. */
const playOn = async (tab: Tab, verdict: string): Promise<void> => {
  await touch(tab, '.slips .slip');
  await touch(tab, '.replies .reply');
  mustBe('the verdict', await seen(tab, '.verdict .stamp'), verdict);
  await touch(tab, '.sent .actions .button');
  // Nobody else is there: time is let pass until somebody is, or the night.
  await touch(tab, '.feed > .button');
  await seen(tab, '.slips .slip, .card .replies, section.night');
};

const readResult = async (tab: Tab, score: string): Promise<void> => {
  const figure = await seen(tab, '.handed-in .figures dd');
  mustBe('the score handed in', figure.split(' ')[0] ?? '', score);
  await touch(tab, '.handed-in .actions .button');
  mustBe('the score in the debrief', await seen(tab, '.debrief-score b'), score);
};

/** Plays on a fresh tab; says how in a few words. Rejects with what was wrong. */
const playSmoke = async (tab: Tab, url: string, { lang, picture }: Play): Promise<string> => {
  const { playFragment, verdict, resultFragment, score } = await expectedIn(lang);
  await tab.go(`${url}?lang=${lang}`);
  await seen(tab, '.mission');
  await ask(tab, (chosen) => localStorage.setItem('good-point:picture', chosen), picture);
  await tab.go(`${url}?lang=${lang}&play${playFragment}`);
  await seen(tab, '.slips .slip');
  const town = picture === 'full' ? `town ${await ask(tab, townOf, PATIENCE)}` : 'plain';
  await playOn(tab, verdict);
  if (!(await ask(tab, hasLetters, 'Mukta', LETTERS[lang], PATIENCE)))
    throw new Error('its letters never came');
  await tab.go(`${url}?lang=${lang}&result${resultFragment}`);
  await readResult(tab, score);
  if (tab.complaints.length > 0) throw new Error(`the page complained: ${tab.complaints.join('; ')}`);
  return `${lang}: ${town}`;
};

/** What a smoke play came to in a few words, or what went wrong and where a picture of it lies. */
export type Smoke = { readonly words: string; readonly failed: boolean };

/** One smoke play in a tab of its own. */
export const smoke = async (browser: Running, url: string, play: Play): Promise<Smoke> => {
  const tab = await browser.openTab();
  try {
    return { words: await playSmoke(tab, url, play), failed: false };
  } catch (error) {
    const picture = join(mkdtempSync(join(tmpdir(), 'good-point-smoke-')), `${play.lang}.png`);
    const taken = await tab.picture().then(
      (png) => writeFileSync(picture, png),
      () => null,
    );
    const where = taken === null ? 'no picture' : picture;
    return { words: `${play.lang}: ${(error as Error).message} (${where})`, failed: true };
  } finally {
    await tab.close();
  }
};
