import { Notes, notesId, useFaults } from './Notes';
import { fieldId } from './state';

type Props<T extends string> = {
  readonly of: string;
  readonly field: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, words: string])[];
  readonly onPick: (value: T) => void;
  readonly hint?: string;
};

/** One of several, in a list that drops down, with what is wrong with the choice. */
export const Pick = <T extends string>({ of, field, label, value, options, onPick, hint }: Props<T>) => {
  const list = useFaults(of, field, null);
  const id = fieldId(of, field);
  return (
    <div class="w-field">
      <span class="w-label">
        <label for={id}>{label}</label>
      </span>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-hint ${notesId(of, field)}`}
        onChange={({ currentTarget }) => onPick(currentTarget.value as T)}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
      <small class="w-hint" id={`${id}-hint`}>
        {hint}
      </small>
      <Notes of={of} field={field} list={list} />
    </div>
  );
};

type NumberProps = Omit<Props<string>, 'value' | 'options' | 'onPick'> & {
  readonly value: number;
  readonly options: readonly (readonly [value: number, words: string])[];
  readonly onPick: (value: number) => void;
};

/** A number by a word: the nearest of the named ones is shown, and only a choice changes it. */
export const NumberPick = ({ value, options, onPick, ...rest }: NumberProps) => {
  const nearest = options.reduce((best, one) =>
    Math.abs(one[0] - value) < Math.abs(best[0] - value) ? one : best,
  );
  return (
    <Pick
      {...rest}
      value={String(nearest[0])}
      options={options.map(([number, words]) => [String(number), words] as const)}
      onPick={(picked) => onPick(Number(picked))}
    />
  );
};
