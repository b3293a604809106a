import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright';
import { onTestFinished } from 'vitest';
import { quicken } from './page';

/** Paths without a slash before them, and what lies there. */
export type Files = Readonly<Record<string, Uint8Array>>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Files in a folder. */
export const within = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, file]) => [`${folder}/${path}`, file]));

/** Serves files until the test is over; returns the address, ending in a slash. */
export const serveFiles = async (files: Files): Promise<string> => {
  const server = createServer(({ url = '' }, response) => {
    const path = new URL(url, 'http://localhost').pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(files[path] ? 200 : 404, { 'content-type': type });
    response.end(files[path]);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
};

/** Without the town, which is slow to raise, whoever plays. */
export const plainly = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const owner = new URLSearchParams(location.search).get('owner');
    const place = owner === null ? 'good-point' : `good-point.${owner}`;
    if (location.protocol !== 'about:') localStorage.setItem(`${place}:picture`, 'plain');
  });

/** A fresh visitor's page anywhere, its clock in the test's hands, what it complained of and what it asked for. */
export const visit = async (
  browser: Browser,
  address: string,
  prepare: (context: BrowserContext) => Promise<unknown> = plainly,
) => {
  const context = await browser.newContext({
    locale: 'en',
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
  onTestFinished(() => context.close());
  await quicken(context);
  await prepare(context);
  const page = await context.newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => asked.push(request.url()));
  await page.clock.install();
  await page.goto(address);
  await page.clock.pauseAt(Date.now() + 2000);
  return { page, complaints, asked };
};

/** A frame, as far as a player needs a page. */
export const asPage = (page: Page, frame: FrameLocator): Page =>
  ({
    clock: page.clock,
    locator: (selector: string) => frame.locator(selector),
    waitForTimeout: (milliseconds: number) => page.waitForTimeout(milliseconds),
  }) as unknown as Page;
