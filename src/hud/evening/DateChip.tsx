import type { Chip } from '../../rules/view';
import { t } from '../../text/t';
import { dayShort } from '../parts/format';
import { Icon } from '../parts/Icon';

const boardWords = ({ boardDay, inTime }: Chip, today: number): string => {
  if (boardDay !== null) return t('chip.board', { day: dayShort(boardDay, today) });
  return t(inTime ? 'chip.nothing' : 'chip.never');
};

/** What a promise says about time, what the board says, and whether both agree today. */
export const DateChip = ({ chip, today }: { chip: Chip; today: number }) => (
  <span class={chip.inTime ? 'chip' : 'chip late'}>
    <Icon name={chip.inTime ? (chip.boardDay === null ? 'none' : 'check') : 'late'} />
    <span>
      {chip.kind === 'soft' ? t('chip.soft') : t('chip.says', { day: dayShort(chip.dueDay, today) })} ·{' '}
      {boardWords(chip, today)}
      {chip.boardDay !== null && <b> · {t(chip.inTime ? 'chip.inTime' : 'chip.late')}</b>}
    </span>
  </span>
);
