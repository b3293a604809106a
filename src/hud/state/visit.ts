import type { Fix, Run } from '../../rules/types';
import { boardOf, questions } from '../../rules/view';
import { getGame, send, show } from './game';
import { boardShown } from './view';

/** Walks to the builders of a fix; where the question was heard already, back to the question at once. */
export const visitFix = (fix: Fix): void => {
  boardShown.value = false;
  if (fix.state === 'question' && fix.questionHeard) show({ kind: 'question', fix: fix.id });
  else send({ kind: 'visit', fix: fix.id });
};

const topBay = (run: Run): Fix | undefined =>
  boardOf(run).find(({ fix, bay }) => bay !== null && fix.visitedDay !== run.day)?.fix;

/** Walks to whoever needs it most: the top question, else the top bay not seen today. */
export const visitFloor = (): void => {
  const { run } = getGame().session;
  const asking = run.works.list.find((id) => questions(run).some((fix) => fix.id === id));
  const fix = asking ? run.works.fixes[asking] : (topBay(run) ?? boardOf(run)[0]?.fix);
  if (fix) visitFix(fix);
  else send({ kind: 'visit', fix: '' });
};
