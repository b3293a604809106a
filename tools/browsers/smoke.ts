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

/** The first reply to the first tweet, and on to whoever comes next; says in a few words what was to be seen. */
const answerFirst = async (tab: Tab, url: string, { lang, picture }: Play): Promise<string> => {
  const { playFragment, verdict } = await expectedIn(lang);
  await tab.go(`${url}?lang=${lang}`);
  await seen(tab, '.mission');
  await ask(tab, (chosen) => localStorage.setItem('good-point:picture', chosen), picture);
  await tab.go(`${url}?lang=${lang}&run${playFragment}`);
  await seen(tab, '.slips .slip');
  const town = picture === 'full' ? `town ${await ask(tab, townOf, PATIENCE)}` : 'plain';
  await touch(tab, '.slips .slip');
  if (!(await ask(tab, hasLetters, 'Mukta', LETTERS[lang], PATIENCE)))
    throw new Error('its letters never came');
  await touch(tab, '.replies .reply');
  mustBe('the verdict', await seen(tab, '.verdict .stamp'), verdict);
  await touch(tab, '.sent .actions .button');
  // Nobody else is there: time is let pass until somebody is, or the night.
  await touch(tab, '.feed > .button');
  await seen(tab, '.slips .slip, section.night');
  return town;
};

/** Leaves a run for another document, as a link or the address bar does, and comes again. */
const comeAgain = async (tab: Tab, url: string): Promise<void> => {
  await tab.go(`${url}icons/icon.svg`);
  await tab.go(`${url}?again`);
  await seen(tab, '.mission, .evening').catch(() => {
    throw new Error('the game does not start again after a run was left');
  });
};

const readResult = async (tab: Tab, url: string, lang: Lang): Promise<void> => {
  const { resultFragment, score } = await expectedIn(lang);
  await tab.go(`${url}?lang=${lang}${resultFragment}`);
  const figure = await seen(tab, '.handed-in .figures dd');
  mustBe('the score handed in', figure.split(' ')[0] ?? '', score);
  await touch(tab, '.handed-in .actions .button');
  mustBe('the score in the debrief', await seen(tab, '.debrief-score b'), score);
};

const savePicture = async (tab: Tab): Promise<string> => {
  const file = join(mkdtempSync(join(tmpdir(), 'good-point-smoke-')), 'smoke.png');
  writeFileSync(file, await tab.picture());
  return file;
};

/** Does something in a fresh tab. Rejects with what was wrong and where a picture of it lies. */
const inTab = async <T>(browser: Running, act: (tab: Tab) => Promise<T>): Promise<T> => {
  const tab = await browser.openTab();
  try {
    const outcome = await act(tab);
    if (tab.complaints.length > 0) throw new Error(`the page complained: ${tab.complaints.join('; ')}`);
    return outcome;
  } catch (error) {
    const picture = await savePicture(tab).catch(() => 'no picture');
    throw new Error(`${(error as Error).message} (${picture})`);
  } finally {
    await tab.close();
  }
};

/** What a smoke play came to in a few words, and what went wrong, if anything did. */
export type Smoke = { readonly words: string; readonly wrong: string | null };

/** Reads a result; plays a little, leaves and comes again. */
export const smoke = async (browser: Running, url: string, play: Play): Promise<Smoke> => {
  const { lang } = play;
  try {
    await inTab(browser, (tab) => readResult(tab, url, lang));
    const town = await inTab(browser, async (tab) => {
      const seenTown = await answerFirst(tab, url, play);
      await comeAgain(tab, url);
      return seenTown;
    });
    return { words: `${lang}: ${town}`, wrong: null };
  } catch (error) {
    return { words: `${lang}: failed`, wrong: (error as Error).message };
  }
};
