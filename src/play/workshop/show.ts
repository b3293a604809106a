import type { PackBones } from '../../rules/bones';
import { dayAt } from '../../rules/view';
import { WORKSHOP_PLANS } from './plans';
import type { About } from './player';
import { keyOf } from './player';
import type { Choice, Played, Stop } from './run';
import { playRoom } from './run';
import type { Decided, Workshop } from './workshop';

/** One thing that is asked of one team or of both. */
export type Round = {
  /** Counted from 1. */
  readonly number: number;
  readonly about: About;
  /** By team; null for one that is not asked. */
  readonly stops: readonly (Stop | null)[];
  /** By team; null for one that is not asked, or has not decided. */
  readonly decided: readonly (Decided | null)[];
};

export const DEBRIEF_SLIDES = ['score', 'replyClock', 'shipClock', 'best', 'worst', 'story', 'home'] as const;

export type Slide =
  | { readonly kind: 'opening' }
  | { readonly kind: 'card' | 'shares' | 'prompt'; readonly round: Round }
  | { readonly kind: 'vote' | 'outcome'; readonly round: Round; readonly team: number }
  | { readonly kind: 'nights'; readonly days: readonly number[] }
  | { readonly kind: (typeof DEBRIEF_SLIDES)[number] };

/** Everything that can be shown of a workshop so far, in order, and the run of each team. */
export type Show = { readonly slides: readonly Slide[]; readonly played: readonly Played[] };

export const choicesOf = ({ log }: Workshop, team: number): readonly Choice[] =>
  log.filter((one) => one.team === team);

/** When something came up, as both teams' runs would say it: a tweet by its arrival, since one team may open it later. */
const cameUp = ({ about, before }: Stop): number =>
  about.kind === 'tweet' ? (before.tweets[about.id]?.arrivedAt ?? before.now) : before.now;

/** What each team is asked next; the earlier first, the same thing together. */
const nextRound = (heads: readonly (Stop | undefined)[]): readonly (Stop | null)[] => {
  const first = heads.flatMap((stop) => stop ?? []).toSorted((a, b) => cameUp(a) - cameUp(b))[0];
  const key = first && keyOf(first.about);
  return heads.map((stop) => (stop && keyOf(stop.about) === key ? stop : null));
};

const roundsOf = (log: readonly Decided[], played: readonly Played[]): Round[] => {
  const rounds: Round[] = [];
  const places = played.map(() => 0);
  for (;;) {
    const stops = nextRound(played.map(({ stops }, team) => stops[places[team] ?? 0]));
    const about = stops.find((stop) => stop !== null)?.about;
    if (!about) return rounds;
    const decided = stops.map(
      (stop, team) =>
        (stop && log.find((one) => one.team === team && keyOf(one.about) === keyOf(about))) ?? null,
    );
    rounds.push({ number: rounds.length + 1, about, stops, decided });
    // Nobody knows what comes after what is not decided.
    if (stops.some((stop, team) => stop && !decided[team])) return rounds;
    stops.forEach((stop, team) => {
      if (stop) places[team] = (places[team] ?? 0) + 1;
    });
  }
};

const slidesOfRound = (round: Round): Slide[] => {
  const teams = round.stops.flatMap((stop, team) => (stop ? [team] : []));
  const open = teams.findIndex((team) => !round.decided[team]);
  const asked = open < 0 ? teams : teams.slice(0, open + 1);
  const votes: Slide[] = asked.map((team) => ({ kind: 'vote', round, team }));
  if (open >= 0) return [{ kind: 'card', round }, ...votes];
  const wereCounted = round.decided.some((one) => one?.votes);
  return [
    { kind: 'card', round },
    ...votes,
    ...(wereCounted ? [{ kind: 'shares', round } as const] : []),
    ...teams.map((team) => ({ kind: 'outcome', round, team }) as const),
    { kind: 'prompt', round },
  ];
};

/** A card that came up, and the slide at which it is looked at again: what came of it, once that is known. */
export type Past = { readonly round: Round; readonly slide: number };

/** The cards so far, in their order. */
export const pastOf = ({ slides }: Show): readonly Past[] =>
  slides.flatMap((slide, place) => {
    if (slide.kind !== 'card') return [];
    const { round } = slide;
    const outcome = slides.findIndex((one) => one.kind === 'outcome' && one.round === round);
    return [{ round, slide: outcome < 0 ? place : outcome }];
  });

const dayOfRound = ({ stops }: Round): number =>
  Math.min(...stops.flatMap((stop) => (stop ? [dayAt(stop.before.now)] : [])));

const span = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place);

/** Everything that there is to show, worked out from what was decided. Throws where that was never possible. */
export const showOf = (workshop: Workshop, bones: PackBones): Show => {
  const { plan, setup, teams, log } = workshop;
  const played = teams.map((_, team) =>
    playRoom(setup, bones, WORKSHOP_PLANS[plan], choicesOf(workshop, team)),
  );
  const slides: Slide[] = [{ kind: 'opening' }];
  let day = 1;
  const passTo = (next: number): void => {
    const days = span(day, next);
    if (days.length > 0) slides.push({ kind: 'nights', days });
    day = Math.max(day, next);
  };
  for (const round of roundsOf(log, played)) {
    passTo(dayOfRound(round));
    slides.push(...slidesOfRound(round));
  }
  if (played.every(({ run }) => run.phase === 'over')) {
    passTo(setup.days + 1);
    slides.push(...DEBRIEF_SLIDES.map((kind) => ({ kind })));
  }
  return { slides, played };
};
