import { useComputed } from '@preact/signals';
import { number } from '../../hud/parts/format';
import type { Fault } from '../../play/draft/fault';
import { isError } from '../../play/draft/fault';
import { faults, fieldId } from './state';
import type { WriteWords } from './words';
import { useWriteWords } from './words';

/** A fault in a sentence. */
export const sentenceOf = ({ say, why }: WriteWords, { code, values, kind }: Fault): string => {
  const written = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? number(value) : value]),
  );
  const { need } = values;
  return say(`fault.${code}`, {
    ...written,
    text: kind ? say(`text.${kind}`) : '',
    ...(typeof need === 'string' && { need: why.needs[need as keyof typeof why.needs] }),
  });
};

/** What stands next to a field: missing words are said quietly, since everybody begins with none. */
export const toneOf = (fault: Fault): 'error' | 'missing' | 'advice' => {
  if (fault.code === 'text-empty') return 'missing';
  return isError(fault) ? 'error' : 'advice';
};

/** The faults of one field, in the language that is edited; null is for what belongs to no language. */
export const useFaults = (of: string, field: string, lang: string | null): readonly Fault[] =>
  useComputed(() =>
    faults.value.filter(
      ({ place }) => place.of === of && place.field === field && (place.lang === null || place.lang === lang),
    ),
  ).value;

/** The id of the sentences under a field. */
export const notesId = (of: string, field: string): string => `${fieldId(of, field)}-notes`;

/** The sentences under a field. */
export const Notes = ({ of, field, list }: { of: string; field: string; list: readonly Fault[] }) => {
  const words = useWriteWords();
  return (
    <span class="w-notes" id={notesId(of, field)}>
      {list.map((fault) => (
        <span key={fault.code} class="w-note" data-tone={toneOf(fault)}>
          {sentenceOf(words, fault)}
        </span>
      ))}
    </span>
  );
};
