import type { Page } from 'playwright';
import type { Lang } from '../src/content/langs';
import type { Place } from '../src/stage/layout';
import { layoutFor, pixelOf } from '../src/stage/layout';
import { appears, drawn, settle } from './page';
import type { Seen } from './reader';
import { bestDesign, bestReply, tweetSaying } from './reader';

/** How a player's choices reach the game. */
export type Hands = {
  openTweet(): Promise<void>;
  /** Sends the reply at this place; the game has up to four. */
  reply(place: number): Promise<void>;
  mute(): Promise<void>;
  goOn(): Promise<void>;
  visit(): Promise<void>;
  choose(place: number): Promise<void>;
  announce(): Promise<void>;
  list(): Promise<void>;
  skipNight(): Promise<void>;
};

/** Milliseconds that a good reader takes over a card. */
const READING = 6000;
/** Real milliseconds between two looks when nothing is to be done. */
const WAITING = 2000;
const MOST_STEPS = 600;

const seenReplies = (page: Page): Promise<Seen[]> =>
  page.locator('.replies .reply').evaluateAll((replies) =>
    replies.map((reply) => ({
      text: reply.querySelector('.reply-text')?.textContent ?? '',
      late: reply.querySelector('.chip.late') !== null,
    })),
  );

const isThere = async (page: Page, selector: string): Promise<boolean> =>
  (await page.locator(selector).count()) > 0;

/** What may be on the screen, the most urgent first. */
const SIGHTS = [
  '.debrief',
  'section.night',
  '.writing',
  '.question-card',
  '.announce-card',
  '.card .sent',
  '.card .replies',
  '.errand',
  '.heard [data-list]',
  '.slips .slip',
] as const;

/** The most urgent of them that is there; one question to the browser, which answers slowly. */
const mostUrgent = (page: Page): Promise<(typeof SIGHTS)[number] | undefined> =>
  page
    .locator('body')
    .evaluate((body, sights) => sights.find((sight) => body.querySelector(sight) !== null), SIGHTS);

/** One look at the screen and the one thing to do about it, as a person who reads well would. */
const step = async (page: Page, lang: Lang, hands: Hands): Promise<'played' | 'over'> => {
  await settle(page);
  switch (await mostUrgent(page)) {
    case '.debrief':
      return 'over';
    case 'section.night':
      await hands.skipNight();
      await page.clock.fastForward(300);
      break;
    case '.question-card': {
      await page.clock.fastForward(READING);
      if (!(await isThere(page, '.question-card'))) break;
      const names = await page.locator('.question-card .reply .reply-text b').allTextContents();
      await hands.choose(bestDesign(lang, names));
      break;
    }
    case '.announce-card':
      await hands.announce();
      break;
    case '.card .sent':
      await hands.goOn();
      break;
    case '.card .replies': {
      await page.clock.fastForward(READING);
      if (!(await isThere(page, '.card .replies'))) break;
      const text = (await page.locator('.card .card-text').textContent()) ?? '';
      const best = bestReply(lang, tweetSaying(lang, text), await seenReplies(page));
      await (best === null ? hands.mute() : hands.reply(best));
      break;
    }
    case '.errand':
      await hands.visit();
      break;
    case '.heard [data-list]':
      await hands.list();
      break;
    case '.slips .slip':
      await hands.openTweet();
      break;
    default:
      await page.clock.fastForward(WAITING);
  }
  await drawn(page);
  return 'played';
};

/** Plays until something is so, looking before each deed. Throws if it never is. */
export const playUntil = async (
  page: Page,
  lang: Lang,
  hands: Hands,
  isSo: () => Promise<boolean>,
): Promise<void> => {
  await appears(page, '.evening');
  for (let count = 0; count < MOST_STEPS; count++) {
    if (await isSo()) return;
    if ((await step(page, lang, hands)) === 'over') break;
  }
  if (!(await isSo())) throw new Error(`that never was: ${await page.locator('.evening').innerText()}`);
};

/** Plays until the debrief, reading the screen and nothing else. Throws if it never comes. */
export const playOut = (page: Page, lang: Lang, hands: Hands): Promise<void> =>
  playUntil(page, lang, hands, () => isThere(page, '.debrief'));

/** Lets a run come to its debrief in silence, skipping its nights and going on where a slow machine has paused it. */
export const letItEnd = async (page: Page): Promise<void> => {
  for (let waits = 0; waits < 400 && !(await isThere(page, '.debrief')); waits++) {
    // In one go: a night may be over between a look and a click.
    await page
      .locator(':root')
      .evaluate((root) => root.querySelector<HTMLElement>('.night .button, .paused .button')?.click());
    await page.clock.fastForward(10_000);
  }
};

/** Stars in the debrief, once they are worked out. */
export const starsOf = async (page: Page): Promise<number> => {
  await appears(page, '.stars[data-ready=true]');
  return page.locator('.stars .star.won').count();
};

/** Clicks and taps on what can be seen. */
export const mouse = (page: Page): Hands => {
  const click = (selector: string, place = 0): Promise<void> => page.locator(selector).nth(place).click();
  return {
    openTweet: () => click('.slips .slip', -1),
    reply: (place) => click('.replies .reply', place),
    mute: () => click('.mute'),
    goOn: () => click('.sent .actions button'),
    visit: () => click('.errand'),
    choose: (place) => click('.replies .reply', place),
    announce: () => click('.replies .reply'),
    list: async () => {
      const isHidden = !(await page.locator('.heard [data-list]').first().isVisible());
      if (isHidden) await click('.board-toggle');
      await settle(page);
      await click('.heard [data-list]');
      if (isHidden) await click('.board-toggle');
    },
    skipNight: () => click('.night .button'),
  };
};

/** Nothing but the keyboard. */
export const keyboard = (page: Page): Hands => {
  const press = (key: string): Promise<void> => page.keyboard.press(key);
  const tabTo = async (selector: string): Promise<void> => {
    for (let count = 0; count < 120; count++) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))
        return press('Enter');
      await press('Tab');
    }
    throw new Error(`Tab never came to ${selector}`);
  };
  return {
    openTweet: () => press('n'),
    reply: (place) => press(String(place + 1)),
    mute: () => press('x'),
    goOn: () => press('n'),
    visit: async () => {
      if (await isThere(page, '.errand.question')) await press('f');
      else await tabTo('.errand');
    },
    choose: (place) => press(String(place + 1)),
    announce: () => press('1'),
    list: () => tabTo('[data-list]'),
    skipNight: () => tabTo('.night .button'),
  };
};

/** Nothing but a pointer on the town. */
export const pointer = (page: Page): Hands => {
  const tap = async (place: Place): Promise<void> => {
    const box = await page.locator('#stage canvas').boundingBox();
    if (!box) throw new Error('there is no town');
    const at = pixelOf(layoutFor(box.width, box.height), place);
    if (!at) throw new Error(`the town has no ${place.kind}`);
    await page.mouse.click(box.x + at.x, box.y + at.y);
    // Phaser takes a touch at its next frame.
    await page.clock.fastForward(500);
  };
  let row = 0;
  return {
    openTweet: () => tap({ kind: 'phone' }),
    reply: (index) => tap({ kind: 'plane', index }),
    // The town has no mute: bait is left alone, which costs nothing.
    mute: () => tap({ kind: 'phone' }),
    goOn: () => tap({ kind: 'phone' }),
    visit: async () => {
      if (!(await isThere(page, '.errand.question'))) return tap({ kind: 'dock' });
      // Who waits for an answer stands in the first bay that no crew needs.
      return tap({ kind: 'bay', index: Math.min(2, await page.locator('.ticket[data-bay]').count()) });
    },
    choose: (index) => tap({ kind: 'design', index }),
    announce: () => tap({ kind: 'sign', index: 0 }),
    // Rows of the wall list in turn: what is on the list already takes no harm.
    list: () => tap({ kind: 'row', index: row++ % 3 }),
    skipNight: () => page.clock.fastForward(1000),
  };
};
