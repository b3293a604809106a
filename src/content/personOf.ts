import type { TweetBone } from '../rules/bones';

/** How many people live in the town: the length of PEOPLE, known without loading their looks. */
export const CROWD = 233;

/** FNV-1a, 32 bits. */
const hash = (text: string): number => {
  let value = 2166136261;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16777619);
  return value >>> 0;
};

/** Who wrote a tweet, as a place in PEOPLE: the person its bone names, else always the same one for its id. */
export const personOf = ({ id, author }: Pick<TweetBone, 'id' | 'author'>): number =>
  (author.person ?? hash(id)) % CROWD;
