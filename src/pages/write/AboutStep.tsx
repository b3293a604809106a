import { LANGS, LANGUAGE_NAMES } from '../../content/langs';
import type { Draft } from '../../play/draft/draft';
import { mainLang } from '../../play/draft/draft';
import { translated } from '../../play/draft/edit';
import { WHOLE } from '../../play/draft/fault';
import { Field } from './Field';
import { edit } from './state';
import { useWriteWords } from './words';

/** The languages that the pack is written in: one, and those it is translated into. */
const Languages = ({ draft }: { draft: Draft }) => {
  const { say } = useWriteWords();
  const main = mainLang(draft);
  return (
    <fieldset class="w-languages">
      <legend>{say('about.languages')}</legend>
      <p class="w-hint">{say('about.languagesHint', { language: LANGUAGE_NAMES[main] })}</p>
      {LANGS.filter((lang) => lang !== main).map((lang) => (
        <label key={lang} class="w-check">
          <input
            type="checkbox"
            checked={draft.langs.includes(lang)}
            onChange={({ currentTarget }) => edit((now) => translated(now, lang, currentTarget.checked))}
          />
          {say('about.translate', { language: LANGUAGE_NAMES[lang] })}
        </label>
      ))}
    </fieldset>
  );
};

/** What the pack is about. */
export const AboutStep = ({ draft }: { draft: Draft }) => {
  const { say } = useWriteWords();
  return (
    <section class="w-sheet paper">
      <h2>{say('step.about')}</h2>
      <p>{say('about.lead')}</p>
      <Field
        of={WHOLE}
        field="name"
        kind="packName"
        label={say('about.name')}
        hint={say('about.nameHint')}
        words={draft.name}
        onWrite={(name, group) => edit((now) => ({ ...now, name }), group)}
      />
      <Field
        of={WHOLE}
        field="about"
        kind="about"
        label={say('about.about')}
        hint={say('about.aboutHint')}
        words={draft.about}
        onWrite={(about, group) => edit((now) => ({ ...now, about }), group)}
      />
      <Languages draft={draft} />
    </section>
  );
};
