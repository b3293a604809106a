import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import example from '../src/content/examplePack.json';
import { asGuest } from '../src/content/guest';
import { LANGS } from '../src/content/langs';
import type { Pack } from '../src/content/pack';
import { writePack } from '../src/share/pack';
import { faults } from './faults';
import { appears, openPage, playing, settle, TALL } from './page';

const SMALL = { width: 320, height: 568 };

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

/** How far the page could be scrolled sideways. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const goToStep = async (page: Page, step: string): Promise<void> => {
  await page.locator(`[data-step="${step}"]`).click();
  await settle(page);
};

/** Types into a field as a person does, letter by letter, so that undo has something to group. */
const type = async (page: Page, field: string, text: string): Promise<void> => {
  await page.locator(`#w-${field}`).click();
  await page.keyboard.type(text);
  await settle(page);
};

/** Puts a text into a field at once, where how it comes there was seen before. */
const fill = async (page: Page, field: string, text: string): Promise<void> => {
  await page.locator(`#w-${field}`).fill(text);
  await settle(page);
};

const pick = async (page: Page, field: string, value: string): Promise<void> => {
  await page.locator(`#w-${field}`).selectOption(value);
  await settle(page);
};

/** Lets the pause pass after which a draft is kept, and the keeping itself. */
const keep = async (page: Page): Promise<void> => {
  await settle(page);
  await page.clock.fastForward(500);
  await appears(page, '.w-kept[data-state="kept"]');
};

type Written = { readonly need: string; readonly right: string };
const FIVE: readonly Written[] = [
  { need: 'flaw', right: 'own' },
  { need: 'impossible', right: 'decline' },
  { need: 'rumour', right: 'correct' },
  { need: 'personal', right: 'handoff' },
  { need: 'praise', right: 'thank' },
];

/** Writes a tweet with three replies; none of them helps yet. */
const writeTweet = async (page: Page, index: number, { need }: Written): Promise<void> => {
  const id = `t${index + 1}`;
  const put = index === 0 ? type : fill;
  await page.locator('#w-pack-add-tweet').click();
  await appears(page, `#w-${id}-text`);
  await put(page, `${id}-name`, `Guest ${index + 1}`);
  await put(page, `${id}-handle`, `guest_${index + 1}`);
  await put(page, `${id}-text`, `Tweet number ${index + 1} about our café.`);
  await pick(page, `${id}-need`, need);
  for (const reply of ['a', 'b', 'c'])
    await put(page, `${id}-reply-${reply}`, `Reply ${reply} to guest ${index + 1}, said kindly.`);
  for (const reply of ['a', 'b', 'c']) await pick(page, `${id}-reply-${reply}-stance`, 'stall');
};

const FIRST_SLIP = '.slips .slip';

test('an author writes five tweets from blank, mends one, plays from the third, and a colleague plays the link', async () => {
  const { page, complaints } = await openPage(browser, { fragment: '/write' });
  await appears(page, '.w-start');
  await page.locator('.w-start .button').first().click();
  await appears(page, '#w-pack-name');
  await type(page, 'pack-name', 'Corner Café');
  await type(page, 'pack-about', 'You run the café at the corner.');
  await goToStep(page, 'issues');
  await page.locator('#w-pack-add-issue').click();
  await appears(page, '#w-i1-name');
  await type(page, 'i1-name', 'Hot coffee');
  await goToStep(page, 'tweets');
  for (const [index, written] of FIVE.entries()) {
    await writeTweet(page, index, written);
    if (index === 0) expect(await page.locator('#w-t1-issue').inputValue()).toBe('i1');
    expect(await page.locator('.w-form .w-note').allTextContents()).toContain(
      'This tweet has no good reply.',
    );
    await pick(page, `t${index + 1}-reply-b-stance`, written.right);
    expect(await page.locator('.w-form .w-note').allTextContents()).not.toContain(
      'This tweet has no good reply.',
    );
    await page.locator(`#w-t${index + 1}-reply-c-tempting`).check();
  }
  await goToStep(page, 'try');
  expect(await page.locator('.w-fine').count()).toBe(1);

  await goToStep(page, 'tweets');
  await page.locator('.w-item').nth(2).click();
  await page.locator('.w-form .button', { hasText: 'Play from here' }).click();
  await appears(page, FIRST_SLIP);
  expect(await page.locator(FIRST_SLIP).first().textContent()).toContain('Guest 3');

  await page.evaluate(() => {
    location.hash = '#/write';
  });
  await appears(page, '.w-form');
  expect(await page.locator('#w-t3-text').inputValue()).toBe('Tweet number 3 about our café.');
  await goToStep(page, 'share');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('.w-sheet .actions .button').first().click();
  await appears(page, '.notice');
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toBe(await page.locator('#w-link').inputValue());
  expect(complaints).toEqual([]);

  const fragment = address.split('#')[1] as string;
  const colleague = await openPage(browser, { fragment, options: { viewport: TALL } });
  await appears(colleague.page, '.page h1');
  expect(await colleague.page.locator('.page h1').textContent()).toBe('Corner Café');
  await colleague.page.locator('.page .button', { hasText: 'Corner Café' }).click();
  await appears(colleague.page, FIRST_SLIP);
  expect(await colleague.page.locator(FIRST_SLIP).first().textContent()).toContain('Guest 1');
  await colleague.page.locator(FIRST_SLIP).first().click();
  await appears(colleague.page, '.card .reply');
  await colleague.page.locator('.replies .reply', { hasText: 'Reply b' }).click();
  expect(colleague.complaints).toEqual([]);
});

/** Shows another page of the game over what is on the screen. */
const go = (page: Page, address: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, address);

test('a copy of the town hall is too large for a link: a colleague opens its file, and the teacher’s link is played', async () => {
  const { page, complaints } = await openPage(browser, { fragment: '/write' });
  await appears(page, '.w-start');
  await page.locator('.w-start-langs input').check();
  await page.locator('.w-start .button', { hasText: 'town hall' }).click();
  await appears(page, '#w-pack-name');
  await goToStep(page, 'share');
  const saving = page.waitForEvent('download');
  await page.locator('.w-file .button').first().click();
  const file = await (await saving).path();

  await go(page, '#/pack');
  await appears(page, '.pack-page input[type=file]');
  await page.locator('.pack-page input[type=file]').setInputFiles(file);
  await appears(page, '.pack-missions .button');
  expect(await page.locator('.guest-banner').count()).toBe(1);
  await go(page, '#/teach');
  await appears(page, '.teach-address textarea');
  await page.locator('input[name=teach-pack]').last().dispatchEvent('click');
  await appears(page, '.teach-address [role=alert]');
  const address = await page.locator('.teach-address textarea').inputValue();
  expect(address.length).toBeLessThan(300);
  expect(complaints).toEqual([]);

  const colleague = await openPage(browser, { fragment: address.split('#')[1] as string });
  await appears(colleague.page, '.pack-page input[type=file]');
  expect(await colleague.page.locator('.page-lead').textContent()).toContain('needs a pack');
  await colleague.page.locator('.pack-page input[type=file]').setInputFiles(file);
  await appears(colleague.page, '.page-head .actions .button');
  await colleague.page.locator('.page-head .actions .button').click();
  await appears(colleague.page, FIRST_SLIP);
  expect(new URL(colleague.page.url()).hash.split('&lang')[0]).toBe(new URL(address).hash.split('&lang')[0]);
  expect(colleague.complaints).toEqual([]);
});

test('a link that took the end of its sentence along still brings its pack', async () => {
  const { bones, texts } = example as unknown as Pack;
  const pack = asGuest({ bones, texts: { en: texts.en } });
  const mission = bones.stories[0]?.id;
  const fragment = `/play?v=1&pack=${pack.bones.id}&mission=${mission}&p=${writePack(pack)}).`;
  const { page } = await openPage(browser, { fragment });
  await appears(page, FIRST_SLIP);
});

test('a file that is no pack is refused in the reader’s language, and another can be chosen', async () => {
  const { page } = await openPage(browser, { fragment: '/pack', lang: 'es' });
  const choose = (text: string): Promise<void> =>
    page
      .locator('.pack-page input[type=file]')
      .setInputFiles({ name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await appears(page, '.pack-page input[type=file]');
  await choose('{"bones":');
  await appears(page, '.page-head [role=alert]');
  expect(await page.locator('.page-head [role=alert]').textContent()).toContain('no se puede leer como JSON');
  await choose(JSON.stringify(example));
  await appears(page, '.pack-missions .button');
});

test('a try of a draft keeps nothing and leaves the kept run; a pack’s page asks before another run begins', async () => {
  const { page } = await openPage(browser, { fragment: playing('good-point', '0000001') });
  await appears(page, FIRST_SLIP);
  await go(page, '#/write');
  await appears(page, '.w-start');
  await page.locator('.w-start .button').nth(1).click();
  await appears(page, '#w-pack-name');
  await goToStep(page, 'tweets');
  await page.locator('.w-item').nth(2).click();
  await page.locator('.w-form .button', { hasText: 'Play from here' }).click();
  await appears(page, FIRST_SLIP);
  await go(page, '#/');
  await appears(page, '.modal[open]');
  expect(await page.locator('.modal').textContent()).toContain('your draft waits');
  await page.locator('.modal .danger').click();
  // What missions are called comes a moment after the title.
  await appears(page, '.title .resume:has-text("Good point, day 1")');
  expect(await page.locator('.title .resume').textContent()).toContain('Good point, day 1');
  expect(await page.locator('.free-play input[name=pack]').count()).toBe(2);

  const { bones, texts } = example as unknown as Pack;
  await go(page, `#/pack?v=1&p=${writePack({ bones, texts: { en: texts.en } })}.`);
  await appears(page, '.pack-missions .button');
  await page.locator('.pack-missions .button').first().click();
  await appears(page, '.title .linked');
  await appears(page, '.title .resume');
});

test('what is typed in a row is undone at once, and a reload keeps the draft', async () => {
  const { page } = await openPage(browser, { fragment: '/write' });
  await appears(page, '.w-start');
  await page.locator('.w-start .button').first().click();
  await appears(page, '#w-pack-name');
  await type(page, 'pack-name', 'Corner Café');
  await type(page, 'pack-about', 'You run it.');
  const undo = page.locator('.w-bar .button').first();
  await undo.click();
  await settle(page);
  expect(await page.locator('#w-pack-about').inputValue()).toBe('');
  expect(await page.locator('#w-pack-name').inputValue()).toBe('Corner Café');
  await page.locator('.w-path button').first().focus();
  await page.keyboard.press('Control+z');
  await settle(page);
  expect(await page.locator('#w-pack-name').inputValue()).toBe('');
  await page.keyboard.press('Control+Shift+Z');
  await page.keyboard.press('Control+Shift+Z');
  await settle(page);
  expect(await page.locator('#w-pack-about').inputValue()).toBe('You run it.');
  await keep(page);
  await page.reload();
  await appears(page, '#w-pack-name');
  expect(await page.locator('#w-pack-name').inputValue()).toBe('Corner Café');
});

test('a fault in the list leads to its field, and starting over asks first and can be undone', async () => {
  const { page } = await openPage(browser, { fragment: '/write' });
  await appears(page, '.w-start');
  await page.locator('.w-start .button').nth(1).click();
  await appears(page, '#w-pack-name');
  await goToStep(page, 'tweets');
  await page.locator('#w-impossible-1-reply-c').fill('See https://canteen.example');
  await settle(page);
  await goToStep(page, 'try');
  await page.locator('.w-faults li button').first().click();
  await appears(page, '#w-impossible-1-reply-c');
  await settle(page);
  await settle(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('w-impossible-1-reply-c');

  await page.locator('.w-bar .button').nth(2).click();
  await appears(page, '.w-start');
  await page.locator('.w-start .button').first().click();
  await appears(page, '.modal[open]');
  expect(await page.locator('.modal').textContent()).toContain('Oakfield School Canteen');
  await page.locator('.modal .button').first().click();
  await appears(page, '#w-pack-name');
  expect(await page.locator('#w-pack-name').inputValue()).toBe('');
  await page.locator('.w-bar .button').first().click();
  await settle(page);
  expect(await page.locator('#w-pack-name').inputValue()).toBe('Oakfield School Canteen');
});

test('whoever empties the tweet that comes back, to write another, keeps its form', async () => {
  const { page } = await openPage(browser, { fragment: '/write' });
  await appears(page, '.w-start');
  await page.locator('.w-start .button').nth(1).click();
  await appears(page, '#w-pack-name');
  await goToStep(page, 'issues');
  for (const fold of await page.locator('.w-more > summary').all()) await fold.click();
  const text = page.locator(
    `#${await page.locator('.w-return .w-tweet textarea').first().getAttribute('id')}`,
  );
  await text.fill('');
  await settle(page);
  await text.fill('You said it would be there.');
  await settle(page);
  expect(await text.inputValue()).toBe('You said it would be there.');
});

test('a sheet is brought in by pasting, its faults by row, and what is no pack gets a sentence', async () => {
  const { page } = await openPage(browser, { fragment: '/write' });
  await appears(page, '.w-start');
  const paste = async (text: string): Promise<string> => {
    await page.locator('#w-paste').fill(text);
    await settle(page);
    await page.locator('.w-import > p .button').click();
    await appears(page, '.w-found');
    return (await page.locator('.w-found').textContent()) ?? '';
  };
  expect(await paste('{"bones":')).toContain('cannot be read as JSON');
  expect(await paste('a,b\n1,2')).toContain('columns are missing');
  const head = 'need,name,text,reply1,stance1,reply2,stance2,reply3,stance3';
  const row = 'impossible,Ada,Please close the street,No: it is not ours,decline,We will,own,Thanks,thank';
  expect(await paste(`${head}\n${row}\nanger,Ada,Text,One,own,Two,thank,Three,stall`)).toMatch(
    /1 tweet.*Row 3: “anger”/,
  );
  await page.locator('.w-found .button').first().click();
  await appears(page, '#w-pack-name');
  await goToStep(page, 'tweets');
  expect(await page.locator('#w-t1-text').inputValue()).toBe('Please close the street');
});

describe.each(LANGS)('in %s', (lang) => {
  test('nothing to mend on any step, the meter speaks, and a small phone shows all of it', async () => {
    const { page, complaints } = await openPage(browser, { fragment: '/write', lang });
    await appears(page, '.w-start');
    expect(await faults(page, 'start', ['wide'])).toEqual([]);
    await page.locator('.w-start .button').nth(1).click();
    await appears(page, '#w-pack-name');
    for (const step of ['about', 'issues', 'tweets', 'try', 'share']) {
      await goToStep(page, step);
      for (const fold of await page.locator('.w-more > summary').all()) await fold.click();
      if (step === 'try') {
        await page.locator('.w-balance .button').click();
        await appears(page, '.w-bars');
      }
      expect(await faults(page, step, ['wide', 'tall'])).toEqual([]);
      await page.setViewportSize(SMALL);
      await settle(page);
      expect([step, await sideways(page)]).toEqual([step, 0]);
      const words = (await page.locator('.page').textContent())?.replaceAll(/\{(day|name)\}/g, '');
      expect(words).not.toMatch(/[{}]|undefined|NaN|write\.|fault\./);
    }
    await goToStep(page, 'tweets');
    await page.locator('#w-impossible-1-reply-c').fill('See https://canteen.example');
    await settle(page);
    await goToStep(page, 'try');
    await appears(page, '.w-faults li');
    expect(await faults(page, 'list of faults', ['wide', 'tall'])).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
