import type { Signal } from '@preact/signals';
import { t } from '../../text/t';
import type { Level } from '../state/settings';
import { captions, effectsLevel, LEVELS, musicLevel, sound } from '../state/settings';
import { hasSound } from '../state/sound';
import { SettingChoice } from './Choice';

const Slider = ({ label, setting }: { label: string; setting: Signal<Level> }) => (
  <label class="slider">
    <span>{label}</span>
    <input
      type="range"
      min={0}
      max={LEVELS.length - 1}
      step={1}
      value={setting.value}
      disabled={sound.value === 'off'}
      onInput={({ currentTarget }) => {
        setting.value = LEVELS[Number(currentTarget.value)] ?? setting.peek();
      }}
    />
  </label>
);

const onOrOff = () =>
  [
    ['on', t('menu.on')],
    ['off', t('menu.off')],
  ] as const;

/** Sound on or off, how loud music and effects are, and captions. */
export const SoundSettings = ({ name }: { name: string }) => (
  <div class="sound-settings">
    {hasSound.value === false && <p class="note">{t('sound.none')}</p>}
    <SettingChoice label={t('sound.title')} name={`${name}-sound`} setting={sound} options={onOrOff()} />
    <Slider label={t('sound.music')} setting={musicLevel} />
    <Slider label={t('sound.effects')} setting={effectsLevel} />
    <SettingChoice
      label={t('sound.captions')}
      name={`${name}-captions`}
      setting={captions}
      options={onOrOff()}
    />
  </div>
);
