import { t } from '../../text/t';
import { letterKeys, motion, picture, projector } from '../state/settings';
import { SettingChoice } from './Choice';

type Props = {
  /** What the names of the choices begin with, where two of these may be on a page. */
  readonly prefix?: string;
  /** What making everything larger is called here. */
  readonly larger: string;
};

/** How the game is shown and which keys it listens to. */
export const ViewSettings = ({ prefix = '', larger }: Props) => (
  <>
    <SettingChoice
      label={t('menu.picture')}
      name={`${prefix}picture`}
      setting={picture}
      options={[
        ['full', t('menu.full')],
        ['plain', t('menu.plain')],
      ]}
    />
    <SettingChoice
      label={t('menu.motion')}
      name={`${prefix}motion`}
      setting={motion}
      options={[
        ['full', t('menu.motionFull')],
        ['less', t('menu.motionLess')],
      ]}
    />
    <SettingChoice
      label={larger}
      name={`${prefix}projector`}
      setting={projector}
      options={[
        ['off', t('menu.off')],
        ['on', t('menu.on')],
      ]}
    />
    <SettingChoice
      label={t('menu.letterKeys')}
      name={`${prefix}letter-keys`}
      setting={letterKeys}
      options={[
        ['on', t('menu.on')],
        ['off', t('menu.off')],
      ]}
    />
  </>
);
