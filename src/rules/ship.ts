import { BALANCE } from './balance';
import { at } from './curve';
import { score } from './ledger';
import { indexOf, issueBone } from './pack';
import { keepPromisesOn } from './promise';
import { addMood } from './trust';
import type { Fact, Fix, Run } from './types';
import { shipDays, v2Id } from './works';

const pay = (run: Run, facts: Fact[], fix: Fix): void => {
  if (fix.issue === null) return;
  const cause = { kind: 'fix', id: fix.id } as const;
  const pace = at(BALANCE.ship.pace, shipDays(fix));
  if (fix.v2) {
    score(run, facts, 'v2', cause, Math.trunc((BALANCE.ship.v2 * pace) / 1000));
    return;
  }
  const { severity, designs } = issueBone(run.pack, fix.issue);
  const points = Math.trunc((BALANCE.ship.gain * severity * fix.effect * pace) / (10 * 100 * 1000));
  score(run, facts, 'ship', cause, points);
  const design = designs.find(({ id }) => id === fix.design);
  if (design?.tone === 'harsh') {
    score(run, facts, 'backlash', cause, Math.trunc((BALANCE.ship.backlash * severity) / 10));
  }
  if (design?.v2 && fix.effect >= BALANCE.promise.effectForV2) drawV2(run, fix.issue);
};

const drawV2 = (run: Run, issue: string): void => {
  const { v2 } = issueBone(run.pack, issue);
  if (!v2 || run.tweets[v2] || run.works.fixes[v2Id(issue)]) return;
  run.returns.push({
    day: run.day + 1 + BALANCE.promise.v2After,
    minute: BALANCE.promise.v2Minute,
    tweet: v2,
  });
};

/** A fix reaches customers: points, lifts for all who complained, promises kept. Evidence: justice, words-capped, paradox-limits. */
export const shipFix = (run: Run, facts: Fact[], fix: Fix): void => {
  fix.shippedDay = run.day + 1;
  facts.push({ kind: 'fixShipped', at: run.now, fix: fix.id, days: shipDays(fix) });
  pay(run, facts, fix);
  const tone = fix.issue && issueBone(run.pack, fix.issue).designs.find(({ id }) => id === fix.design)?.tone;
  const lift =
    Math.trunc((BALANCE.mood.shipped * fix.effect) / 100) + (tone === 'harsh' ? BALANCE.mood.backlash : 0);
  const complainers = fix.issue ? (indexOf(run.pack).tweetsOfIssue.get(fix.issue) ?? []) : [];
  for (const tweet of complainers) addMood(run, tweet, lift);
  keepPromisesOn(run, facts, fix);
};
