import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Child } from './child';
import { startChild } from './child';
import { clickActions } from './click';
import { programs } from './found';
import type { Candidate, Tab } from './tab';
import { WINDOW } from './tab';
import type { WebDriver } from './webDriver';
import { openSession, scriptOf } from './webDriver';

/** Milliseconds that a script in the page may take. */
const PATIENCE = 300_000;
/** Milliseconds between two looks whether the driver answers, and how many of them. */
const LOOK = 100;
const LOOKS = 300;
/** CSS pixels of the window above the page. */
const BAR = 38;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const tabOf = (session: WebDriver): Tab => ({
  // The driver tells of none.
  complaints: [],
  go: (url) => session.post('url', { url }),
  evaluate: async (expression) => {
    const { value, error } = await session.post<{ value?: unknown; error?: string }>('execute/async', {
      script: scriptOf(expression),
      args: [],
    });
    if (error !== undefined) throw new Error(error);
    return value;
  },
  click: (point) => session.post('actions', { actions: clickActions(point) }),
  picture: async () => Buffer.from(await session.get<string>('screenshot'), 'base64'),
  close: () => session.end(),
});

/** Opens a window at the driver once it answers. */
const openWindow = async (driver: string): Promise<WebDriver> => {
  for (let looks = 0; ; looks++) {
    const answers = await fetch(`${driver}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) break;
    if (looks > LOOKS) throw new Error('WebKitWebDriver never answered');
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
  const session = await openSession(driver, {});
  await session.post('timeouts', { script: PATIENCE });
  await session.post('window/rect', { x: 0, y: 0, width: WINDOW.width, height: WINDOW.height + BAR });
  return session;
};

/** Debian's WebKitGTK through its driver, on a screen of its own that nobody sees. */
export const webkit: Candidate = {
  name: 'WebKit',
  async start() {
    const [driverPath, screenPath] = programs(['WebKitWebDriver', 'Xvfb'], ['webkit2gtk-driver', 'xvfb']) as [
      string,
      string,
    ];
    const home = mkdtempSync(join(tmpdir(), 'good-point-webkit-'));
    const children: Child[] = [];
    const close = async (): Promise<void> => {
      for (const child of children.reverse()) await child.end();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    };
    try {
      const screen = await startChild(
        screenPath,
        ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
        { ready: /^(\d+)\n/m },
      );
      children.push(screen);
      const port = await freePort();
      const env = { DISPLAY: `:${screen.said}`, HOME: home, LANG: 'C.UTF-8', GDK_BACKEND: 'x11' };
      children.push(await startChild(driverPath, ['--host=127.0.0.1', `--port=${port}`], { env }));
      const driver = `http://127.0.0.1:${port}`;
      const first = await openWindow(driver);
      await first.end();
      return { version: first.version, openTab: async () => tabOf(await openWindow(driver)), close };
    } catch (error) {
      await close();
      throw error;
    }
  },
};
