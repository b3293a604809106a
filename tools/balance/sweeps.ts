import { bestOrder } from '../../src/bots/board';
import type { Bot } from '../../src/bots/bot';
import { mean, measure } from '../../src/bots/measure';
import type { Habits } from '../../src/bots/player';
import { LISTENER, makePlayer, rightWords } from '../../src/bots/player';
import { loadBones } from '../../src/content/packs';
import { drawBelow } from '../../src/rules/chance';
import { tweetBone } from '../../src/rules/pack';

const as = (changes: Partial<Habits>): Bot => makePlayer({ ...LISTENER, ...changes });

/** Right words, but of two true promises the dated one only in so many of a hundred cards. */
const datedIn = (hundredths: number): Bot =>
  as({
    says: (run, tweet) => {
      const right = rightWords(run, tweet);
      if (typeof right === 'string') return right;
      const { replies } = tweetBone(run.pack, tweet.id);
      const isDated = replies.find(({ id }) => id === right.reply)?.promise?.kind === 'dated';
      if (!isDated || drawBelow(100, run.setup.seed, 'bot', `${tweet.id}/dated`) < hundredths) return right;
      const soft = replies.find(({ promise }) => promise?.kind === 'soft');
      return soft ? { reply: soft.id } : right;
    },
  });

/** A dated yes wherever one is offered, whatever the board says, in so many of a hundred cards. */
const boldIn = (hundredths: number): Bot =>
  as({
    says: (run, tweet) => {
      const right = rightWords(run, tweet);
      const { replies } = tweetBone(run.pack, tweet.id);
      const dated = replies.find(({ promise }) => promise?.kind === 'dated');
      const isOwn =
        typeof right !== 'string' && replies.some(({ id, stance }) => id === right.reply && stance === 'own');
      return isOwn && dated && drawBelow(100, run.setup.seed, 'bot', `${tweet.id}/bold`) < hundredths
        ? { reply: dated.id }
        : right;
    },
  });

const SWEEPS: Readonly<Record<string, Readonly<Record<string, Bot>>>> = {
  'floor visits an evening (the floor answers questions in any case)': {
    '0': as({ visits: 0 }),
    '1': as({ visits: 1 }),
    '2': as({ visits: 2 }),
    '3': as({ visits: 3 }),
    'before the feed, every evening': as({
      visits: 3,
      takesUp: (run, tweet) =>
        tweet.openedAt !== null ||
        Object.values(run.works.fixes).filter(({ visitedDay }) => visitedDay === run.day).length >=
          Math.min(3, run.works.list.length),
    }),
  },
  'order of the list': {
    'as it came': as({ orders: null }),
    'by severity alone': as({
      orders: (run) =>
        run.works.list.toSorted((a, b) => severityOf(run, b) - severityOf(run, a) || (a < b ? -1 : 1)),
    }),
    'shortest first': as({
      orders: (run) => run.works.list.toSorted((a, b) => leftOf(run, a) - leftOf(run, b) || (a < b ? -1 : 1)),
    }),
    'by worth a night': as({ orders: (run) => bestOrder(run) }),
    'looking at the nights to come': as({}),
  },
  'dated where the board allows, in % of cards': {
    '0': datedIn(0),
    '50': datedIn(50),
    '100': datedIn(100),
  },
  'dated against the board, in % of cards': {
    '0': boldIn(0),
    '30': boldIn(30),
    '100': boldIn(100),
  },
};

const leftOf = (run: Parameters<Bot>[0], id: string): number => {
  const fix = run.works.fixes[id];
  return fix ? fix.effort - fix.done : 0;
};
const severityOf = (run: Parameters<Bot>[0], id: string): number =>
  run.pack.issues.find((issue) => issue.id === run.works.fixes[id]?.issue)?.severity ?? 0;

/** Where the best way of doing something lies: the listener with one habit turned from one end to the other. */
export const reportSweeps = async (seeds: number): Promise<void> => {
  const bones = await loadBones('volterra');
  for (const [habit, roster] of Object.entries(SWEEPS)) {
    const rows: Record<string, Record<string, string>> = {};
    for (const mission of ['sprint', 'season']) {
      const results = measure(bones, mission, seeds, roster);
      for (const [id, all] of Object.entries(results)) {
        const share = mean(all.map(({ score, reference }) => score / reference)) ?? 0;
        rows[id] = { ...rows[id], [mission]: `${(share * 100).toFixed(1)} %` };
      }
    }
    console.log(`\n${habit}: share of the listener's score, ${seeds} seeds`);
    console.table(rows);
  }
};
