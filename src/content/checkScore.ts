/** The four steps of the scale, from "much worse" to "much better". */
export const STEPS = [1, 2, 3, 4] as const;
export type Step = (typeof STEPS)[number];

/** What a player said of an item's good and of its bad answer. */
export type Rated = { readonly good: Step; readonly bad: Step };

/** Points of a pair for discrimination: 1 where the good answer was rated higher, half for a tie. */
const pair = (good: Step, bad: Step): number => (good > bad ? 1 : good === bad ? 0.5 : 0);

/** The share of all pairs of a good and a bad answer in which the good one was rated higher (AUC); 0.5 for nothing rated. */
export const discrimination = (ratings: readonly Rated[]): number => {
  if (ratings.length === 0) return 0.5;
  let sum = 0;
  for (const { good } of ratings) for (const { bad } of ratings) sum += pair(good, bad);
  return sum / (ratings.length * ratings.length);
};

/** What a share comes to, in a word for the sentence. */
export const bandOf = (share: number): 'high' | 'good' | 'coin' | 'low' => {
  // By the number that is shown, so that one number never has two words.
  const shown = Math.round(100 * share);
  return shown >= 90 ? 'high' : shown >= 65 ? 'good' : shown >= 35 ? 'coin' : 'low';
};

/** How far apart an item's answers must be rated to be told apart well. */
const WELL_APART = 2;
const MOST_TO_THINK = 2;

/** The items whose answers were least told apart, by index, the least first. */
export const toThinkAbout = (ratings: readonly Rated[]): readonly number[] =>
  ratings
    .map(({ good, bad }, index) => ({ index, apart: good - bad }))
    .filter(({ apart }) => apart < WELL_APART)
    .sort((a, b) => a.apart - b.apart || a.index - b.index)
    .slice(0, MOST_TO_THINK)
    .map(({ index }) => index);
