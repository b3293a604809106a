import type { Lang } from '../../content/langs';
import { t } from '../../text/t';
import { say } from '../state/notices';
import { lang } from '../state/settings';
import { chooseAndKeep } from '../state/words';
import { Choice } from './Choice';

const NAMES: readonly (readonly [Lang, string])[] = [
  ['en', 'English'],
  ['es', 'Español'],
  ['hi', 'हिन्दी'],
];

/** Each language by its own name. */
export const LanguageChoice = ({ name }: { name: string }) => (
  <Choice
    label={t('title.language')}
    name={name}
    options={NAMES}
    value={lang.value}
    onChange={(next) => chooseAndKeep(next).catch(() => say(t('notice.loadFailed')))}
  />
);
