import type { Desk } from '../../play/desk';
import type { Mode } from '../../play/session';
import type { Run } from '../../rules/types';
import { questions, toAnnounce } from '../../rules/view';

/** What the first mission teaches, in the order in which it comes up. */
export const LESSONS = [
  'open',
  'answer',
  'replyClock',
  'list',
  'shipClock',
  'more',
  'question',
  'decide',
  'loop',
  'end',
] as const;
export type Lesson = (typeof LESSONS)[number];

type Moment = { readonly run: Run; readonly mode: Mode; readonly desk: Desk | null };

const isAnswered = ({ run }: Moment): boolean =>
  Object.values(run.tweets).some(({ answer }) => answer !== null);
const isHeardOnly = ({ run }: Moment): boolean =>
  Object.values(run.works.fixes).some(({ state }) => state === 'heard');
const isListed = ({ run }: Moment): boolean =>
  Object.values(run.works.fixes).some(({ issue, state }) => issue !== null && state !== 'heard');
const isClosed = ({ run }: Moment): boolean =>
  Object.values(run.works.fixes).some(({ announced }) => announced !== null);

/** When each lesson has something to point at. A lesson that asks for a deed is over once it is done. */
const APPLIES: Readonly<Record<Lesson, (moment: Moment) => boolean>> = {
  open: ({ mode }) => mode === 'frozen',
  answer: (moment) => moment.desk?.kind === 'card' && !isAnswered(moment) && moment.run.busy === null,
  decide: ({ desk }) => desk?.kind === 'question',
  question: ({ run, desk }) => desk === null && questions(run).length > 0,
  loop: ({ run, desk }) => desk === null && toAnnounce(run).length > 0,
  replyClock: isAnswered,
  list: (moment) => isAnswered(moment) && isHeardOnly(moment) && !isListed(moment),
  shipClock: (moment) => isAnswered(moment) && isListed(moment),
  more: (moment) => isAnswered(moment) && moment.desk === null,
  end: isClosed,
};

/** Deeds that cannot wait are taught before what can be read at leisure. */
const URGENT: readonly Lesson[] = ['open', 'answer', 'decide', 'question', 'loop'];

/** The one thing to be taught now, or nothing. */
export const coachStep = (moment: Moment, dismissed: ReadonlySet<Lesson>): Lesson | null => {
  if (moment.mode !== 'frozen' && moment.mode !== 'evening') return null;
  const inOrder = [...URGENT, ...LESSONS.filter((lesson) => !URGENT.includes(lesson))];
  return inOrder.find((lesson) => !dismissed.has(lesson) && APPLIES[lesson](moment)) ?? null;
};
