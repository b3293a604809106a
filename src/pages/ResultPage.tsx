import { useEffect, useState } from 'preact/hooks';
import { usePageWords } from '../hud/parts/usePageWords';
import { askedPart, pageAddress } from '../hud/state/pages';
import type { Result, ResultError } from '../share/result';
import { readResult } from '../share/result';
import { scan } from '../share/scan';
import type { Say } from '../text/pageWords';
import { PageHead } from './parts/PageHead';
import { HandedIn } from './result/HandedIn';
import './style/page.css';
import './style/result.css';

/** The code that the address bar holds, however it was mangled on the way. */
const codeHere = (): string | null => {
  const asked = askedPart('r');
  return asked === null ? null : (scan('result', asked)[0]?.code ?? asked);
};

const Paste = ({ say, onOpen }: { say: Say<'result'>; onOpen: (code: string) => void }) => {
  const [text, setText] = useState('');
  const [isNone, setNone] = useState(false);
  const open = (event: Event): void => {
    event.preventDefault();
    const found = scan('result', text)[0];
    setNone(!found);
    if (found) onOpen(found.code);
  };
  return (
    <form class="paper lines" onSubmit={open}>
      <label class="field">
        <span>{say('page.paste')}</span>
        <textarea rows={4} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      {isNone && <p role="alert">{say('page.none')}</p>}
      <p class="actions">
        <button type="submit" class="button">
          {say('page.open')}
        </button>
      </p>
    </form>
  );
};

type Shown = { readonly code: string; readonly result: Result };
type Opened = { readonly shown: Shown | null; readonly error: ResultError | null };
const NOTHING: Opened = { shown: null, error: null };

/** What is there once a code was opened: its result, or else why not, beside what was there before. */
const openCode = (before: Opened, code: string): Opened => {
  const read = readResult(code);
  return 'error' in read
    ? { ...before, error: read.error }
    : { shown: { code, result: read.result }, error: null };
};

const openHere = (): Opened => {
  const code = codeHere();
  return code === null ? NOTHING : openCode(NOTHING, code);
};

const Body = ({ say }: { say: Say<'result'> }) => {
  const [{ shown, error }, setOpened] = useState(openHere);
  useEffect(() => {
    const look = () => setOpened(openHere);
    addEventListener('popstate', look);
    return () => removeEventListener('popstate', look);
  }, []);
  const open = (code: string): void => {
    const opened = openCode({ shown, error }, code);
    setOpened(opened);
    // The address stays that of the result on the page.
    if (!opened.error) history.replaceState(history.state, '', pageAddress('result', { v: '1', r: code }));
  };
  return (
    <>
      <PageHead title={say('title')}>
        <p class="page-lead">{say('page.lead')}</p>
        {error && <p role="alert">{say(`error.${error}`)}</p>}
      </PageHead>
      {shown && <HandedIn key={shown.code} say={say} result={shown.result} />}
      <Paste say={say} onOpen={open} />
    </>
  );
};

/** What somebody handed in: its score worked out again, its debrief, and the run as a film. */
export const ResultPage = () => {
  const say = usePageWords('result');
  return <div class="page result-page">{say && <Body say={say} />}</div>;
};
