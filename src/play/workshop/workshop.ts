import type { PackBones } from '../../rules/bones';
import type { Setup } from '../../rules/types';
import type { PlanId } from './plans';
import type { Choice } from './run';
import type { Show, Slide } from './show';
import { showOf } from './show';

/**
 * Hands for each option, by its id: a set of counts that arrives from somewhere. Today the facilitator counts;
 * whoever brings counts from elsewhere hands them to `withVotes` and changes nothing else.
 */
export type Votes = Readonly<Record<string, number>>;

/** What a team decided; without votes where the facilitator chose for it. */
export type Decided = Choice & { readonly team: number; readonly votes: Votes | null };

/** A workshop as it is kept, sent to the notes and shown: all that is not in it follows from it. */
export type Workshop = {
  readonly plan: PlanId;
  readonly setup: Setup;
  /** One or two names; an empty one is a team without a name. */
  readonly teams: readonly string[];
  /** In the order in which it was decided. */
  readonly log: readonly Decided[];
  /** Hands so far, in the vote that is open. */
  readonly votes: Votes;
  /** The facilitator chooses in place of a count, or between equals. */
  readonly picking: boolean;
  /** The place among the slides of what is on the screen. */
  readonly slide: number;
  /** Milliseconds since 1970. */
  readonly begunAt: number;
};

/** More hands than any room has. */
export const MOST_HANDS = 999;

export const beginWorkshop = (
  { plan, setup, teams }: Pick<Workshop, 'plan' | 'setup' | 'teams'>,
  begunAt: number,
): Workshop => ({ plan, setup, teams, log: [], votes: {}, picking: false, slide: 0, begunAt });

/** What is on the screen. */
export const slideOf = ({ slide }: Workshop, { slides }: Show): Slide => slides[slide] ?? { kind: 'opening' };

/** The options of the vote that is open on the screen; null on any other slide. */
export const openVote = (workshop: Workshop, show: Show): readonly string[] | null => {
  const slide = slideOf(workshop, show);
  if (slide.kind !== 'vote' || slide.round.decided[slide.team]) return null;
  return slide.round.stops[slide.team]?.options ?? null;
};

const moved = (workshop: Workshop, by: number, show: Show): Workshop => {
  const slide = Math.max(0, Math.min(show.slides.length - 1, workshop.slide + by));
  return { ...workshop, slide, picking: false };
};

/** One step back, to look; nothing is undone. */
export const goBack = (workshop: Workshop, show: Show): Workshop => moved(workshop, -1, show);

/** Another slide that has been there, to look. */
export const goTo = (workshop: Workshop, show: Show, slide: number): Workshop =>
  moved(workshop, slide - workshop.slide, show);

/** The options with most hands: one, several where they are level, none where nobody has raised one. */
export const leaders = (votes: Votes, options: readonly string[]): readonly string[] => {
  const most = Math.max(0, ...options.map((id) => votes[id] ?? 0));
  return most === 0 ? [] : options.filter((id) => votes[id] === most);
};

/** Sets the hands for options; those that are not named stay as they are. */
export const withVotes = (workshop: Workshop, show: Show, counts: Votes): Workshop => {
  const options = openVote(workshop, show);
  if (!options) return workshop;
  const known = Object.entries(counts).filter(([id]) => options.includes(id));
  const votes = Object.fromEntries(
    known.map(([id, count]) => [id, Math.max(0, Math.min(MOST_HANDS, Math.trunc(count) || 0))]),
  );
  return { ...workshop, votes: { ...workshop.votes, ...votes } };
};

/** One hand more for an option, or (−1) one less. */
export const addHand = (workshop: Workshop, show: Show, option: string, by: 1 | -1): Workshop =>
  withVotes(workshop, show, { [option]: (workshop.votes[option] ?? 0) + by });

/** From now on the facilitator chooses, or no longer. */
export const pick = (workshop: Workshop, show: Show, picking: boolean): Workshop =>
  openVote(workshop, show) ? { ...workshop, picking } : workshop;

/** Closes the open vote with an option; the screen goes on. */
export const decide = (workshop: Workshop, show: Show, bones: PackBones, option: string): Workshop => {
  const slide = slideOf(workshop, show);
  if (slide.kind !== 'vote' || !openVote(workshop, show)?.includes(option)) return workshop;
  const hasVotes = Object.values(workshop.votes).some((count) => count > 0);
  const decided: Decided = {
    about: slide.round.about,
    option,
    team: slide.team,
    votes: hasVotes ? workshop.votes : null,
  };
  const next = { ...workshop, log: [...workshop.log, decided], votes: {} };
  return moved(next, 1, showOf(next, bones));
};

/** One step on. An open vote is closed by most hands; where there are none, or two are level, the facilitator is asked to choose. */
export const goOn = (
  workshop: Workshop,
  show: Show,
  bones: PackBones,
): { readonly workshop: Workshop; readonly stays: 'nobody' | 'tie' | null } => {
  const options = openVote(workshop, show);
  if (!options) return { workshop: moved(workshop, 1, show), stays: null };
  const [first, ...level] = leaders(workshop.votes, options);
  if (first && level.length === 0) return { workshop: decide(workshop, show, bones, first), stays: null };
  return { workshop: { ...workshop, picking: true }, stays: first ? 'tie' : 'nobody' };
};
