import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { playRun } from '../src/bots/bot';
import { setupFor } from '../src/bots/measure';
import { listener } from '../src/bots/player';
import type { Lang } from '../src/content/langs';
import { LANGS } from '../src/content/langs';
import { loadBones } from '../src/content/packs';
import { FIRST_TERMS } from '../src/play/save';
import type { Action } from '../src/rules/types';
import en from '../src/text/en.json';
import es from '../src/text/es.json';
import hi from '../src/text/hi.json';
import { appears, giveScreen, keep, openPage, playing, settle } from './page';
import { TEXTS } from './reader';

/** Width and height of each screen in CSS pixels. */
const SCREENS = {
  phone: [390, 844],
  'small phone': [320, 568],
  'phone on its side': [844, 390],
  desk: [1280, 720],
  'large desk': [1920, 1080],
  '4K': [3840, 2160],
} as const;
type Screen = keyof typeof SCREENS;
const isPhone = (screen: Screen): boolean => screen.includes('phone');

/** Real milliseconds between two looks. */
const LOOK = 50;
const MOST_LOOKS = 100;

let browser: Browser;
afterEach(() => browser.close());

/** What the page takes for the size of its screen; it learns of a change later than the browser. */
const measured = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const probe = document.createElement('div');
    probe.style.cssText = 'position: fixed; width: 100vw; height: 100vh';
    document.body.append(probe);
    const { width, height } = probe.getBoundingClientRect();
    probe.remove();
    return `${width} ${height}`;
  });

/** Gives the page a screen, and waits until it is laid out for it. Throws if it never is. */
const resize = async (page: Page, screen: Screen): Promise<void> => {
  const [width, height] = SCREENS[screen];
  await giveScreen(page, { width, height }, isPhone(screen));
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    await settle(page);
    if ((await measured(page)) === `${width} ${height}`) return;
    await page.waitForTimeout(LOOK);
  }
  throw new Error(`the page never had the size of a ${screen}`);
};

/** Everything on the page whose words are cut off, or that stands outside of it; a line each. */
const cuts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} wide`);
    for (const element of document.querySelectorAll<HTMLElement>('#app *')) {
      // A class's table scrolls in a box of its own.
      if (element.closest('svg, .unseen, .flights, .backdrop, .class-scroll')) continue;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      // What is only read aloud is cut on purpose, as are names that end in an ellipsis and have a title.
      if (box.width === 0 || style.display === 'inline' || style.clipPath === 'inset(50%)') continue;
      const name = `${element.tagName.toLowerCase()}.${element.className}`;
      if (box.right > root.clientWidth + 1 || box.left < -1)
        found.push(`${name} from ${Math.round(box.left)} to ${Math.round(box.right)}`);
      if (style.overflowX === 'visible' || style.textOverflow === 'ellipsis') continue;
      if (element.scrollWidth > element.clientWidth + 1)
        found.push(`${name} holds ${element.scrollWidth} in ${element.clientWidth}`);
    }
    return found;
  });

const WEEKDAYS = { en: en.weekdaysShort, es: es.weekdaysShort, hi: hi.weekdaysShort };

/** The bar's parts, and the hint below it, that lie over each other on some day of the week. */
const collisions =
  (lang: Lang) =>
  (page: Page): Promise<string[]> =>
    page.evaluate((weekdays) => {
      const found = new Set<string>();
      const name = document.querySelector('.bar-date-short b');
      for (const weekday of weekdays) {
        if (name) name.textContent = weekday;
        const parts = [...document.querySelectorAll('.bar-day, .bar .round, .stat, .coach')];
        const boxes = parts.map((part) => ({ name: part.className, box: part.getBoundingClientRect() }));
        for (const [index, { name, box }] of boxes.entries()) {
          for (const other of boxes.slice(index + 1)) {
            const isOver =
              other.box.left < box.right - 1 &&
              other.box.right > box.left + 1 &&
              other.box.top < box.bottom - 1 &&
              other.box.bottom > box.top + 1;
            if (isOver) found.add(`${name} and ${other.name}`);
          }
        }
      }
      return [...found];
    }, WEEKDAYS[lang]);

/** Runs a look at the page on each screen; what it finds, with the screen's name. */
const onEach = async (
  page: Page,
  where: string,
  look: (page: Page) => Promise<string[]>,
  screens: readonly Screen[] = Object.keys(SCREENS) as Screen[],
): Promise<string[]> => {
  const found: string[] = [];
  for (const screen of screens) {
    await resize(page, screen);
    for (const line of await look(page)) found.push(`${where}, ${screen}: ${line}`);
  }
  return found;
};

const openAt = async (lang: Lang, textSize: number): Promise<Page> => {
  const launch = inject('launch');
  browser = await chromium.launch({
    ...launch,
    args: [...launch.args, `--blink-settings=defaultFontSize=${textSize}`],
  });
  return (await openPage(browser, { lang })).page;
};

const openCard = async (page: Page, lang: Lang): Promise<void> => {
  await page.goto(`${inject('url')}#${playing('sprint', '0000007', lang)}`);
  await page.reload();
  await appears(page, '.slips .slip');
  await page.locator('.slips .slip').last().click();
  await appears(page, '.card .reply');
};

/** Pages beside a run, what stands on them once they have come, and what opens the rest of them. */
const PAGES: readonly (readonly [name: string, selector: string, opens?: string])[] = [
  ['accessibility', '.held'],
  ['evidence', '.rule'],
  ['check', '.check-page .page-head'],
  ['teach', '.teach-link', '.fold > summary'],
  ['class', '.class-intake', '.class-form .actions button:last-of-type'],
  ['write', '.w-start'],
  ['present', '.workshop-start'],
];

/** Resumes a good listener's run at the moment before a deed. */
const resumeBefore = async (page: Page, deed: Action['kind']): Promise<void> => {
  const bones = await loadBones('volterra');
  const setup = setupFor(bones, 'good-point', 0);
  const { actions } = playRun(setup, bones, listener);
  const index = actions.findIndex(({ kind }) => kind === deed);
  await page.goto(inject('url'));
  await appears(page, '.mission');
  await keep(page, {
    setup,
    actions: actions.slice(0, index),
    savedAt: actions[index]?.at,
    pausedSeconds: 0,
    terms: FIRST_TERMS,
  });
  await page.reload();
  await appears(page, '.resume button');
  await page.locator('.resume button').click();
};

describe.each(LANGS.map((lang) => [lang] as const))('in %s', (lang) => {
  test.each([
    [100, 16],
    [200, 32],
  ])('nothing is cut off on any screen with text at %i %%', async (_percent, textSize) => {
    const page = await openAt(lang, textSize);
    await appears(page, '.mission small');
    const found = await onEach(page, 'title', cuts);
    await openCard(page, lang);
    found.push(...(await onEach(page, 'card', cuts)), ...(await onEach(page, 'bar', collisions(lang))));
    await page.keyboard.press('2');
    await page.clock.fastForward(5000);
    await appears(page, '.card .sent');
    found.push(...(await onEach(page, 'sent', cuts)));
    await page.keyboard.press('b');
    found.push(...(await onEach(page, 'board', cuts)));
    await page.keyboard.press('b');
    await page.keyboard.press('Escape');
    for (let waits = 0; waits < 60 && (await page.locator('section.night').count()) === 0; waits++)
      await page.clock.fastForward(10_000);
    found.push(
      ...(await onEach(page, 'night', cuts)),
      ...(await onEach(page, 'bar at night', collisions(lang))),
    );
    expect(found).toEqual([]);
  });

  test('nor on a small phone in what asks or lies beside a run, with text at 200 %', async () => {
    const page = await openAt(lang, 32);
    const found: string[] = [];
    const look = async (where: string): Promise<void> => {
      found.push(...(await onEach(page, where, cuts, ['small phone'])));
    };
    await resumeBefore(page, 'answer');
    await appears(page, '.errand.question');
    await page.locator('.errand.question').click();
    await appears(page, '.question-card .reply');
    await look('question');
    await page.locator('.bar-buttons .round').last().click();
    await appears(page, '.modal .danger');
    await look('menu');
    await page.keyboard.press('Escape');
    await resize(page, 'desk');
    await resumeBefore(page, 'announce');
    await appears(page, '.errand.shipped');
    await page.locator('.errand.shipped').click();
    await appears(page, '.announce-card .reply');
    await look('announcement');
    for (const [name, selector, opens] of PAGES) {
      await page.goto(`${inject('url')}#/${name}`);
      await appears(page, selector);
      if (opens) for (const opener of await page.locator(opens).all()) await opener.click();
      await settle(page);
      await look(name);
    }
    expect(found).toEqual([]);
  });

  test('every tweet of the pack can be read and answered without scrolling on a phone', async () => {
    const page = await openAt(lang, 16);
    await openCard(page, lang);
    const tweets = Object.values(TEXTS[lang].tweets).map(({ text, replies }) => ({
      text,
      replies: Object.values(replies),
    }));
    for (const screen of ['phone', 'phone on its side', 'desk'] as const) {
      await resize(page, screen);
      const tooLong = await page.evaluate((all) => {
        const bottom = document.querySelector('.side')?.getBoundingClientRect().bottom ?? 0;
        const put = (selector: string, words: readonly string[]) =>
          document.querySelectorAll(selector).forEach((place, index) => {
            place.textContent = words[index] ?? '';
          });
        return all
          .filter(({ text, replies }) => {
            put('.card-text', [text]);
            put('.reply-text', replies);
            const last = document.querySelector('.replies')?.getBoundingClientRect().bottom ?? 0;
            return last > bottom;
          })
          .map(({ text }) => text);
      }, tweets);
      expect([screen, tooLong]).toEqual([screen, []]);
    }
    await resize(page, 'phone');
    const town = await page.locator('.evening > .town').boundingBox();
    expect((town?.height ?? 0) / SCREENS.phone[1]).toBeGreaterThan(0.3);
  });
});
