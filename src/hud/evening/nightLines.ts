import type { Fact, LedgerRule, Run } from '../../rules/types';
import { endsTheComplaint } from '../../rules/view';
import { t } from '../../text/t';
import { number, percent, points } from '../parts/format';
import type { IconName } from '../parts/Icon';
import { getGame } from '../state/game';
import { fixNameById, wordsOf } from '../state/words';
import { causeWords } from './causeWords';
import { trustMove } from './trustCauses';

export type NightLine = {
  readonly icon: IconName;
  readonly tone: 'good' | 'bad' | 'plain';
  readonly text: string;
  /** The rule whose points belong to it. */
  readonly rule?: LedgerRule;
};

const promisedFix = (run: Run, promise: string): string =>
  fixNameById(run, run.promises[promise]?.fix ?? promise);

const whyTrustMoved = (run: Run): string => causeWords(trustMove(run)?.causes ?? []);

const lineOf = (run: Run, fact: Fact): NightLine | null => {
  switch (fact.kind) {
    case 'fixShipped': {
      const values = { fix: fixNameById(run, fact.fix), count: fact.days, n: number(fact.days) };
      const fix = run.works.fixes[fact.fix];
      if (!fix || endsTheComplaint(fix))
        return {
          icon: 'truck',
          tone: 'good',
          text: t('night.shipped', values),
          rule: fix?.v2 ? 'v2' : 'ship',
        };
      return { icon: 'truck', tone: 'bad', text: `${t('night.shipped', values)} ${t('night.weak')}` };
    }
    case 'replySent':
      return {
        icon: 'speech',
        tone: fact.answer.points < 0 ? 'bad' : 'good',
        rule: 'reply',
        text: t('night.said', {
          name: wordsOf(fact.tweet).name,
          verdict: getGame().why.verdicts[fact.answer.verdict],
          points: points(fact.answer.points),
        }),
      };
    case 'promiseKept':
      return {
        icon: 'flag',
        tone: 'good',
        text: t('night.kept', { fix: promisedFix(run, fact.promise) }),
        rule: 'promiseKept',
      };
    case 'promiseBroken':
      return {
        icon: 'broken',
        tone: 'bad',
        text: t('night.broken', { fix: promisedFix(run, fact.promise) }),
        rule: 'promiseBroken',
      };
    case 'questionRaised':
      return { icon: 'hand', tone: 'plain', text: t('night.question', { fix: fixNameById(run, fact.fix) }) };
    case 'fixProgressed': {
      const share = percent(fact.done / fact.effort);
      const text = t('night.progressed', { fix: fixNameById(run, fact.fix), share });
      return fact.done < fact.effort ? { icon: 'hammer', tone: 'plain', text } : null;
    }
    case 'tweetGone': {
      const tweet = run.tweets[fact.tweet];
      if (tweet?.answer || tweet?.need === 'bait' || tweet?.need === 'praise') return null;
      return { icon: 'speech', tone: 'bad', text: t('night.gone', { name: wordsOf(fact.tweet).name }) };
    }
    case 'trustMoved':
      return {
        icon: 'heart',
        tone: fact.to < fact.from ? 'bad' : 'good',
        text: [t('night.trust', { from: number(fact.from), to: number(fact.to) }), whyTrustMoved(run)]
          .filter((part) => part !== '')
          .join(': '),
      };
    case 'boardCalled':
      return { icon: 'late', tone: 'bad', text: t('night.called') };
    default:
      return null;
  }
};

const silenceLine = (facts: readonly Fact[]): NightLine | null => {
  const charges = facts.flatMap((fact) =>
    fact.kind === 'scored' && fact.entry.rule === 'silence' ? [fact.entry.points] : [],
  );
  if (charges.length === 0) return null;
  const lost = charges.reduce((sum, charge) => sum + charge, 0);
  return {
    icon: 'mute',
    tone: 'bad',
    rule: 'silence',
    text: t('night.silence', { count: charges.length, points: points(lost) }),
  };
};

/** A night's facts in sentences, what shipped first. */
export const nightLines = (run: Run, facts: readonly Fact[]): NightLine[] => {
  const lines = facts.flatMap((fact) => lineOf(run, fact) ?? []);
  const silence = silenceLine(facts);
  if (silence) lines.push(silence);
  const first = (line: NightLine): number => (line.icon === 'truck' ? 0 : line.icon === 'heart' ? 2 : 1);
  return lines.sort((a, b) => first(a) - first(b));
};
