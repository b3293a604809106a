import { loadTexts } from '../../content/packs';
import type { PackTexts } from '../../content/schema';
import type { Why } from '../../content/why';
import { loadWhy } from '../../content/why';
import { dayName, fillDay } from '../../hud/parts/format';
import { MUTED } from '../../play/decisions';
import type { About } from '../../play/workshop/player';
import type { Stop } from '../../play/workshop/run';
import type { Fix, Run, Tweet } from '../../rules/types';
import type { Chip } from '../../rules/view';
import { repliesOf, shipDayIf } from '../../rules/view';
import type { Announcement } from '../../rules/words';
import type { Say } from '../../text/pageWords';
import type { Language } from '../../text/t';
import { t } from '../../text/t';

/** All words that a workshop needs in one language. */
export type RoomWords = {
  /** The pack that the texts belong to. */
  readonly pack: string;
  readonly texts: PackTexts;
  readonly why: Why;
  readonly say: Say<'present'>;
};

/** The words of a pack and of the reasons, loaded together. */
export const loadRoomWords = async (pack: string, lang: Language): Promise<Omit<RoomWords, 'say'>> => {
  const [texts, why] = await Promise.all([loadTexts(pack, lang), loadWhy(lang)]);
  return { pack, texts, why };
};

/** What options are called, in their order. */
export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export const letterOf = (options: readonly string[], option: string): string =>
  LETTERS[options.indexOf(option)] ?? '?';

const UNKNOWN = { name: '…', handle: '…', text: '…', replies: {} } as const;

/** Who wrote and what, in the reader's language. */
export const tweetWords = ({ texts }: Pick<RoomWords, 'texts'>, tweet: string): PackTexts['tweets'][string] =>
  texts.tweets[tweet] ?? UNKNOWN;

/** What a fix is called: its issue, its second version, or the foolish promise it came from. */
export const fixWords = (words: Pick<RoomWords, 'texts'>, fix: Fix | undefined): string => {
  if (!fix) return '…';
  if (fix.phantomOf) return t('fix.phantom', { name: tweetWords(words, fix.phantomOf).name });
  const name = words.texts.issues[fix.issue ?? '']?.name ?? fix.id;
  return fix.v2 ? t('fix.v2', { name }) : name;
};

/** One way to decide, as the wall shows it: its words, and a smaller line beside them. */
export type OptionWords = { readonly text: string; readonly note: string | null; readonly isLate: boolean };

const chipWords = ({ kind, dueDay, boardDay, inTime }: Chip, today: number): string => {
  const named = kind === 'soft' ? t('chip.soft') : t('chip.says', { day: dayName(dueDay, today) });
  if (boardDay === null) return `${named} · ${t(inTime ? 'chip.nothing' : 'chip.never')}`;
  return `${named} · ${t('chip.board', { day: dayName(boardDay, today) })}`;
};

const replyWords = (words: RoomWords, run: Run, tweet: Tweet, id: string): OptionWords => {
  const chip = repliesOf(run, tweet).find((one) => one.id === id)?.chip ?? null;
  const text = tweetWords(words, tweet.id).replies[id] ?? id;
  return {
    text: fillDay(text, chip?.kind === 'dated' ? chip.dueDay : null),
    note: chip && chipWords(chip, run.day),
    isLate: chip?.inTime === false,
  };
};

/** What an option of a stop says, in the words of the run as the room found it. */
export const optionWords = (words: RoomWords, { about, before }: Stop, option: string): OptionWords => {
  if (about.kind === 'tweet') {
    if (option === MUTED) return { text: words.say('card.mute'), note: null, isLate: false };
    return replyWords(words, before, before.tweets[about.id] as Tweet, option);
  }
  const fix = before.works.fixes[about.id] as Fix;
  const issue = words.texts.issues[fix.issue ?? ''];
  if (about.kind === 'announcement') {
    const spoken = option === 'nothing' ? null : (issue?.announce[option as 'credit' | 'brag'] ?? null);
    const name = firstToAsk(words, before, fix);
    return {
      text: t(`announce.${option as Announcement}`),
      note: spoken?.replaceAll('{name}', name) ?? null,
      isLate: false,
    };
  }
  const design = issue?.designs[option];
  const day = shipDayIf(before, fix, option);
  const ships =
    day === null ? words.say('card.never') : words.say('card.ships', { day: dayName(day, before.day) });
  return { text: design?.name ?? option, note: `${design?.note ?? ''} (${ships})`, isLate: false };
};

/** Who first complained of what a fix is for, by name. */
const firstToAsk = (words: RoomWords, run: Run, { issue }: Fix): string => {
  const asked = Object.values(run.tweets)
    .filter((tweet) => tweet.issue === issue)
    .toSorted((a, b) => a.arrivedAt - b.arrivedAt)[0];
  return asked ? tweetWords(words, asked.id).name : '';
};

/** What is asked, in a line: the tweet, or the builders' question, or what shipped. */
export const askedWords = (words: RoomWords, about: About, run: Run): string => {
  if (about.kind === 'tweet') return tweetWords(words, about.id).text;
  const issue = words.texts.issues[run.works.fixes[about.id]?.issue ?? ''];
  return (
    (about.kind === 'design' ? issue?.question : issue?.shipped) ?? fixWords(words, run.works.fixes[about.id])
  );
};

/** A team by its name, or by its number where it has none. */
export const teamName = (say: Say<'present'>, teams: readonly string[], team: number): string =>
  teams[team] || say('team', { n: team + 1 });
