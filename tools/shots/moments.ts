import type { Locator, Page } from 'playwright';
import { mouse, playUntil } from '../../e2e/player';
import { bestReply, tweetSaying } from '../../e2e/reader';
import type { Lang } from '../../src/content/langs';

/** Lets so many seconds pass, in steps that the town keeps up with. */
export const rest = async (page: Page, seconds: number): Promise<void> => {
  for (let tenths = Math.round(seconds * 10); tenths > 0; tenths--) await page.clock.fastForward(100);
};

/** Plays well until something is on the page. Throws if it never is. */
export const playTo = (page: Page, lang: Lang, selector: string): Promise<void> =>
  playUntil(page, lang, mouse(page), async () => (await page.locator(selector).count()) > 0);

/** Plays well until nightfall, whatever flies on the way having landed. */
export const playToNight = async (page: Page, lang: Lang): Promise<void> => {
  const night = page.locator('section.night');
  await playUntil(page, lang, mouse(page), async () => {
    for (let tenths = 0; tenths < 10; tenths++) {
      if ((await night.count()) > 0) return true;
      await page.clock.fastForward(100);
    }
    return false;
  });
};

/** Plays well, in English, to the first moment of a night in which something ships. Throws if the run ends before. */
export const playToShipping = async (page: Page): Promise<void> => {
  const night = page.locator('section.night');
  for (;;) {
    await playToNight(page, 'en');
    if (/ shipped, /.test(await night.innerText())) return;
    while ((await night.count()) > 0) await page.clock.fastForward(1000);
  }
};

/** The reply to the open card that a good reader takes. */
export const bestReplyTo = async (page: Page, lang: Lang): Promise<Locator> => {
  const text = (await page.locator('.card .card-text').textContent()) ?? '';
  const replies = await page.locator('.replies .reply').all();
  const seen = await Promise.all(
    replies.map(async (reply) => ({
      text: (await reply.locator('.reply-text').textContent()) ?? '',
      late: (await reply.locator('.chip.late').count()) > 0,
    })),
  );
  const best = replies[bestReply(lang, tweetSaying(lang, text), seen) ?? 0];
  if (!best) throw new Error('there is no card to reply to');
  return best;
};
