import { parseKept } from '../../content/checkTaken';
import type { Checked, Result } from '../../share/result';
import { tidyName, writeResult } from '../../share/result';
import { getGame } from './game';
import { pageAddress } from './pages';
import { readSetting, writeSetting } from './storage';
import { wholeLink } from './wholeLink';

/** The first and the latest learning check on this device. */
const checksHere = (): Checked[] => {
  const taken = parseKept(readSetting('check'))?.taken ?? [];
  const ends = taken.length > 1 ? [taken[0], taken.at(-1)] : [taken[0]];
  return ends.flatMap((one) => (one ? [{ form: one.form, ratings: one.ratings }] : []));
};

/** The name last written on something handed in from this device. */
export const lastName = (): string => tidyName(readSetting('name') ?? '');

export const keepName = (name: string): void => writeSetting('name', tidyName(name));

/** What the player on this device would hand in of the run on the screen. */
export const resultNow = (by: string): Result => {
  const { session, terms, handedIn } = getGame();
  if (handedIn) return handedIn;
  const { setup } = session.run;
  return {
    setup,
    actions: session.actions,
    by: tidyName(by),
    pausedSeconds: Math.round(session.pausedSeconds),
    attempt: Math.min(terms.attempt, 9999),
    playedOn: terms.playedOn,
    checks: checksHere(),
  };
};

/** The code of that; null where it would be too long to travel. */
export const codeNow = (by: string): string | null => writeResult(resultNow(by));

/** The whole address that opens a result's code; null where there can be none. */
export const linkToResult = (code: string): string | null =>
  wholeLink(pageAddress('result', { v: '1', r: code }));
