import { parseArgs } from 'node:util';
import { DRAWN, STORIES } from '../../src/content/missions';
import { BUILT_IN } from '../../src/content/packs';
import { parsePlayLink } from '../../src/share/link';
import type { ScoOptions } from './sco/page';

/** What is to be packed, and how. */
export type Wish = ScoOptions & {
  /** A build that is there already; null to build one. */
  readonly dist: string | null;
  readonly out: string;
};

/** Only the first pack tells stories. */
const missionsOf = (pack: string): readonly string[] =>
  pack === BUILT_IN[0] ? [...STORIES, ...DRAWN] : DRAWN;

const OPTIONS = {
  mission: { type: 'string', default: 'good-point' },
  pack: { type: 'string' },
  days: { type: 'string' },
  seed: { type: 'string' },
  pace: { type: 'string' },
  end: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  title: { type: 'string', default: 'Good Point' },
  mastery: { type: 'string' },
  dist: { type: 'string' },
  out: { type: 'string', default: 'packages' },
} as const;

/** Keys of a play link, in the order in which they are written. */
const LINK_KEYS = ['pack', 'mission', 'days', 'seed', 'pace', 'lang', 'end'] as const;

const parseMastery = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  if (/^\d{1,3}$/.test(text) && Number(text) <= 100) return Number(text);
  throw new Error(`--mastery ${text} is no whole number from 0 to 100.`);
};

/** Reads the arguments of `npm run package`; throws a sentence where one makes no sense. */
export const parseWish = (args: readonly string[]): Wish => {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const given = LINK_KEYS.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]]));
  const fragment = `#/play?${new URLSearchParams([['v', '1'], ...given])}`;
  const parsed = parsePlayLink(fragment);
  if (parsed === null || 'error' in parsed)
    throw new Error(`The game refuses ${fragment}: ${parsed?.error}.`);
  const { pack, mission, days, seed, pace, lang } = parsed.link;
  const asked = {
    pack,
    mission,
    ...(days !== null && { days }),
    ...(seed !== null && { seed }),
    // A student who needs more time plays the same run: pace is part of what counts only where it was named.
    ...(values.pace !== undefined && { pace }),
  };
  if (!BUILT_IN.some((known) => known === pack)) throw new Error(`--pack is one of ${BUILT_IN.join(', ')}.`);
  const missions = missionsOf(pack);
  if (!missions.includes(mission)) throw new Error(`--mission is one of ${missions.join(', ')}.`);
  if (lang === null) throw new Error(`The game does not speak ${values.lang}.`);
  const { title, dist = null, out } = values;
  return { title, lang, mastery: parseMastery(values.mastery), fragment, asked, dist, out };
};
