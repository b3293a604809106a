import { t } from '../../text/t';
import { spoken } from '../state/game';
import { dismissNotice, notices } from '../state/notices';
import { Icon } from './Icon';

/** Sentences that pass by, and what is only read aloud. */
export const Notices = () => (
  <div class="notices">
    <div role="status">
      {notices.value.map(({ id, text, stays }) => (
        <p key={id} class="notice paper">
          {text}
          {stays && (
            <button
              type="button"
              class="round"
              aria-label={t('notice.dismiss')}
              onClick={() => dismissNotice(id)}
            >
              <Icon name="close" />
            </button>
          )}
        </p>
      ))}
    </div>
    <p class="unseen" aria-live="polite">
      {spoken.value}
    </p>
  </div>
);
