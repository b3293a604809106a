import { playRun } from '../../bots/bot';
import { listener } from '../../bots/player';
import { asGuest } from '../../content/guest';
import type { Pack } from '../../content/pack';
import { loadBones, loadTexts } from '../../content/packs';
import type { StoryBone } from '../../rules/bones';
import type { Setup } from '../../rules/types';
import type { Result } from '../result';

/** A Sprint as the reference player plays it, handed in; for tests. */
export const aResult = async (setup: Partial<Setup> = {}, rest: Partial<Result> = {}): Promise<Result> => {
  const whole: Setup = {
    edition: 1,
    pack: 'volterra',
    mission: 'sprint',
    days: 5,
    seed: 7,
    pace: 'standard',
    ...setup,
  };
  const { actions } = playRun(whole, await loadBones(whole.pack), listener);
  return {
    setup: whole,
    actions,
    by: '',
    pausedSeconds: 0,
    attempt: 1,
    playedOn: false,
    checks: [],
    ...rest,
  };
};

/** A few issues of the town hall and all who write about them, in English: small enough for a link; for tests. */
export const aSmallPack = async (count = 3): Promise<Pack> => {
  const [bones, texts] = await Promise.all([loadBones('cityhall'), loadTexts('cityhall', 'en')]);
  const issues = bones.issues.slice(0, count);
  const names = new Set(issues.map(({ id }) => id));
  const tweets = bones.tweets
    .filter(({ issue }) => issue !== undefined && names.has(issue))
    .concat(bones.tweets.filter(({ issue, role }) => !issue && role === 'first').slice(0, 3));
  const of = <T>(table: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> =>
    Object.fromEntries(ids.flatMap((id) => (table[id] ? [[id, table[id]]] : [])));
  const firsts = tweets.filter(({ role }) => role === 'first');
  const story: StoryBone = {
    id: 'in-order',
    days: 4,
    eveningMinutes: 30,
    cues: firsts
      .slice(0, 8)
      .map(({ id }, index) => ({ day: 1 + (index >> 2), minute: 6 * (index % 4), tweet: id })),
    efforts: {},
  };
  return asGuest({
    bones: { ...bones, issues, tweets, stories: [story] },
    texts: {
      en: {
        ...texts,
        issues: of(texts.issues, [...names]),
        tweets: of(
          texts.tweets,
          tweets.map(({ id }) => id),
        ),
        missions: { 'in-order': { name: 'In order', about: 'Eight complaints, one after the other.' } },
      },
    },
  });
};
