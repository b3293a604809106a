import { t } from '../../text/t';
import { dismissNotice, notices } from '../state/notices';
import { politely, urgently } from '../state/spoken';
import { Icon } from './Icon';

/** Sentences that pass by, and what is only read aloud. */
export const Notices = () => (
  <div class="notices">
    <div role="status" aria-atomic="false">
      {notices.value.map(({ id, text, manner }) => (
        <p key={id} class="notice paper">
          {text}
          {manner !== 'passes' && (
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
    <div class="unseen" role="log">
      {politely.value.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
    <div class="unseen" role="alert">
      {urgently.value.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  </div>
);
