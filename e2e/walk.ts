import type { Page } from 'playwright';
import { inject } from 'vitest';
import { playRun } from '../src/bots/bot';
import { setupFor } from '../src/bots/measure';
import { listener } from '../src/bots/player';
import type { Ending } from '../src/content/endings';
import { ENDINGS } from '../src/content/endings';
import type { Lang } from '../src/content/langs';
import { loadBones } from '../src/content/packs';
import { appears, keep, playing, settle } from './page';
import { mouse, playUntil } from './player';

/** Looks at the screen that is there now; it has this name. */
export type Look = (screen: string) => Promise<void>;

const unfold = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('#app details')) fold.open = true;
  });
  await settle(page);
};

const throughSheets = async (page: Page, look: Look): Promise<void> => {
  await page.keyboard.press(' ');
  await appears(page, '.paused');
  await look('paused');
  await page.locator('.paused .button').click();
  await settle(page);
  await page.keyboard.press('b');
  await look('board');
  await page.keyboard.press('b');
  await page.keyboard.press('?');
  await appears(page, '.help-lines');
  await look('help');
  await page.keyboard.press('Escape');
  await page.locator('.bar-buttons .round').last().click();
  await appears(page, '.modal .danger');
  await look('menu');
  await page.locator('.modal .danger').click();
  await appears(page, '.modal .danger:not([type=submit])');
  await look('leave question');
  await page.locator('.modal .button').first().click();
  await settle(page);
};

const throughMission = async (page: Page, lang: Lang, look: Look): Promise<void> => {
  const until = async (selector: string): Promise<void> => {
    // A machine that stood still for long while axe looked has paused the run.
    await settle(page);
    await page.evaluate(() => document.querySelector<HTMLElement>('.paused .button')?.click());
    await playUntil(page, lang, mouse(page), async () => (await page.locator(selector).count()) > 0);
  };
  await page.goto(`${inject('url')}#${playing('good-point', '0000001', lang)}`);
  await page.reload();
  await appears(page, '.slips .slip');
  await look('evening');
  await until('.card .replies');
  await look('card');
  await until('.card .sent');
  await look('sent');
  await throughSheets(page, look);
  await until('.question-card');
  await look('question');
  await until('section.night');
  await look('night');
  await until('.morning');
  await look('morning');
  await until('.announce-card');
  await look('announcement');
};

const untilAllIsOpen = async (page: Page): Promise<void> => {
  await appears(page, '.stars[data-ready=true]');
  await appears(page, '.decision');
  await appears(page, '.chart svg[role=img]');
  await unfold(page);
  await appears(page, '.what-if-option');
  await page.locator('.what-if-option input:not(:disabled)').first().check({ force: true });
  await appears(page, '.what-if-outcome');
};

/** A run that is over, kept before it was looked at: playing to the end takes longer. */
export const throughEnding = async (page: Page, ending: Ending, look: Look): Promise<void> => {
  const bones = await loadBones('volterra');
  const setup = setupFor(bones, 'good-point', 0);
  const { run, actions } = playRun(setup, bones, listener);
  await page.goto(inject('url'));
  await appears(page, '.mission');
  await keep(page, {
    setup,
    actions,
    savedAt: run.now,
    pausedSeconds: 0,
    terms: { ending, attempt: 1, playedOn: false },
  });
  await page.reload();
  await appears(page, '.resume button');
  await page.locator('.resume button').click();
  await appears(page, '.debrief .hand-in');
  if (ending === 'all') await untilAllIsOpen(page);
  await unfold(page);
  await look(`the end with ${ending}`);
};

/** Goes through every screen of the game, from the title to each kind of end. */
export const throughGame = async (page: Page, lang: Lang, look: Look): Promise<void> => {
  await appears(page, '.mission small');
  await unfold(page);
  await look('title');
  await throughMission(page, lang, look);
  for (const ending of ENDINGS) await throughEnding(page, ending, look);
};
