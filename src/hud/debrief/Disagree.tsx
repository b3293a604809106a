import { useState } from 'preact/hooks';
import { t } from '../../text/t';
import { linkToRun } from '../state/address';
import { getGame } from '../state/game';
import { codeNow, linkToResult } from '../state/handIn';
import { say } from '../state/notices';
import { hasLinks } from '../state/wholeLink';

/** Where the site's owner wants to hear of it: an address that a note can be appended to, or nothing. */
const CONTACT: string | undefined = import.meta.env.VITE_CONTACT;

type Props = {
  /** What somebody wrote or asked. */
  readonly about: string;
  /** What was done about it, and how the game judged that. */
  readonly did: string;
};

/** Whoever thinks that the game judged wrongly can say so, with a link to the run and the decision. */
export const Disagree = ({ about, did }: Props) => {
  const [note, setNote] = useState('');
  const { session, texts } = getGame();
  const { mission } = session.run.setup;
  const proof = (): string | null => {
    const code = codeNow('');
    return code === null ? linkToRun() : (linkToResult(code) ?? code);
  };
  const letter = (): string =>
    [
      `Good Point · ${texts.missions[mission]?.name ?? mission}`,
      `> ${about}`,
      `> ${did}`,
      ...(note.trim() ? ['', note.trim()] : []),
      '',
      proof(),
    ].join('\n');
  const copy = (): void => {
    navigator.clipboard.writeText(letter()).then(
      () => say(t(hasLinks() ? 'disagree.copied' : 'disagree.copiedCode')),
      () => say(t('disagree.copyFailed')),
    );
  };
  return (
    <details class="disagree">
      <summary>{t('disagree.open')}</summary>
      <label>
        {t('disagree.note')}
        <textarea
          rows={3}
          maxLength={600}
          value={note}
          onInput={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </label>
      <p class="actions">
        <button type="button" class="button quiet small" onClick={copy}>
          {t(hasLinks() ? 'disagree.copy' : 'disagree.copyCode')}
        </button>
        {CONTACT && (
          <a class="button quiet small" href={`${CONTACT}${encodeURIComponent(letter())}`}>
            {t('disagree.send')}
          </a>
        )}
      </p>
      <p class="note">{t(CONTACT ? 'disagree.aboutSend' : 'disagree.aboutCopy')}</p>
    </details>
  );
};
