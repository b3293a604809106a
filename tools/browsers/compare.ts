import { chromium } from './chromium';
import { firefox } from './firefox';
import type { Digests } from './golden';
import { playGolden } from './golden';
import type { Addresses } from './served';
import { withPages } from './served';
import { PLAYS, smoke } from './smoke';
import type { Candidate, Running } from './tab';
import { Missing } from './tab';
import { webkit } from './webkit';

const CANDIDATES: readonly Candidate[] = [chromium, firefox, webkit];

type Row = {
  readonly browser: string;
  readonly version: string;
  readonly runs: number;
  readonly different: number;
  readonly seconds: number;
  readonly smoke: string;
};
type Outcome = { readonly row: Row; readonly verdict: 'same' | 'skipped' | 'failed' };

const secondsSince = (begun: number): number => Math.round((performance.now() - begun) / 100) / 10;

/** Names of runs that are not, byte for byte, what Node makes of them. */
const differing = (theirs: Digests, ours: Digests): string[] =>
  [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].filter((name) => theirs[name] !== ours[name]);

/** Plays the golden runs on their page. */
const goldenIn = async (browser: Running, url: string): Promise<Digests> => {
  const tab = await browser.openTab();
  try {
    await tab.go(url);
    return (await tab.evaluate('playGolden()')) as Digests;
  } finally {
    await tab.close();
  }
};

const tryOut = async (
  name: string,
  browser: Running,
  { game, golden }: Addresses,
  ours: Digests,
): Promise<Outcome> => {
  const begun = performance.now();
  const theirs = await goldenIn(browser, golden);
  const seconds = secondsSince(begun);
  const different = differing(theirs, ours);
  for (const run of different.slice(0, 10)) console.log(`  differs: ${run}`);
  const plays = [];
  for (const play of PLAYS) {
    const played = await smoke(browser, game, play);
    if (played.wrong !== null) console.log(`  ${play.lang}: ${played.wrong}`);
    plays.push(played);
  }
  return {
    verdict: different.length > 0 || plays.some(({ wrong }) => wrong !== null) ? 'failed' : 'same',
    row: {
      browser: name,
      version: browser.version,
      runs: Object.keys(theirs).length,
      different: different.length,
      seconds,
      smoke: plays.map(({ words }) => words).join('; '),
    },
  };
};

/** Starts a browser, tries it out and ends it; what cannot be had is skipped with the reason. */
const outcomeOf = async (
  { name, start }: Candidate,
  addresses: Addresses,
  ours: Digests,
): Promise<Outcome> => {
  const nothing = { browser: name, version: '–', runs: 0, different: 0, seconds: 0 };
  try {
    const browser = await start();
    try {
      return await tryOut(name, browser, addresses, ours);
    } finally {
      await browser.close();
    }
  } catch (error) {
    const verdict = error instanceof Missing ? 'skipped' : 'failed';
    return { verdict, row: { ...nothing, smoke: `${verdict}: ${(error as Error).message}` } };
  }
};

/**
 * Whether every browser that can be had, or those that are named, plays as Node does: golden runs byte for byte, and
 * the built game by hand. Prints a table. At least one has to be there.
 */
export default (names: readonly string[]): Promise<boolean> =>
  withPages(async (addresses) => {
    const begun = performance.now();
    const ours = await playGolden();
    const node: Row = {
      browser: 'Node',
      version: process.versions.node,
      runs: Object.keys(ours).length,
      different: 0,
      seconds: secondsSince(begun),
      smoke: '–',
    };
    const outcomes: Outcome[] = [];
    for (const candidate of CANDIDATES) {
      if (names.length > 0 && !names.includes(candidate.name.toLowerCase())) continue;
      console.log(candidate.name);
      outcomes.push(await outcomeOf(candidate, addresses, ours));
    }
    console.table([node, ...outcomes.map(({ row }) => row)]);
    const verdicts = outcomes.map(({ verdict }) => verdict);
    if (!verdicts.includes('same')) console.log('No browser was there that plays the same.');
    return verdicts.includes('same') && !verdicts.includes('failed');
  });
