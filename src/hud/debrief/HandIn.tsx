import { useMemo, useState } from 'preact/hooks';
import { summaryOf } from '../../play/summary';
import { LONGEST_NAME } from '../../share/result';
import type { Say } from '../../text/pageWords';
import { copyText } from '../parts/copy';
import { number } from '../parts/format';
import { Icon } from '../parts/Icon';
import { NoLinks } from '../parts/NoLinks';
import { useReference } from '../parts/StarScores';
import { saveFile } from '../parts/saveFile';
import { usePageWords } from '../parts/usePageWords';
import { linkToRun } from '../state/address';
import { getGame, useRun } from '../state/game';
import { codeNow, keepName, lastName, linkToResult, resultNow } from '../state/handIn';
import { say as notify } from '../state/notices';
import { hasLinks } from '../state/wholeLink';
import { pictureCard } from './pictureCard';
import { shortText } from './shortText';

type WaysProps = { readonly say: Say<'result'>; readonly by: string; readonly code: string };

/** Copies and pictures of a run that is over. */
const Ways = ({ say, by, code }: WaysProps) => {
  const run = useRun();
  const { texts } = getGame();
  const reference = useReference();
  const name = texts.missions[run.setup.mission]?.name ?? run.setup.mission;
  const isCounted = typeof reference === 'number';
  const summary = () => summaryOf(run, isCounted ? reference : 0);
  const copy = (text: string, key: 'link' | 'code' | 'text') =>
    copyText(text, say(`handIn.${key}Copied`), say('handIn.copyFailed'));
  const draw = (): void => {
    pictureCard(say, { name, by }, summary())
      .then((picture) => {
        saveFile(picture, `good-point-${run.setup.mission}.png`);
        notify(say('handIn.pictureSaved'));
      })
      .catch(() => notify(say('handIn.pictureFailed')));
  };
  const link = linkToResult(code);
  return (
    <p class="actions">
      {link !== null && (
        <button type="button" class="button" onClick={() => copy(link, 'link')}>
          <Icon name="link" /> {say('handIn.copyLink')}
        </button>
      )}
      <button
        type="button"
        class={link === null ? 'button' : 'button quiet'}
        onClick={() => copy(code, 'code')}
      >
        {say('handIn.copyCode')}
      </button>
      <button
        type="button"
        class="button quiet"
        disabled={!isCounted}
        onClick={() => copy(shortText(say, { name, by }, summary(), linkToRun()), 'text')}
      >
        {say('handIn.copyText')}
      </button>
      <button type="button" class="button quiet" disabled={!isCounted} onClick={draw}>
        {say('handIn.picture')}
      </button>
    </p>
  );
};

const Form = ({ say }: { say: Say<'result'> }) => {
  const run = useRun();
  const [by, setBy] = useState(lastName);
  const code = useMemo(() => codeNow(by), [by, run]);
  const { attempt, pausedSeconds, checks } = resultNow(by);
  return (
    <section class="hand-in paper lines">
      <h2>{say('handIn.title')}</h2>
      <p>{say('handIn.about')}</p>
      <label class="field">
        <span>{say('handIn.name')}</span>
        <input
          type="text"
          maxLength={LONGEST_NAME}
          autocomplete="nickname"
          value={by}
          onInput={({ currentTarget }) => {
            setBy(currentTarget.value);
            keepName(currentTarget.value);
          }}
        />
      </label>
      {code === null ? (
        <p role="alert">{say('handIn.tooLong')}</p>
      ) : (
        <>
          <Ways say={say} by={by.trim()} code={code} />
          {!hasLinks() && <NoLinks />}
          <details class="code-shown">
            <summary>{say('handIn.code')}</summary>
            <textarea readOnly rows={5} aria-label={say('handIn.code')} value={code} />
          </details>
        </>
      )}
      <p class="note">
        {say('handIn.with', { n: number(pausedSeconds), attempt: number(attempt) })}{' '}
        {checks.length > 0 && say('handIn.withChecks')}
      </p>
    </section>
  );
};

/** Hands in a run that is over: as a link, a code, a text that gives nothing away, or a picture. */
export const HandIn = () => {
  const say = usePageWords('result');
  return say && <Form say={say} />;
};
