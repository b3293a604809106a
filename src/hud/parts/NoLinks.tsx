import { t } from '../../text/t';

/** Says why there is no link to share: the game is a file, which stands nowhere on the web. */
export const NoLinks = () => <p class="note">{t('notice.noLinks')}</p>;
