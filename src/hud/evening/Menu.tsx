import { t } from '../../text/t';
import { SettingChoice } from '../parts/Choice';
import { LanguageChoice } from '../parts/LanguageChoice';
import { Modal } from '../parts/Modal';
import { SoundSettings } from '../parts/SoundSettings';
import { asksToLeave } from '../state/address';
import { copyLink } from '../state/copyLink';
import { getGame } from '../state/game';
import { letterKeys, motion, picture, projector } from '../state/settings';
import { sheet } from '../state/view';

const close = (): void => {
  sheet.value = null;
};

/** Settings of the view, a link to the run, and the way out. */
export const Menu = () => {
  const { pace } = getGame().session.run.setup;
  return (
    <Modal title={t('menu.title')} onClose={close}>
      <LanguageChoice name="menu-language" />
      <SettingChoice
        label={t('menu.picture')}
        name="picture"
        setting={picture}
        options={[
          ['full', t('menu.full')],
          ['plain', t('menu.plain')],
        ]}
      />
      <SettingChoice
        label={t('menu.motion')}
        name="motion"
        setting={motion}
        options={[
          ['full', t('menu.motionFull')],
          ['less', t('menu.motionLess')],
        ]}
      />
      <SettingChoice
        label={t('menu.projector')}
        name="projector"
        setting={projector}
        options={[
          ['off', t('menu.off')],
          ['on', t('menu.on')],
        ]}
      />
      <SettingChoice
        label={t('menu.letterKeys')}
        name="letter-keys"
        setting={letterKeys}
        options={[
          ['on', t('menu.on')],
          ['off', t('menu.off')],
        ]}
      />
      <SoundSettings name="menu" />
      <p class="note">
        {t('pace.now', { pace: t(`pace.${pace}`) })} {t(`pace.${pace}Note`)}
      </p>
      <form method="dialog" class="actions">
        <button type="submit" class="button">
          {t('menu.back')}
        </button>
        <button type="button" class="button quiet" onClick={copyLink}>
          {t('menu.link')}
        </button>
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
