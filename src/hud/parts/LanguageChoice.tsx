import type { Lang } from '../../content/langs';
import { LANGS, LANGUAGE_NAMES } from '../../content/langs';
import { t } from '../../text/t';
import { say } from '../state/notices';
import { lang } from '../state/settings';
import { chooseAndKeep } from '../state/words';
import { Choice } from './Choice';

const NAMES = LANGS.map((id) => [id, LANGUAGE_NAMES[id], id] as const);

/** Everything is drawn anew in a new language; the keyboard stays where it was. */
const choose = async (name: string, next: Lang): Promise<void> => {
  try {
    await chooseAndKeep(next);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`input[name="${name}"]:checked`)?.focus(),
    );
  } catch {
    say(t('notice.loadFailed'));
  }
};

/** Each language by its own name. */
export const LanguageChoice = ({ name }: { name: string }) => (
  <Choice
    label={t('title.language')}
    name={name}
    options={NAMES}
    value={lang.value}
    onChange={(next) => choose(name, next)}
  />
);
