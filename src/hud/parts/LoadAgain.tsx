import { t } from '../../text/t';

/** Stands where a screen should be that did not load. */
export const LoadAgain = ({ onAgain }: { onAgain: () => void }) => (
  <main class="load-again paper">
    <p role="alert">{t('notice.loadFailed')}</p>
    <button type="button" class="button" onClick={onAgain}>
      {t('notice.again')}
    </button>
  </main>
);
