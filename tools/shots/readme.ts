import type { Page } from 'playwright';
import { playing } from '../../e2e/page';
import type { Lang } from '../../src/content/langs';
import { keep } from './encode';
import { bestReplyTo, playTo, playToNight, playToShipping, rest } from './moments';
import type { Picture } from './pictures';
import { PICTURES } from './pictures';
import type { Studio } from './studio';

/** A run in which much is to be seen. */
const SEED = '0000007';
const WIDE = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844, ratio: 2 };
/** A tweet's card that waits for its reply. */
const CARD = '.card:not(.question-card, .announce-card) .replies';
/** Seconds of a night until what ships is in the street and people wave. */
const SHIPPING = 1.6;

/** Where a mouse touches nothing. */
const ASIDE = 2;

/** What is on the screen, styles at rest. */
const look = async (page: Page): Promise<Buffer> => {
  await page.mouse.move(ASIDE, ASIDE);
  return page.screenshot({ animations: 'disabled' });
};

/** The title, and a Sprint from its second evening to its debrief. */
export const takeScreens = async (studio: Studio): Promise<void> => {
  const desk = await studio.blank(100, 100);
  const take = async (page: Page, picture: Picture) => keep(desk, await look(page), picture);

  const title = await studio.open(WIDE);
  await rest(title, 4);
  await take(title, PICTURES.title);
  await title.close();

  const page = await studio.open({ ...WIDE, fragment: playing('sprint', SEED) });
  await playToNight(page, 'en');
  await playTo(page, 'en', CARD);
  await rest(page, 1.5);
  await take(page, PICTURES.evening);
  await playTo(page, 'en', '.question-card');
  await rest(page, 1.5);
  await take(page, PICTURES.question);
  await playToShipping(page);
  await rest(page, SHIPPING);
  await take(page, PICTURES.ship);
  await playTo(page, 'en', '.debrief');
  await page.setViewportSize({ width: 1280, height: PICTURES.debrief.height });
  await rest(page, 3);
  await page.locator('.debrief .picture').evaluate((picture) => picture.scrollIntoView({ block: 'center' }));
  await take(page, PICTURES.debrief);
  await page.close();
};

/** A phone with a card open in the second evening; with its answer sent, if that is wanted. */
const phone = async (studio: Studio, lang: Lang, sent: boolean): Promise<string> => {
  const page = await studio.open({ ...PHONE, lang, fragment: playing('sprint', SEED, lang) });
  await playToNight(page, lang);
  await playTo(page, lang, CARD);
  await rest(page, 1.5);
  if (sent) {
    await (await bestReplyTo(page, lang)).click();
    while ((await page.locator('.card .sent').count()) === 0) await page.clock.fastForward(200);
    await rest(page, 1);
  }
  const png = await look(page);
  await page.close();
  return `data:image/png;base64,${png.toString('base64')}`;
};

/** Two phones side by side on one sheet. */
export const takePhones = async (studio: Studio): Promise<void> => {
  const { width, height } = PICTURES.phones;
  const [hindi, spanish] = [await phone(studio, 'hi', false), await phone(studio, 'es', true)];
  const sheet = await studio.blank(width, height);
  await sheet.setContent(`<style>
    body { margin: 0; height: ${height}px; display: flex; justify-content: center; align-items: center; gap: 130px;
      background: linear-gradient(#5b4a80, #a98fb5 52%, #f4a77c 84%, #f7c66b); }
    img { width: 400px; border: 12px solid #1d1b3a; border-radius: 46px; box-shadow: 0 16px 34px rgb(29 27 58 / .55); }
    img:first-child { rotate: -2deg } img:last-child { rotate: 2deg }
  </style><img src="${hindi}" alt=""><img src="${spanish}" alt="">`);
  await sheet.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await keep(await studio.blank(100, 100), await look(sheet), PICTURES.phones);
};
