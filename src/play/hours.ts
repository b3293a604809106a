import { BALANCE } from '../rules/balance';
import type { PackBones } from '../rules/bones';
import type { Recording } from '../rules/replay';
import { advance, apply, newRun } from '../rules/run';
import type { Fact } from '../rules/types';
import { dayAt } from '../rules/view';

/** Whole minutes of one evening, by what the CEO did with them; they add up to the evening. */
export type Hour = {
  readonly day: number;
  /** Replies, announcements and apologies. */
  readonly writing: number;
  /** Reading and waiting: whatever is nothing else. */
  readonly feed: number;
  /** Visits to the builders. */
  readonly floor: number;
  /** What was left when the feed closed. */
  readonly given: number;
};

const factsOf = ({ setup, actions }: Recording, pack: PackBones, until: number) => {
  const run = newRun(setup, pack);
  const facts: Fact[] = [];
  for (const action of actions) {
    facts.push(...advance(run, action.at));
    const outcome = apply(run, action);
    if ('facts' in outcome) facts.push(...outcome.facts);
  }
  facts.push(...advance(run, until));
  return { facts, eveningSeconds: run.eveningMinutes * BALANCE.time.minute };
};

/** Seconds of an evening that one of its facts took; the second at which a reply was taken back cuts it short. */
const secondsOf = (fact: Fact, takenBack: readonly number[], ends: number): number => {
  if (fact.kind !== 'writingBegan' && fact.kind !== 'visitBegan') return 0;
  const cut = takenBack.find((at) => at >= fact.at && at < fact.until) ?? fact.until;
  return Math.max(0, Math.min(cut, ends) - fact.at);
};

/** Where the hours of a run went, evening by evening; `until` is the second that the run has come to. */
export const hoursOf = (recording: Recording, pack: PackBones, until: number): Hour[] => {
  const { facts, eveningSeconds } = factsOf(recording, pack, until);
  const takenBack = facts.flatMap(({ kind, at }) => (kind === 'replyTakenBack' ? [at] : []));
  const played = facts.flatMap((fact) => (fact.kind === 'eveningEnded' ? [fact.day] : []));
  return played.map((day) => {
    const own = facts.filter(({ at }) => dayAt(at) === day);
    const ends = (day - 1) * BALANCE.time.day + eveningSeconds;
    const minutes = (kind: Fact['kind']): number =>
      Math.round(
        own
          .filter((fact) => fact.kind === kind)
          .reduce((sum, fact) => sum + secondsOf(fact, takenBack, ends), 0) / BALANCE.time.minute,
      );
    const given = own.reduce((sum, fact) => sum + (fact.kind === 'feedClosed' ? fact.minutesLeft : 0), 0);
    const [writing, floor] = [minutes('writingBegan'), minutes('visitBegan')];
    const whole = eveningSeconds / BALANCE.time.minute;
    return { day, writing, feed: Math.max(0, whole - writing - floor - given), floor, given };
  });
};
