import type { Browser } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { formatPlayLink } from '../src/share/link';
import { writePack } from '../src/share/pack';
import { aSmallPack } from '../src/share/testing/samples';
import { appears, openPage, playing, settle } from './page';
import { letItEnd, mouse, playUntil } from './player';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(inject('launch'));
});
afterAll(() => browser.close());

const PAGES = [
  '/evidence',
  '/check',
  '/teach',
  '/class',
  '/present',
  '/write',
  '/result',
  '/pack',
  '/accessibility',
];

test('an evening with town and sound, its debrief, and every page ask nobody but their own host', async () => {
  const { page, complaints } = await openPage(browser, {
    picture: 'full',
    options: { serviceWorkers: 'allow' },
  });
  const strangers: string[] = [];
  page.context().on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && `${origin}/` !== inject('url'))
      strangers.push(request.url());
  });
  let count = 0;
  page.context().on('request', () => count++);
  await page.evaluate(
    (fragment) => {
      location.hash = fragment;
    },
    playing('good-point', '0000001'),
  );
  await playUntil(page, 'en', mouse(page), async () => (await page.locator('.sent').count()) > 0);
  await letItEnd(page);
  await appears(page, '.stars[data-ready=true]');
  for (const fragment of PAGES) {
    await page.evaluate((next) => {
      location.hash = next;
    }, fragment);
    await appears(page, '.page h1');
  }
  expect(count).toBeGreaterThan(10);
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('the policy of the page stops a script that somebody puts into it, and a request to elsewhere', async () => {
  const { page } = await openPage(browser);
  await appears(page, '.title');
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.wasRun = true';
    document.body.append(script);
    const left = await fetch('https://example.org/').then(
      () => 'asked',
      () => 'stopped',
    );
    // What a test does directly is exempt from the policy; what it has the page do is not.
    const evaluated = await new Promise<string>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port2.onmessage = () => {
        try {
          resolve(String(new Function('return 1')()));
        } catch {
          resolve('stopped');
        }
      };
      port1.postMessage(null);
    });
    return { wasRun: 'wasRun' in window, left, evaluated };
  });
  expect(outcome).toEqual({ wasRun: false, left: 'stopped', evaluated: 'stopped' });
});

test('a pack made by someone else shows markup as nothing but a refusal', async () => {
  const pack = await aSmallPack();
  const text = JSON.stringify(pack).replace('"name":"', '"name":"<img src=x onerror=wasRun=1>');
  const hostile = writePack(JSON.parse(text)) ?? '';
  const { page } = await openPage(browser, { fragment: `/pack?v=1&p=${hostile}` });
  await appears(page, '[role=alert]');
  expect(await page.locator('main img').count()).toBe(0);
  const fragment = formatPlayLink(
    { edition: 1, pack: pack.bones.id, mission: 'in-order', days: 3, seed: 1, pace: 'standard' },
    { lang: 'en', packCode: hostile },
  );
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
  await settle(page);
  await appears(page, '.notice');
});
