import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { LANGS } from '../src/content/langs';
import { faults } from './faults';
import { appears, keep, openPage, settle } from './page';

const SMALL = { width: 320, height: 640 };

/** The slides of a workshop after its opening, in their order. */
const WALL = 'card vote shares outcome prompt nights score replyClock shipClock best worst story home'.split(
  ' ',
);
/** Those that wait for what would have been. */
const DECIDED = new Set(['best', 'worst']);
/** Those of which axe sees the phone's layout too. */
const ON_PHONE = new Set(['card', 'vote', 'outcome', 'home']);

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const slideNow = (page: Page): Promise<string | null> => page.locator('.wall').getAttribute('data-slide');

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) {
    await page.keyboard.press(key);
    await settle(page);
  }
};

const openSetup = async (lang: (typeof LANGS)[number] = 'en') => {
  const opened = await openPage(browser, { fragment: '/present', lang });
  await appears(opened.page, '.workshop-start:not(:disabled)');
  return opened;
};

/** Starts what the setup says, by keyboard. */
const start = async (page: Page): Promise<void> => {
  await page.locator('.workshop-start').press('Enter');
  await appears(page, '.wall[data-slide=opening]');
};

/** Goes on with a clicker's key until a slide of this kind is on the wall; votes on the way get three hands for B. */
const goTo = async (page: Page, kind: string): Promise<string[]> => {
  const seen: string[] = [];
  for (let steps = 0; steps < 120; steps++) {
    const slide = (await slideNow(page)) ?? '';
    seen.push(slide);
    if (slide === kind && steps > 0) return seen;
    if (slide === 'vote') await press(page, 'b', 'b', 'a');
    await press(page, 'PageDown');
  }
  throw new Error(`no ${kind} after ${seen.join(' ')}`);
};

/** The smallest letters of what is read from the back, in pixels. */
const smallestText = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector('.wall-main') as Node,
      NodeFilter.SHOW_TEXT,
    );
    let smallest = Number.POSITIVE_INFINITY;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      // Buttons and keys are for the hand, not for the room.
      if (!node.textContent?.trim() || parent?.closest('button, kbd, .unseen')) continue;
      smallest = Math.min(smallest, Number.parseFloat(getComputedStyle(parent as Element).fontSize));
    }
    return smallest;
  });

test('six cards in ten minutes, by a clicker and letters alone; a reload comes back to the same card', async () => {
  const { page, complaints } = await openSetup();
  await start(page);
  const cards = new Set<string>();
  for (let card = 1; card <= 6; card++) {
    await goTo(page, 'card');
    cards.add((await page.locator('.asked-text').textContent()) ?? '');
    if (card === 3) {
      const before = await page.locator('.wall-main').textContent();
      await page.reload();
      await appears(page, '.wall[data-slide=card]');
      expect(await page.locator('.wall-main').textContent()).toBe(before);
    }
  }
  expect(cards.size).toBe(6);
  const rest = await goTo(page, 'home');
  expect(rest.filter((slide) => slide === 'card')).toHaveLength(1);
  expect(rest.slice(-7)).toEqual(['score', 'replyClock', 'shipClock', 'best', 'worst', 'story', 'home']);
  expect(await page.locator('.home-code path').count()).toBe(1);
  const link = (await page.locator('.home-link a').getAttribute('href')) ?? '';
  expect(link).toMatch(/#\/play\?.*mission=good-point.*seed=/);
  await press(page, 'g');
  expect(await slideNow(page)).toBe('home');
  await press(page, 'g');
  expect(await slideNow(page)).toBe('opening');
  expect(complaints).toEqual([]);
});

test('a tie and an empty vote stay until the facilitator picks; looking back undoes nothing', async () => {
  const { page } = await openSetup();
  await start(page);
  await press(page, 'PageDown', 'PageDown');
  expect(await slideNow(page)).toBe('vote');
  await press(page, 'PageDown');
  expect(await slideNow(page)).toBe('vote');
  // S counts again; Shift and a letter takes a hand back.
  await press(page, 's', 'a', 'c', 'Shift+C', 'c', 'PageDown');
  expect(await page.locator('.hands input').evaluateAll((all) => all.length)).toBe(0);
  expect(await slideNow(page)).toBe('vote');
  await press(page, 'c');
  expect(await slideNow(page)).toBe('shares');
  await press(page, 'PageUp');
  expect(await page.locator('.way[data-taken=true] .letter').textContent()).toBe('C');
  await press(page, 'Enter', 'Enter', 'w');
  await appears(page, '.instead');
  expect(await page.locator('.instead-sum').count()).toBe(5);
});

test('any card so far is two keys away, and the ends of the show are one; letters of another script count', async () => {
  const { page } = await openSetup();
  await start(page);
  await goTo(page, 'nights');
  await goTo(page, 'vote');
  await page.evaluate(() => {
    for (const [key, code] of [
      ['ब', 'KeyB'],
      ['१', 'Digit1'],
    ] as const)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true }));
  });
  await settle(page);
  expect(await page.locator('.hands input').nth(1).inputValue()).toBe('1');
  const now = await page.locator('.wall-main').textContent();
  await press(page, 'l');
  await appears(page, '.modal[open] .wall-cards');
  const first = page.locator('.wall-cards .button').first();
  const asked = await first.locator('span').textContent();
  expect(await first.locator('b').last().textContent()).toMatch(/^[A-E]$/);
  await first.press('Enter');
  await settle(page);
  expect(await slideNow(page)).toBe('outcome');
  expect(await page.locator('.modal').count()).toBe(0);
  await press(page, 'Home');
  expect(await slideNow(page)).toBe('opening');
  await press(page, 'PageDown');
  expect(await page.locator('.asked-text').textContent()).toBe(asked);
  await press(page, 'End');
  expect(await page.locator('.wall-main').textContent()).toBe(now);
});

test('digits in a row are its count, and keys of the wall are not typed into it', async () => {
  const { page } = await openSetup();
  await start(page);
  await press(page, 'PageDown', 'PageDown');
  const second = page.locator('.hands input').nth(1);
  await second.focus();
  await press(page, '1', '2', 'a');
  expect(await second.inputValue()).toBe('12');
  expect(await page.locator('.hands input').first().inputValue()).toBe('1');
  await press(page, 'PageDown');
  expect(await slideNow(page)).toBe('shares');
});

test('the timer runs down to a sentence', async () => {
  const { page } = await openSetup();
  await start(page);
  await press(page, 't', '1');
  expect(await page.locator('.talk-left').textContent()).toBe('1:00');
  for (let seconds = 0; seconds < 62; seconds += 2) await page.clock.runFor(2000);
  expect(await page.locator('.talk').getAttribute('data-over')).toBe('true');
  await press(page, 'Escape');
  expect(await page.locator('.talk').count()).toBe(0);
});

test('two teams vote one after the other and are told side by side', async () => {
  const { page } = await openSetup();
  await page.locator('input[name=workshop-teams][value="2"]').check({ force: true });
  await settle(page);
  await page.locator('.team-names input').first().fill('North');
  await start(page);
  await press(page, 'PageDown', 'PageDown');
  expect(await page.locator('.wall-title').textContent()).toContain('North');
  await press(page, 'a', 'Enter', 'd', 'Enter');
  expect(await slideNow(page)).toBe('shares');
  expect(await page.locator('.share-line[data-taken=true]').count()).toBe(2);
  await goTo(page, 'score');
  expect(await page.locator('.wall-score section').count()).toBe(2);
  expect(await page.locator('.wall-standing li').count()).toBe(2);
});

test('what was kept and cannot be read is said in a sentence, and the setup is there', async () => {
  const { page } = await openSetup();
  await start(page);
  await press(page, 'PageDown');
  await keep(page, { plan: 'ten', log: 'no' }, 'workshop');
  await page.reload();
  await appears(page, '.workshop-start');
  await appears(page, '.notice');
});

test('the notes in another window follow the wall', async () => {
  const { page } = await openSetup();
  await start(page);
  const opening = page.waitForEvent('popup');
  await press(page, 'n');
  const notes = await opening;
  await appears(notes, '.notes-times');
  await press(page, 'PageDown');
  await appears(notes, '.notes-page .asked');
  expect(await notes.locator('.notes-page').textContent()).toContain('Real flaw');
});

describe.each(LANGS)('in %s', (lang) => {
  test('every slide is read from four metres, fits a small phone, and has nothing to mend', async () => {
    const { page, complaints } = await openSetup(lang);
    const found = await faults(page, 'setup', ['wide']);
    const lookSmall = async (kind: string): Promise<void> => {
      await page.setViewportSize(SMALL);
      await settle(page);
      expect([kind, await sideways(page)]).toEqual([kind, 0]);
      expect(await page.locator('.page').textContent()).not.toMatch(/[{}]|undefined|NaN|present\./);
    };
    await lookSmall('setup');
    await page.locator('.workshop-setup .button.quiet').click();
    await appears(page, '.wall-attract');
    found.push(...(await faults(page, 'attract', ['projector'])));
    await press(page, 'Enter');
    await appears(page, '.wall[data-slide=opening]');
    found.push(...(await faults(page, 'opening', ['projector'])));
    for (const kind of WALL) {
      await goTo(page, kind);
      if (DECIDED.has(kind)) await appears(page, '.decision-sum');
      found.push(...(await faults(page, kind, ['projector'])));
      expect([kind, (await smallestText(page)) >= 28]).toEqual([kind, true]);
      if (kind === 'card') {
        const size = await page
          .locator('.asked-text')
          .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
        expect(size).toBeGreaterThanOrEqual(44);
      }
      if (ON_PHONE.has(kind)) found.push(...(await faults(page, kind, ['tall'])));
      await lookSmall(kind);
    }
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('the guides are there to print', async () => {
    const { page } = await openSetup(lang);
    await page.locator('.page-foot .button').first().click();
    await appears(page, '.guide');
    expect(await page.locator('.guide-steps li').count()).toBeGreaterThanOrEqual(6);
    expect(await faults(page, 'guides', ['wide', 'tall'])).toEqual([]);
    await page.setViewportSize(SMALL);
    await settle(page);
    expect(await sideways(page)).toBe(0);
  });
});
