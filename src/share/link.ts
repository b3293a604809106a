import type { Ending } from '../content/endings';
import { ENDINGS } from '../content/endings';
import type { Lang } from '../content/langs';
import { LANGS } from '../content/langs';
import { isPackId } from '../content/packs';
import { BALANCE } from '../rules/balance';
import type { PaceId } from '../rules/words';
import { PACES } from '../rules/words';
import { formatSeed, parseSeed } from './seed';

/** What a fragment asks for; null leaves the choice to the game. */
export type PlayLink = {
  readonly pack: string;
  readonly mission: string;
  readonly days: number | null;
  readonly seed: number | null;
  readonly pace: PaceId;
  readonly ending: Ending;
  /** A pack made by someone else, as a code: it travels in the link itself. */
  readonly packCode: string | null;
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
  'link-ending',
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
  if (!isPackId(pack)) return { error: 'link-pack' };
  const mission = params.get('mission');
  if (!mission || !/^[a-z0-9-]{1,40}$/.test(mission)) return { error: 'link-mission' };
  const seedText = params.get('seed');
  const seed = seedText === null ? null : parseSeed(seedText);
  if (seedText !== null && seed === null) return { error: 'link-seed' };
  const pace = oneOf(PACES, params.get('pace') ?? 'standard');
  if (!pace) return { error: 'link-pace' };
  const days = parseDays(params.get('days'));
  if (days === undefined) return { error: 'link-days' };
  const ending = oneOf(ENDINGS, params.get('end') ?? 'all');
  if (!ending) return { error: 'link-ending' };
  const lang = oneOf(LANGS, params.get('lang'));
  return { link: { pack, mission, days, seed, pace, ending, packCode: params.get('p'), lang } };
};

/** What a link may add to a run: the view's language, what is shown at the end, and a pack that the reader may not have. */
export type LinkExtras = { readonly lang: Lang; readonly ending?: Ending; readonly packCode?: string | null };

/** The fragment that opens exactly this run. */
export const formatPlayLink = (
  setup: { edition: number; pack: string; mission: string; days: number; seed: number; pace: PaceId },
  { lang, ending = 'all', packCode = null }: LinkExtras,
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
    ...(ending !== 'all' && { end: ending }),
    ...(packCode !== null && { p: packCode }),
  };
  return `${ROUTE}?${new URLSearchParams(params)}`;
};
