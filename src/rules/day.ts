import { schedule } from './agenda';
import { canBeAnnounced } from './announce';
import { BALANCE } from './balance';
import { echoesOf } from './echo';
import { isOpen, passSilentNight } from './feed';
import { ringTheBell, settleDue } from './promise';
import { shipFix } from './ship';
import { settleTrust } from './trust';
import type { Fact, Run, Tweet } from './types';
import { contribute, inBays, night } from './works';

const { minute, day: DAY, nightFallsAfter, quietEndsAfter } = BALANCE.time;

/** The second at which a day's evening begins. */
export const eveningBegins = (day: number): number => (day - 1) * DAY;

/** The second at which a day's evening ends, unless the CEO closes it earlier. */
export const eveningEnds = (run: Run): number => eveningBegins(run.day) + run.eveningMinutes * minute;

const scheduleArrival = (run: Run, cue: { minute: number; tweet: string }): void => {
  run.toCome++;
  schedule(run.agenda, { at: eveningBegins(run.day) + cue.minute * minute, kind: 'arrives', id: cue.tweet });
};

const scheduleArrivals = (run: Run): void => {
  for (; run.schedule[run.scheduled]?.day === run.day; run.scheduled++) {
    const cue = run.schedule[run.scheduled];
    if (cue) scheduleArrival(run, cue);
  }
  for (const cue of run.returns) if (cue.day === run.day) scheduleArrival(run, cue);
  if (!run.called) for (const cue of echoesOf(run)) scheduleArrival(run, cue);
  run.returns = run.returns.filter(({ day }) => day > run.day);
};

/** 18:00: the feed opens, unless the board has called. */
export const beginDay = (run: Run, facts: Fact[], day: number): void => {
  run.day = day;
  run.phase = run.called ? 'night' : 'evening';
  scheduleArrivals(run);
  schedule(run.agenda, { at: eveningEnds(run), kind: 'eveningEnds', id: '' });
  schedule(run.agenda, { at: eveningBegins(day) + nightFallsAfter, kind: 'nightFalls', id: '' });
  facts.push({ kind: 'dayBegan', at: run.now, day });
  noteQuiet(run);
};

/** 19:00, or earlier when the feed was closed. */
export const endEvening = (run: Run, facts: Fact[]): void => {
  if (run.phase !== 'evening') return;
  run.phase = 'night';
  run.quietSince = null;
  facts.push({ kind: 'eveningEnded', at: run.now, day: run.day });
};

/** Gives the rest of the hour to the builders, split over what is being built. Evidence: ceo-hours. */
export const closeFeed = (run: Run, facts: Fact[], byItself: boolean): void => {
  const minutesLeft = Math.trunc((eveningEnds(run) - run.now) / minute);
  facts.push({ kind: 'feedClosed', at: run.now, minutesLeft, byItself });
  const bays = inBays(run.works);
  const gain = minutesLeft * BALANCE.works.closingGain;
  bays.forEach((fix, index) => {
    // What does not divide goes to the top of the list.
    contribute(run, facts, fix, Math.trunc(gain / bays.length) + (index < gain % bays.length ? 1 : 0));
  });
  endEvening(run, facts);
};

/** 24:00: silence is charged, crews work, fixes ship, promises fall due, trust settles. */
export const fallNight = (run: Run, facts: Fact[]): void => {
  endEvening(run, facts);
  facts.push({ kind: 'nightFell', at: run.now, day: run.day });
  passSilentNight(run, facts);
  const work = night(run.works, run.day);
  for (const { id, done, effort } of work.progressed) {
    facts.push({ kind: 'fixProgressed', at: run.now, fix: id, done, effort });
  }
  for (const fix of work.shipped) shipFix(run, facts, fix);
  for (const fix of work.raised) facts.push({ kind: 'questionRaised', at: run.now, fix: fix.id });
  settleDue(run, facts);
  if (run.day < run.setup.days) {
    settleTrust(run, facts);
    schedule(run.agenda, { at: eveningBegins(run.day + 1), kind: 'dayBegins', id: '' });
    return;
  }
  ringTheBell(run, facts);
  settleTrust(run, facts);
  run.phase = 'over';
  run.agenda = [];
  facts.push({ kind: 'runEnded', at: run.now });
};

const isQuiet = (run: Run): boolean =>
  run.phase === 'evening' &&
  run.busy === null &&
  run.toCome === 0 &&
  run.waiting.every((id) => !isOpen(run.tweets[id] as Tweet)) &&
  Object.values(run.works.fixes).every((fix) => fix.state !== 'question' && !canBeAnnounced(fix));

/** After each change: an evening with nothing open, due or still to come will end itself. */
export const noteQuiet = (run: Run): void => {
  if (!isQuiet(run)) {
    run.quietSince = null;
    return;
  }
  run.quietSince = run.now;
  schedule(run.agenda, { at: run.now + quietEndsAfter, kind: 'quietEnds', id: '' });
};

/** Closes the feed if it has been quiet for long enough and nobody touched anything. */
export const endQuietEvening = (run: Run, facts: Fact[]): void => {
  if (run.quietSince === null || run.now - run.quietSince < quietEndsAfter) return;
  closeFeed(run, facts, true);
};
