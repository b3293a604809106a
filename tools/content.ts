import { LANGS } from '../src/content/langs';
import type { BuiltIn } from '../src/content/packs';
import { BUILT_IN, isBuiltIn, loadBones, loadTexts } from '../src/content/packs';
import type { PackTexts } from '../src/content/schema';
import type { PackBones } from '../src/rules/bones';
import { FIT } from '../src/rules/fit';
import type { Need } from '../src/rules/words';
import { ISSUE_KINDS, NEEDS, STANCES } from '../src/rules/words';

/** Fit (tenths) from which on a reply is a good one. */
const GOOD = 4;

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
const letters = (text: string | undefined): number => [...(text ?? '')].length;

/** How often a reply of each stance stands under a tweet of each need. */
const stanceTable = ({ tweets }: PackBones): Record<Need, Record<string, number>> =>
  Object.fromEntries(
    NEEDS.map((need) => {
      const replies = tweets.filter((tweet) => tweet.need === need).flatMap((tweet) => tweet.replies);
      const counts = STANCES.map((stance) => [
        stance,
        replies.filter((reply) => reply.stance === stance).length,
      ]);
      return [need, Object.fromEntries(counts)];
    }),
  ) as Record<Need, Record<string, number>>;

/** What is missing: words in a language, a good reply, a stance that a need can go wrong by. */
const holesOf = (bones: PackBones, texts: Readonly<Record<string, PackTexts>>): string[] => {
  const holes: string[] = [];
  for (const { id, need, replies } of bones.tweets) {
    if (need !== 'bait' && !replies.some(({ stance }) => FIT[need][stance].value >= GOOD))
      holes.push(`${id} has no good reply`);
    for (const [lang, { tweets }] of Object.entries(texts)) {
      if (!tweets[id]?.text) holes.push(`${id} has no text in ${lang}`);
      for (const reply of replies)
        if (!tweets[id]?.replies[reply.id]) holes.push(`${id}/${reply.id} has no text in ${lang}`);
    }
  }
  for (const { id, designs } of bones.issues)
    for (const [lang, { issues }] of Object.entries(texts)) {
      if (!issues[id]) holes.push(`issue ${id} has no text in ${lang}`);
      for (const design of designs)
        if (!issues[id]?.designs[design.id]) holes.push(`design ${id}/${design.id} has no text in ${lang}`);
    }
  const table = stanceTable(bones);
  for (const need of NEEDS) {
    const good = STANCES.filter(
      (stance) => FIT[need][stance].value >= GOOD && (table[need][stance] ?? 0) > 0,
    );
    if (need !== 'bait' && good.length === 0) holes.push(`${need} is never answered well`);
    const wrong = STANCES.filter(
      (stance) => FIT[need][stance].value < GOOD && (table[need][stance] ?? 0) > 0,
    );
    if (wrong.length < 4) holes.push(`${need} can go wrong in ${wrong.length} ways only`);
  }
  return holes;
};

const report = async (id: BuiltIn): Promise<number> => {
  const bones = await loadBones(id);
  const texts = Object.fromEntries(
    await Promise.all(LANGS.map(async (lang) => [lang, await loadTexts(id, lang)] as const)),
  );
  const { issues, tweets } = bones;
  console.log(`\n${id}: ${issues.length} issues, ${tweets.length} tweets, in ${LANGS.join(', ')}`);
  console.table(stanceTable(bones));
  console.table(
    Object.fromEntries(
      NEEDS.map((need) => {
        const own = tweets.filter((tweet) => tweet.need === need);
        const lengths = LANGS.map((lang) => [
          `${lang}: letters of a tweet, a reply`,
          `${median(own.map((tweet) => letters(texts[lang]?.tweets[tweet.id]?.text)))}, ${median(
            own.flatMap((tweet) =>
              tweet.replies.map((reply) => letters(texts[lang]?.tweets[tweet.id]?.replies[reply.id])),
            ),
          )}`,
        ]);
        return [need, { tweets: own.length, ...Object.fromEntries(lengths) }];
      }),
    ),
  );
  console.table(
    Object.fromEntries(
      ISSUE_KINDS.map((kind) => {
        const own = issues.filter((issue) => issue.kind === kind);
        return [
          kind,
          {
            issues: own.length,
            'with a second version': own.filter(({ v2 }) => v2).length,
            'complaints that open them': tweets.filter(
              ({ role, issue }) => role === 'first' && own.some((known) => known.id === issue),
            ).length,
          },
        ];
      }),
    ),
  );
  const holes = holesOf(bones, texts);
  console.log(holes.length === 0 ? 'No holes.' : `Holes:\n${holes.join('\n')}`);
  return holes.length;
};

/** Prints what the built-in packs hold, needs × stances × languages, and what is missing: all of them, or those that are named. */
export default async (wanted: readonly string[]): Promise<void> => {
  const unknown = wanted.find((id) => !isBuiltIn(id));
  if (unknown) throw new Error(`There is no pack ${unknown}; there are ${BUILT_IN.join(', ')}.`);
  let holes = 0;
  for (const id of BUILT_IN) if (wanted.length === 0 || wanted.includes(id)) holes += await report(id);
  if (holes > 0) process.exitCode = 1;
};
