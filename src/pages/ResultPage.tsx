import { useEffect, useMemo, useState } from 'preact/hooks';
import { usePageWords } from '../hud/parts/usePageWords';
import { askedPart, pageAddress } from '../hud/state/pages';
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

const Body = ({ say }: { say: Say<'result'> }) => {
  const [code, setCode] = useState(codeHere);
  useEffect(() => {
    const look = () => setCode(codeHere());
    addEventListener('popstate', look);
    return () => removeEventListener('popstate', look);
  }, []);
  const read = useMemo(() => (code === null ? null : readResult(code)), [code]);
  const open = (next: string): void => {
    history.replaceState(history.state, '', pageAddress('result', { v: '1', r: next }));
    setCode(next);
  };
  return (
    <>
      <PageHead title={say('title')}>
        <p class="page-lead">{say('page.lead')}</p>
        {read && 'error' in read && <p role="alert">{say(`error.${read.error}`)}</p>}
      </PageHead>
      {read && 'result' in read && <HandedIn key={code} say={say} result={read.result} />}
      <Paste say={say} onOpen={open} />
    </>
  );
};

/** What somebody handed in: its score worked out again, its debrief, and the run as a film. */
export const ResultPage = () => {
  const say = usePageWords('result');
  return <div class="page result-page">{say && <Body say={say} />}</div>;
};
