import { t } from '../../text/t';
import { LanguageChoice } from '../parts/LanguageChoice';
import { Modal } from '../parts/Modal';
import { NoLinks } from '../parts/NoLinks';
import { SoundSettings } from '../parts/SoundSettings';
import { ViewSettings } from '../parts/ViewSettings';
import { asksToLeave } from '../state/address';
import { copyLink } from '../state/copyLink';
import { getGame } from '../state/game';
import { sheet } from '../state/view';
import { hasLinks } from '../state/wholeLink';

const close = (): void => {
  sheet.value = null;
};

/** Settings of the view, a link to the run, and the way out. */
export const Menu = () => {
  const { pace } = getGame().session.run.setup;
  return (
    <Modal title={t('menu.title')} onClose={close}>
      <LanguageChoice name="menu-language" />
      <ViewSettings larger={t('menu.projector')} />
      <SoundSettings name="menu" />
      <p class="note">
        {t('pace.now', { pace: t(`pace.${pace}`) })} {t(`pace.${pace}Note`)}
      </p>
      {!hasLinks() && <NoLinks />}
      <form method="dialog" class="actions">
        <button type="submit" class="button">
          {t('menu.back')}
        </button>
        {hasLinks() && (
          <button type="button" class="button quiet" onClick={copyLink}>
            {t('menu.link')}
          </button>
        )}
        <button
          type="submit"
          class="button quiet danger"
          onClick={() => {
            asksToLeave.value = true;
          }}
        >
          {t('menu.leave')}
        </button>
      </form>
    </Modal>
  );
};
