import type { Signal } from '@preact/signals';

type Props<T extends string> = {
  readonly label: string;
  readonly name: string;
  readonly options: readonly (readonly [value: T, words: string, lang?: string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
};

/** One of a few, side by side. */
export const Choice = <T extends string>({ label, name, options, value, onChange }: Props<T>) => (
  <fieldset class="choice">
    <legend>{label}</legend>
    <div class="choice-options">
      {options.map(([option, words, lang]) => (
        <label key={option} class="choice-option">
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          <span lang={lang}>{words}</span>
        </label>
      ))}
    </div>
  </fieldset>
);

/** The same, bound to a setting. */
export const SettingChoice = <T extends string>({
  setting,
  ...rest
}: Omit<Props<T>, 'value' | 'onChange'> & { readonly setting: Signal<T> }) => (
  <Choice
    {...rest}
    value={setting.value}
    onChange={(value) => {
      setting.value = value;
    }}
  />
);
