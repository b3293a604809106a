import type { Lang } from '../content/langs';
import { LANGS } from '../content/langs';
import type { BuiltIn } from '../content/packs';
import { isBuiltIn } from '../content/packs';
import { BALANCE } from '../rules/balance';
import type { PaceId } from '../rules/words';
import { PACES } from '../rules/words';
import { formatSeed, parseSeed } from './seed';

/** What a fragment asks for; null leaves the choice to the game. */
export type PlayLink = {
  readonly pack: BuiltIn;
  readonly mission: string;
  readonly days: number | null;
  readonly seed: number | null;
  readonly pace: PaceId;
  /** The view's language, not part of the run. */
  readonly lang: Lang | null;
};

export const LINK_ERRORS = [
  'link-version',
  'link-edition',
  'link-pack',
  'link-mission',
  'link-seed',
  'link-pace',
  'link-days',
] as const;
export type LinkError = (typeof LINK_ERRORS)[number];

const VERSION = '1';
const ROUTE = '#/play';

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | null =>
  values.find((known) => known === value) ?? null;

const parseDays = (text: string | null): number | null | undefined => {
  if (text === null) return null;
  return /^[1-9]\d?$/.test(text) && Number(text) <= 30 ? Number(text) : undefined;
};

/** Reads a fragment; null when it is no play link. Unknown keys are ignored, an unknown language falls back to the reader's. */
export const parsePlayLink = (fragment: string): { link: PlayLink } | { error: LinkError } | null => {
  const [route, query = ''] = fragment.split('?', 2);
  if (route !== ROUTE) return null;
  const params = new URLSearchParams(query);
  if ((params.get('v') ?? VERSION) !== VERSION) return { error: 'link-version' };
  if ((params.get('e') ?? String(BALANCE.edition)) !== String(BALANCE.edition))
    return { error: 'link-edition' };
  const pack = params.get('pack') ?? 'volterra';
  if (!isBuiltIn(pack)) return { error: 'link-pack' };
  const mission = params.get('mission');
  if (!mission || !/^[a-z0-9-]{1,40}$/.test(mission)) return { error: 'link-mission' };
  const seedText = params.get('seed');
  const seed = seedText === null ? null : parseSeed(seedText);
  if (seedText !== null && seed === null) return { error: 'link-seed' };
  const pace = oneOf(PACES, params.get('pace') ?? 'standard');
  if (!pace) return { error: 'link-pace' };
  const days = parseDays(params.get('days'));
  if (days === undefined) return { error: 'link-days' };
  return { link: { pack, mission, days, seed, pace, lang: oneOf(LANGS, params.get('lang')) } };
};

/** The fragment that opens exactly this run. */
export const formatPlayLink = (
  setup: { edition: number; pack: string; mission: string; days: number; seed: number; pace: PaceId },
  lang: Lang,
): string => {
  const { edition, pack, mission, days, seed, pace } = setup;
  const params = {
    v: VERSION,
    e: String(edition),
    pack,
    mission,
    days: String(days),
    seed: formatSeed(seed),
    pace,
    lang,
  };
  return `${ROUTE}?${new URLSearchParams(params)}`;
};
