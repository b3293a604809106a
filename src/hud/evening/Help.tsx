import { t } from '../../text/t';
import { CloseForm } from '../parts/CloseForm';
import { Icon } from '../parts/Icon';
import { keyRows } from '../parts/keyRows';
import { Modal } from '../parts/Modal';
import { StarScores, useReference } from '../parts/StarScores';
import { projector } from '../state/settings';
import { sheet } from '../state/view';

const close = (): void => {
  sheet.value = null;
};

/** The two clocks, the promise, and the keys. */
export const Help = () => {
  const reference = useReference();
  const keys = keyRows(projector.value === 'on' ? 'A–D' : '1–4');
  return (
    <Modal title={t('help.title')} onClose={close}>
      <ul class="help-lines">
        <li>
          <Icon name="speech" /> {t('help.one')}
        </li>
        <li>
          <Icon name="hammer" /> {t('help.two')}
        </li>
        <li>
          <Icon name="flag" /> {t('help.three')}
        </li>
        <li>
          <Icon name="star" />{' '}
          <span>
            {t('help.four')} {typeof reference === 'number' && <StarScores reference={reference} />}
          </span>
        </li>
      </ul>
      <h3 class="with-keyboard">{t('help.keys')}</h3>
      <dl class="keys with-keyboard">
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <CloseForm>{t('help.close')}</CloseForm>
    </Modal>
  );
};
