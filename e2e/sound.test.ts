import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Ear } from './ear';
import { heard, listen, untilHeard } from './ear';
import { appears, hideTab, openPage, playing, settle } from './page';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

const SPRINT = playing('sprint', '0000007');
const LOOP = 30;

const isSounding = ({ contexts, started }: Ear): boolean =>
  contexts[0]?.state === 'running' && started.some(({ loops, isPlaying }) => loops && isPlaying);
const isTrio = ({ started }: Ear): boolean =>
  started.filter(({ loops, isPlaying }) => loops && isPlaying).length === 3;
const isStill = ({ started }: Ear): boolean => !started.some(({ loops, isPlaying }) => loops && isPlaying);

/** A run whose first tweet has been opened, with the addresses of the sounds that were fetched. */
const openRun = async (sabotage: () => void = listen) => {
  const opened = await openPage(browser, { sabotage });
  const { page } = opened;
  const fetched: string[] = [];
  const formats = new Set<string>();
  page.on('request', (request) => {
    const [, name, extension] = request.url().match(/(\w+)-[\w-]+\.(webm|mp3)$/) ?? [];
    if (name) fetched.push(name);
    if (extension) formats.add(extension);
  });
  await page.goto(`${inject('url')}#${SPRINT}`);
  await page.reload();
  await appears(page, '.slips .slip');
  return { ...opened, fetched, formats };
};

const touch = async (page: Page): Promise<void> => {
  await page.locator('.slips .slip').first().click();
  await appears(page, '.card .reply');
};

/** Loads the page anew, without the run's address. */
const toTitle = async (page: Page): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(inject('url'));
  await appears(page, '.mission');
};

/** Seconds by which the stems that play are apart. */
const apart = async (page: Page): Promise<number> => {
  const phases = await heard(page, ({ started }) =>
    started.filter(({ loops, isPlaying }) => loops && isPlaying).map(({ phase }) => phase),
  );
  const turned = phases.map((phase) => (((phase - (phases[0] ?? 0)) % LOOP) + 1.5 * LOOP) % LOOP);
  return Math.max(...turned) - Math.min(...turned);
};

test('silence until the first touch: no sound is fetched, none is made, and none waits', async () => {
  const { page, complaints, fetched } = await openRun();
  for (let second = 0; second < 20; second++) await page.clock.fastForward(1000);
  expect(fetched).toEqual([]);
  expect(await heard(page, ({ contexts }) => contexts.length)).toBe(0);

  await touch(page);
  await untilHeard(page, isSounding);
  expect(await heard(page, ({ contexts }) => contexts.length)).toBe(1);
  // What happened before is not made up for.
  expect(
    await heard(page, ({ started }) => started.filter(({ loops }) => !loops).length),
  ).toBeLessThanOrEqual(2);
  await untilHeard(page, isTrio);
  expect(fetched).toEqual(['effects', 'calm', 'busy', 'night']);
  expect(complaints).toEqual([]);
});

test('stems that come later join the turn where the others are, and find it again after a pause', async () => {
  const { page, complaints } = await openRun();
  await touch(page);
  await untilHeard(page, isTrio);
  expect(await apart(page)).toBeLessThan(0.05);
  const before = await heard(page, ({ started }) => started.length);

  await page.keyboard.press('Space');
  await appears(page, '.paused');
  await untilHeard(page, isStill);
  await page.keyboard.press('Space');
  await untilHeard(page, isTrio);
  expect(await apart(page)).toBeLessThan(0.05);
  expect(await heard(page, ({ started }) => started.length)).toBeGreaterThan(before);
  expect(complaints).toEqual([]);
});

test('a browser that cannot decode the first format hears its twin', async () => {
  const { page, complaints, formats } = await openRun(listen);
  await page.evaluate(() => {
    const decode = BaseAudioContext.prototype.decodeAudioData;
    BaseAudioContext.prototype.decodeAudioData = function (data: ArrayBuffer) {
      // EBML, the head of a webm file.
      const isWebm = new DataView(data).getUint32(0) === 0x1a45dfa3;
      return isWebm ? Promise.reject(new DOMException('no', 'EncodingError')) : decode.call(this, data);
    };
  });
  await touch(page);
  await untilHeard(page, isTrio);
  expect(await apart(page)).toBeLessThan(0.05);
  expect([...formats]).toEqual(['webm', 'mp3']);
  expect(complaints).toEqual([]);
});

test('M is silence on every screen, and stays so on this device', async () => {
  const { page, fetched } = await openRun();
  await touch(page);
  await untilHeard(page, isSounding);
  const master = () => heard(page, ({ gains }) => gains[0]?.gain.value);
  expect(await master()).toBe(1);
  await page.keyboard.press('m');
  await untilHeard(page, ({ gains }) => gains[0]?.gain.value === 0);
  await page.keyboard.press('m');
  await untilHeard(page, ({ gains }) => gains[0]?.gain.value === 1);
  await page.keyboard.press('m');
  expect(await page.locator('.card .reply').count()).toBeGreaterThan(0);

  await toTitle(page);
  fetched.length = 0;
  await page.locator('.title-foot summary').first().click();
  expect(await page.locator('[name=title-sound][value=off]').isChecked()).toBe(true);
  for (let second = 0; second < 5; second++) await page.clock.fastForward(1000);
  await page.waitForTimeout(300);
  expect(fetched).toEqual([]);
  await page.keyboard.press('m');
  await settle(page);
  expect(await page.locator('[name=title-sound][value=off]').isChecked()).toBe(false);
  await untilHeard(page, isSounding);
});

test('music and effects have levels of their own, which are kept', async () => {
  const { page } = await openRun();
  await touch(page);
  await page.locator('.bar-buttons .round').last().click();
  await appears(page, 'dialog[open] .sound-settings');
  const sliders = page.locator('.sound-settings input[type=range]');
  await sliders.nth(0).fill('0');
  await sliders.nth(1).fill('3');
  await untilHeard(page, isStill);
  await toTitle(page);
  await page.locator('.title-foot summary').first().click();
  expect(await sliders.nth(0).inputValue()).toBe('0');
  expect(await sliders.nth(1).inputValue()).toBe('3');
});

describe('a phone takes the sound away', () => {
  test('a hidden page is silent, and sounds again where the browser lets it', async () => {
    const { page, complaints } = await openRun();
    await touch(page);
    await untilHeard(page, isSounding);
    await hideTab(page, true);
    await untilHeard(page, ({ contexts }) => contexts[0]?.state === 'suspended');
    await hideTab(page, false);
    await untilHeard(page, ({ contexts }) => contexts[0]?.state === 'running');
    expect(complaints).toEqual([]);
  });

  test('an interrupted sound that only a touch may wake is woken by the next touch', async () => {
    const { page, complaints } = await openRun();
    await touch(page);
    await untilHeard(page, isSounding);
    await page.evaluate(async () => {
      const [context] = (window as unknown as { ear: Ear }).ear.contexts;
      if (!context) return;
      const resume = context.resume.bind(context);
      // As iOS does during a call: the state has a name of its own, and no script may end it.
      context.resume = () => Promise.reject(new DOMException('interrupted', 'InvalidStateError'));
      await context.suspend();
      Object.defineProperty(context, 'state', { configurable: true, get: () => 'interrupted' });
      context.dispatchEvent(new Event('statechange'));
      document.dispatchEvent(new Event('visibilitychange'));
      addEventListener('call-is-over', () => {
        Reflect.deleteProperty(context, 'state');
        context.resume = resume;
      });
    });
    const before = await heard(page, ({ started }) => started.length);
    await page.keyboard.press('Escape');
    await page.locator('.slips .slip').first().click();
    await settle(page);
    // Nothing is kept for later.
    expect(await heard(page, ({ started }) => started.length)).toBe(before);
    await page.evaluate(() => dispatchEvent(new Event('call-is-over')));
    await page.mouse.click(5, 5);
    await untilHeard(page, ({ contexts }) => contexts[0]?.state === 'running');
    expect(complaints).toEqual([]);
  });
});

describe('a browser that gives no sound says so in the settings, and nothing else is missing', () => {
  test.each([
    [
      'no Web Audio',
      () => {
        for (const name of ['AudioContext', 'webkitAudioContext', 'Audio'])
          Reflect.deleteProperty(window, name);
      },
    ],
    [
      'no sound device',
      () => {
        window.AudioContext = class {
          constructor() {
            throw new DOMException('no device', 'NotSupportedError');
          }
        } as unknown as typeof AudioContext;
      },
    ],
    [
      'nothing can be decoded',
      () => {
        BaseAudioContext.prototype.decodeAudioData = (_data: ArrayBuffer) =>
          Promise.reject(new DOMException('cannot decode', 'EncodingError'));
      },
    ],
  ])('%s', async (_what, sabotage) => {
    const { page, complaints } = await openRun(sabotage);
    await touch(page);
    await page.locator('.replies .reply').first().click();
    await page.clock.fastForward(5000);
    await appears(page, '.card .sent');
    await page.locator('.bar-buttons .round').last().click();
    await appears(page, 'dialog[open] .sound-settings .note');
    expect(complaints).toEqual([]);
  });
});

test('captions say what is heard, also to who has turned the sound off', async () => {
  const { page, complaints } = await openRun(() => {
    localStorage.setItem('good-point:captions', 'on');
    localStorage.setItem('good-point:sound', 'off');
  });
  await touch(page);
  // The code of the sound comes with the first touch.
  for (let looks = 0; looks < 20; looks++) {
    await settle(page);
    await page.waitForTimeout(20);
  }
  await page.locator('.replies .reply').first().click();
  await page.clock.fastForward(5000);
  await appears(page, '.caption');
  expect(await page.locator('.caption').innerText()).toMatch(/^♪ .{10,}/);
  expect(complaints).toEqual([]);
});
