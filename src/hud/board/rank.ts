import { t } from '../../text/t';
import { number } from '../parts/format';
import { getGame, send } from '../state/game';
import { announce } from '../state/spoken';
import { fixNameById } from '../state/words';

/** Moves a fix to a place of the list, counted from 0, and says where it is now. */
export const rankFix = (fix: string, to: number): void => {
  const { run } = getGame().session;
  if (to < 0 || to >= run.works.list.length || run.works.list[to] === fix) return;
  if (send({ kind: 'rank', fix, to }))
    announce(t('board.moved', { fix: fixNameById(run, fix), n: number(to + 1) }));
};
