import { questions, toAnnounce } from '../../rules/view';
import { t } from '../../text/t';
import { Icon } from '../parts/Icon';
import { show, useRun } from '../state/game';
import { visitFix } from '../state/visit';
import { fixName } from '../state/words';

/** What else waits for the CEO: builders with a question, customers to be told. */
export const Errands = () => {
  const run = useRun('feed');
  return (
    <ul class="errands">
      {questions(run).map((fix) => (
        <li key={fix.id}>
          <button type="button" class="errand question" onClick={() => visitFix(fix)}>
            <Icon name="hand" />
            <span>
              <b>{t('feed.questionWaits')}</b>
              <small>{fixName(fix)}</small>
            </span>
          </button>
        </li>
      ))}
      {toAnnounce(run).map((fix) => (
        <li key={fix.id}>
          <button
            type="button"
            class="errand shipped"
            onClick={() => show({ kind: 'announcement', fix: fix.id })}
          >
            <Icon name="truck" />
            <span>
              <b>{t('feed.tellThem')}</b>
              <small>{fixName(fix)}</small>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};
