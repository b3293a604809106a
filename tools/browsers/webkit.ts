import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { startChild } from './child';
import { clickActions } from './click';
import { programs } from './found';
import { emptyFolder, startFromParts } from './parts';
import { openScreen } from './screen';
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

/** Debian's WebKitGTK through its driver, on a screen of its own. */
export const webkit: Candidate = {
  name: 'WebKit',
  start: () =>
    startFromParts(async (later) => {
      const [path, xvfb] = programs(['WebKitWebDriver', 'Xvfb'], ['webkit2gtk-driver', 'xvfb']) as [
        string,
        string,
      ];
      const HOME = emptyFolder(later);
      const DISPLAY = await openScreen(xvfb, later);
      const port = await freePort();
      const env = { HOME, DISPLAY, GDK_BACKEND: 'x11', LANG: 'C.UTF-8' };
      const child = await startChild(path, ['--host=127.0.0.1', `--port=${port}`], { env });
      later(child.end);
      const driver = `http://127.0.0.1:${port}`;
      const first = await openWindow(driver);
      await first.end();
      return { version: first.version, openTab: async () => tabOf(await openWindow(driver)) };
    }),
};
