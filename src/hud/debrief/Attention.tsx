import { attentionOf, BIG_ACCOUNT } from '../../play/attention';
import { t } from '../../text/t';
import { number, short, span } from '../parts/format';
import { useRun } from '../state/game';

/** Whether the hour went to bait, and whether the loud were served before the quiet. */
export const Attention = () => {
  const { bait, big, small } = attentionOf(useRun());
  return (
    <>
      <p>{bait > 0 ? t('attention.bait', { n: number(bait) }) : t('attention.noBait')}</p>
      {big && small && (
        <p>
          {t('attention.accounts', {
            limit: short(BIG_ACCOUNT),
            big: span(big.minutes),
            small: span(small.minutes),
          })}{' '}
          {t('attention.noScore')}
        </p>
      )}
    </>
  );
};
