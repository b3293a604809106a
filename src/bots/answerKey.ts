import type { PackBones, ReplyBone } from '../rules/bones';
import { FIT } from '../rules/fit';
import { issueBone, tweetBone } from '../rules/pack';
import { planOf } from '../rules/schedule';
import type { Setup } from '../rules/types';
import type { Need, ReasonId } from '../rules/words';

/** A reply as the rules judge it, whatever the board may allow of its date. */
export type KeyReply = {
  readonly id: string;
  /** Tenths, −10 to 10. */
  readonly fit: number;
  readonly because: ReasonId;
  /** Right only where the board shows its day or an earlier one. */
  readonly isDated: boolean;
};

export type KeyCard = {
  readonly day: number;
  readonly minute: number;
  readonly tweet: string;
  readonly need: Need;
  /** Best first. */
  readonly replies: readonly KeyReply[];
  /** Whether saying nothing is best. */
  readonly leave: boolean;
};

/** What the builders may ask about an issue: its designs by how much of the complaint they end, best first. */
export type KeyQuestion = {
  readonly issue: string;
  /** `effect` in hundredths of the complaint, `work` in tenths of the fix's effort. */
  readonly designs: readonly { readonly id: string; readonly effect: number; readonly work: number }[];
};

export type AnswerKey = { readonly cards: readonly KeyCard[]; readonly questions: readonly KeyQuestion[] };

const keyReply = (need: Need, { id, stance, promise }: ReplyBone): KeyReply => {
  const { value, because } = FIT[need][stance];
  return { id, fit: value, because, isDated: promise?.kind === 'dated' };
};

/**
 * What will arrive in a run, and what answers it best. What only the player's own deeds bring (people who come back,
 * second versions, echoes) is not in it. Throws on a mission that the pack does not know.
 */
export const answerKey = (setup: Setup, bones: PackBones): AnswerKey => {
  const cards = planOf(bones, setup).cues.map(({ day, minute, tweet }): KeyCard => {
    const bone = tweetBone(bones, tweet);
    const replies = bone.replies
      .map((reply) => keyReply(bone.need, reply))
      .sort((a, b) => b.fit - a.fit || Number(a.isDated) - Number(b.isDated));
    return { day, minute, tweet, need: bone.need, replies, leave: (replies[0]?.fit ?? 0) <= 0 };
  });
  const issues = [...new Set(cards.flatMap(({ tweet }) => tweetBone(bones, tweet).issue ?? []))];
  const questions = issues.map((issue) => ({
    issue,
    designs: issueBone(bones, issue)
      .designs.map(({ id, effect, work }) => ({ id, effect, work }))
      .sort((a, b) => b.effect - a.effect || a.work - b.work),
  }));
  return { cards, questions };
};
