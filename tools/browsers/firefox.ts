import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bidi } from './bidi';
import { openBidi } from './bidi';
import { startChild } from './child';
import { clickActions } from './click';
import { programs } from './found';
import { emptyFolder, startFromParts } from './parts';
import { openScreen } from './screen';
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

const writePreferences = (profile: string): void => {
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${value});`);
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
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

/** Debian's Firefox through WebDriver BiDi, with a screen to draw on. */
export const firefox: Candidate = {
  name: 'Firefox',
  start: () =>
    startFromParts(async (later) => {
      const [path, xvfb] = programs(['firefox-esr', 'Xvfb'], ['firefox-esr', 'xvfb']) as [string, string];
      const profile = emptyFolder(later);
      writePreferences(profile);
      const env = { DISPLAY: await openScreen(xvfb, later) };
      const child = await startChild(
        path,
        ['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', profile],
        { ready: /WebDriver BiDi listening on (ws:\S+)/, env },
      );
      later(child.end);
      const bidi = await openBidi(`${child.said}/session`);
      later(bidi.close);
      const { capabilities } = await bidi.send<{ capabilities: { browserVersion: string } }>('session.new', {
        capabilities: {},
      });
      return { version: capabilities.browserVersion, openTab: () => openTab(bidi) };
    }),
};
