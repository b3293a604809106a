import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bidi } from './bidi';
import { openBidi } from './bidi';
import { startChild } from './child';
import { clickActions } from './click';
import { programs } from './found';
import type { Candidate, Tab } from './tab';
import { WINDOW } from './tab';

/** Drawing without a graphics card is allowed, as anybody may; nobody is asked for updates. */
const PREFERENCES = {
  'webgl.force-enabled': true,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

const makeProfile = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'good-point-firefox-'));
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${value});`);
  writeFileSync(join(folder, 'user.js'), `${lines.join('\n')}\n`);
  return folder;
};

type Answer =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };
type Logged = { readonly type: string; readonly level: string; readonly text: string };

const openTab = async (bidi: Bidi): Promise<Tab> => {
  const { userContext } = await bidi.send<{ userContext: string }>('browser.createUserContext');
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
    type: 'tab',
    userContext,
  });
  await bidi.send('browsingContext.setViewport', { context, viewport: WINDOW });
  const complaints: string[] = [];
  await bidi.send('session.subscribe', { events: ['log.entryAdded'], contexts: [context] });
  bidi.on<Logged>('log.entryAdded', ({ type, level, text }) => {
    if (type === 'javascript' && level === 'error') complaints.push(text);
  });
  return {
    complaints,
    go: async (url) => {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const answer = await bidi.send<Answer>('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        awaitPromise: true,
        target: { context },
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      const { value } = answer.result;
      return value === undefined ? undefined : JSON.parse(value);
    },
    click: async (point) => {
      await bidi.send('input.performActions', { context, actions: clickActions(point) });
    },
    picture: async () => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    close: async () => {
      await bidi.send('browser.removeUserContext', { userContext });
    },
  };
};

/** Debian's Firefox through WebDriver BiDi. */
export const firefox: Candidate = {
  name: 'Firefox',
  async start() {
    const [path] = programs(['firefox-esr'], ['firefox-esr']) as [string];
    const profile = makeProfile();
    const clean = (): void => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    const args = ['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', profile];
    const child = await startChild(path, args, { ready: /WebDriver BiDi listening on (ws:\S+)/ }).catch(
      (error) => {
        clean();
        throw error;
      },
    );
    const close = async (): Promise<void> => {
      await child.end();
      clean();
    };
    try {
      const bidi = await openBidi(`${child.said}/session`);
      const { capabilities } = await bidi.send<{ capabilities: { browserVersion: string } }>('session.new', {
        capabilities: {},
      });
      return {
        version: capabilities.browserVersion,
        openTab: () => openTab(bidi),
        close: async () => {
          bidi.close();
          await close();
        },
      };
    } catch (error) {
      await close();
      throw error;
    }
  },
};
