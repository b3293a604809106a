import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { appears, keep, openPage, playing, settle } from './page';
import { mouse, playOut } from './player';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

const SPRINT = playing('sprint', '0000007');
const SETUP = { edition: 1, pack: 'volterra', mission: 'sprint', days: 5, seed: 7, pace: 'standard' };

const answerFirst = async (page: Page): Promise<void> => {
  await appears(page, '.slips .slip');
  await page.locator('.slips .slip').first().click();
  await appears(page, '.replies .reply');
  await page.locator('.replies .reply').first().click();
  await page.clock.fastForward(5000);
  await appears(page, '.card .sent');
};

test('a reload in mid-run resumes where it was', async () => {
  const { page, complaints } = await openPage(browser, { fragment: SPRINT });
  await answerFirst(page);
  const said = await page.locator('.said').first().innerText();
  await page.goto(inject('url'));
  await appears(page, '.resume button');
  await page.locator('.resume button').click();
  await appears(page, '.answered');
  expect(await page.locator('.answered-line').count()).toBe(1);
  await page.locator('.answered summary').click();
  await page.locator('.answered-line').first().click();
  await appears(page, '.card .said');
  expect(await page.locator('.said').first().innerText()).toBe(said);
  expect(complaints).toEqual([]);
});

test('a link that leaves the seed open goes on with a run of its mission', async () => {
  const { page, complaints } = await openPage(browser, { fragment: '/play?v=1&mission=sprint&lang=en' });
  await answerFirst(page);
  await page.goto('about:blank');
  await page.goto(`${inject('url')}#/play?v=1&mission=sprint&lang=en`);
  await appears(page, '.answered');
  expect(complaints).toEqual([]);
});

test('a link that is opened while another run is kept takes nothing away', async () => {
  const { page, complaints } = await openPage(browser, { fragment: SPRINT });
  await answerFirst(page);
  await page.goto('about:blank');
  await page.goto(`${inject('url')}#${playing('good-point', '0000005')}`);
  await appears(page, '.linked');
  expect(await page.locator('.resume button').count()).toBe(1);
  await page.locator('.linked').click();
  await appears(page, '.slips .slip');
  expect(new URL(page.url()).hash).toContain('mission=good-point');
  expect(complaints).toEqual([]);
});

test('two tabs do not write over each other: the second says that it is not kept, and is once the first is closed', async () => {
  const { page } = await openPage(browser, { fragment: SPRINT });
  await answerFirst(page);
  const second = await page.context().newPage();
  await second.goto(`${inject('url')}#${playing('good-point', '0000005')}`);
  await appears(second, '.linked');
  await second.locator('.linked').click();
  await appears(second, '.notice');
  expect(await second.locator('.notice').innerText()).toContain('Another tab');
  await answerFirst(second);
  const third = await page.context().newPage();
  const keptMission = async (): Promise<string> => {
    await third.goto('about:blank');
    await third.goto(inject('url'));
    await appears(third, '.resume small');
    return third.locator('.resume small').first().innerText();
  };
  expect(await keptMission()).toContain('Sprint');
  await page.close();
  await second.clock.fastForward(6000);
  await settle(second);
  expect(await keptMission()).toContain('Good point');
});

describe('what cannot be used gets a sentence, and the title is there', () => {
  test.each([
    ['a link of an unknown version', '/play?v=9&mission=sprint'],
    ['a link to an unknown mission', '/play?v=1&mission=moonshot'],
    ['a link with a damaged seed', '/play?v=1&mission=sprint&seed=!!'],
    ['a link of another edition', '/play?v=1&e=99&mission=sprint'],
  ])('%s', async (_what, fragment) => {
    const { page, complaints } = await openPage(browser, { fragment });
    const notice = page.locator('.notice').first();
    await appears(page, '.notice');
    expect((await notice.innerText()).length).toBeGreaterThan(20);
    expect(await page.locator('.mission').count()).toBe(7);
    expect(complaints).toEqual([]);
  });

  test.each([
    ['a damaged save', { setup: 'x', actions: 7 }, 'cleared'],
    ['a save of another edition', { setup: { edition: 99 }, actions: [] }, 'kept'],
    [
      'a save of a pack that is not at hand',
      { setup: { ...SETUP, pack: 'own-0123456789abcd' }, actions: [], savedAt: 0, pausedSeconds: 0 },
      'kept',
    ],
  ])('%s', async (_what, value, then) => {
    const { page, complaints } = await openPage(browser);
    await appears(page, '.mission');
    await keep(page, value);
    await page.reload();
    const notice = page.locator('.notice').first();
    await appears(page, '.notice');
    expect((await notice.innerText()).length).toBeGreaterThan(20);
    // What may be opened elsewhere or later is not lost by looking at it here.
    await page.goto('about:blank');
    await page.goto(`${inject('url')}#${SPRINT}`);
    await appears(page, then === 'kept' ? '.linked' : '.evening');
    expect(await page.locator('.notice').count()).toBe(then === 'kept' ? 1 : 0);
    if (then === 'kept') await page.locator('.mission').first().click();
    await appears(page, '.evening');
    expect(complaints).toEqual([]);
  });
});

test('a link in an unknown language is played in a known one, and says so', async () => {
  const { page } = await openPage(browser, { fragment: '/play?v=1&mission=good-point&lang=tlh' });
  await appears(page, '.evening');
  expect(await page.locator('.notice').count()).toBeGreaterThan(0);
});

describe('what a browser may lack', () => {
  test('no WebGL: the game says so and is played to its end', async () => {
    const { page } = await openPage(browser, {
      fragment: playing('good-point', '0000003'),
      picture: 'full',
      sabotage: () => {
        HTMLCanvasElement.prototype.getContext = () => null;
      },
    });
    await appears(page, '.notice');
    await playOut(page, 'en', mouse(page));
    expect(await page.locator('.debrief').count()).toBe(1);
  });

  test('no storage: the game says so once and goes on', async () => {
    const { page, complaints } = await openPage(browser, {
      fragment: SPRINT,
      sabotage: () => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
        indexedDB.open = () => {
          throw new DOMException('denied', 'SecurityError');
        };
      },
    });
    await answerFirst(page);
    expect(await page.locator('.notice').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test.each([
    ['a link', SPRINT],
    ['the title', ''],
  ])('a store that never answers: the game goes on from %s and says so once', async (_from, fragment) => {
    const { page, complaints } = await openPage(browser, {
      fragment,
      sabotage: () => {
        indexedDB.open = () => ({}) as IDBOpenDBRequest;
      },
    });
    if (!fragment) {
      await appears(page, '.mission');
      await page.locator('.mission').nth(1).click();
    }
    await answerFirst(page);
    await appears(page, '.notice');
    expect(await page.locator('.notice').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('no sound device: nothing is missed', async () => {
    const { page, complaints } = await openPage(browser, {
      fragment: SPRINT,
      picture: 'full',
      sabotage: () => {
        for (const name of ['AudioContext', 'webkitAudioContext', 'Audio'])
          Reflect.deleteProperty(window, name);
      },
    });
    await answerFirst(page);
    expect(complaints).toEqual([]);
  });
});

test('what cannot be done now is said in a sentence, and the run goes on', async () => {
  const { page, complaints } = await openPage(browser, { fragment: SPRINT });
  await appears(page, '.slips .slip');
  await settle(page);
  await settle(page);
  await page.keyboard.press('f');
  await appears(page, '.notice');
  expect((await page.locator('.notice').first().innerText()).length).toBeGreaterThan(10);
  await answerFirst(page);
  expect(complaints).toEqual([]);
});

test('a card whose author gives up leaves the desk by itself, and the run goes on', async () => {
  const { page, complaints } = await openPage(browser, { fragment: SPRINT });
  await appears(page, '.slips .slip');
  await page.locator('.slips .slip').first().click();
  await appears(page, '.card .replies');
  const text = await page.locator('.card .card-text').innerText();
  for (let evening = 1; evening <= 3; evening++) {
    for (let waits = 0; waits < 60 && (await page.locator('section.night').count()) === 0; waits++) {
      await page.clock.fastForward(10_000);
    }
    await page.locator('.night .button').click();
    await settle(page);
  }
  expect(await page.locator('.slip-text').allInnerTexts()).not.toContain(text);
  expect(await page.locator('.card').count()).toBe(0);
  expect(complaints).toEqual([]);
});
