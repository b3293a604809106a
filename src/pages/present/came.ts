import { REASON_EVIDENCE } from '../../content/reasons';
import { dayName, percent, points, span } from '../../hud/parts/format';
import type { Stop } from '../../play/workshop/run';
import type { Run } from '../../rules/types';
import { endsTheComplaint, shipDayOf } from '../../rules/view';
import type { EvidenceId } from '../../rules/words';
import type { RoomWords } from './roomWords';
import { fixWords } from './roomWords';

/** What a decision came to at once: a stamp, points, sentences, and what is known of it. */
export type Came = {
  readonly stamp: string;
  readonly tone: 'good' | 'bad' | 'plain';
  /** Null where nothing is scored yet. */
  readonly points: string | null;
  readonly says: readonly string[];
  readonly evidence: EvidenceId;
};

const toneOf = (tenths: number): Came['tone'] => (tenths > 0 ? 'good' : tenths < 0 ? 'bad' : 'plain');

const promiseSays = (words: RoomWords, run: Run, tweet: string): string[] => {
  const promise = run.promises[tweet];
  const phantom = Object.values(run.works.fixes).find(({ phantomOf }) => phantomOf === tweet);
  const fix = fixWords(words, phantom ?? run.works.fixes[promise?.fix ?? '']);
  if (phantom) return [words.say('outcome.phantom', { fix })];
  if (!promise) return [];
  if (promise.kind === 'soft') return [words.say('outcome.promised', { fix })];
  return [words.say('outcome.promisedBy', { fix, day: dayName(promise.dueDay, run.day) })];
};

const ofTweet = (words: RoomWords, after: Run, id: string): Came | null => {
  const answer = after.tweets[id]?.answer;
  if (!answer) return null;
  const says = [words.why.reasons[answer.because], ...promiseSays(words, after, id)];
  if (answer.reply) says.push(words.say('outcome.after', { time: span(answer.minutes) }));
  return {
    stamp: words.why.verdicts[answer.verdict],
    tone: toneOf(answer.points),
    points: points(answer.points),
    says,
    evidence: REASON_EVIDENCE[answer.because],
  };
};

const ofDesign = (words: RoomWords, after: Run, id: string): Came | null => {
  const fix = after.works.fixes[id];
  const issue = after.pack.issues.find((one) => one.id === fix?.issue);
  const design = issue?.designs.find((one) => one.id === fix?.design);
  if (!fix || !design) return null;
  const day = shipDayOf(after, fix);
  const says = [words.say('outcome.ends', { share: percent(design.effect / 100) })];
  if (!endsTheComplaint(fix)) says.push(words.say('outcome.weak'));
  if (design.tone === 'harsh') says.push(words.say('outcome.harsh'));
  says.push(
    day === null ? words.say('outcome.never') : words.say('outcome.ships', { day: dayName(day, after.day) }),
  );
  return {
    stamp: percent(design.effect / 100),
    tone: design.tone === 'kind' && endsTheComplaint(fix) ? 'good' : 'bad',
    points: null,
    says,
    evidence: 'justice',
  };
};

const ofAnnouncement = (words: RoomWords, after: Run, id: string): Came | null => {
  const fix = after.works.fixes[id];
  if (!fix?.announced) return null;
  const earned = after.ledger
    .filter(({ rule, cause }) => rule === 'loop' && cause.id === id)
    .reduce((sum, entry) => sum + entry.points, 0);
  return {
    stamp: points(earned),
    tone: toneOf(earned),
    points: null,
    says: [words.say(`announced.${fix.announced}`)],
    evidence: 'six-dimensions',
  };
};

/** What came of a decision; null where the run was over before anything did. */
export const cameOf = (words: RoomWords, { about: { kind, id }, after }: Stop): Came | null => {
  if (!after) return null;
  if (kind === 'tweet') return ofTweet(words, after, id);
  return kind === 'design' ? ofDesign(words, after, id) : ofAnnouncement(words, after, id);
};
