import type { FunctionComponent } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { loadWhy } from '../content/why';
import { saveJson } from '../hud/parts/saveFile';
import { usePageWords } from '../hud/parts/usePageWords';
import { useWords } from '../hud/parts/useWords';
import type { Draft } from '../play/draft/draft';
import { PageHead } from './parts/PageHead';
import './style/page.css';
import './style/write.css';
import { AboutStep } from './write/AboutStep';
import { Bar } from './write/Bar';
import { IssuesStep } from './write/IssuesStep';
import { findDraft, found, keepWhileWriting, unread } from './write/kept';
import { Path } from './write/Path';
import { ShareStep } from './write/ShareStep';
import { Starts } from './write/Starts';
import type { Step } from './write/state';
import { draft, goToStep, isStarting, STEPS, step, wantsFocus } from './write/state';
import { TryStep } from './write/TryStep';
import { TweetsStep } from './write/TweetsStep';
import type { WriteWords } from './write/words';
import { useWriteWords, WriteWordsContext } from './write/words';

const FORMS: Readonly<Record<Step, FunctionComponent<{ readonly draft: Draft }>>> = {
  about: AboutStep,
  issues: IssuesStep,
  tweets: TweetsStep,
  try: TryStep,
  share: ShareStep,
};

/** Moves the focus to the field that was asked for, and opens what it lies in. */
const useFocus = (): void => {
  const wanted = wantsFocus.value;
  useEffect(() => {
    if (wanted === null) return;
    wantsFocus.value = null;
    const field = document.getElementById(wanted);
    if (!field) return;
    for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    field.focus();
    field.scrollIntoView({ block: 'center' });
  }, [wanted]);
};

const Next = () => {
  const { say } = useWriteWords();
  const next = STEPS[STEPS.indexOf(step.value) + 1];
  if (!next) return null;
  const go = () => {
    goToStep(next);
    scrollTo(0, 0);
  };
  return (
    <p class="page-foot">
      <button type="button" class="button" onClick={go}>
        {say('path.next', { step: say(`step.${next}`) })}
      </button>
    </p>
  );
};

const Desk = ({ now }: { now: Draft }) => {
  const Form = FORMS[step.value];
  useFocus();
  return (
    <>
      <Path draft={now} />
      <Form draft={now} />
      <Next />
    </>
  );
};

/** Says that what was kept is no draft, which may be taken along all the same. */
const Unread = () => {
  const { say } = useWriteWords();
  return (
    <p>
      {say('kept.broken')}{' '}
      <button
        type="button"
        class="button quiet small"
        onClick={() => saveJson(unread.peek(), 'draft-unread.json')}
      >
        {say('kept.saveBroken')}
      </button>
    </p>
  );
};

const Body = () => {
  const { say } = useWriteWords();
  const now = draft.value;
  const isBeginning = now === null || isStarting.value;
  return (
    <>
      <PageHead title={say('title')}>
        {isBeginning ? <p class="page-lead">{say('lead')}</p> : <Bar draft={now} />}
        {found.value === 'broken' && now === null && <Unread />}
      </PageHead>
      {isBeginning ? <Starts /> : <Desk now={now} />}
    </>
  );
};

/** Where a teacher or a company writes a pack of their own. */
export const WritePage = () => {
  const say = usePageWords('write');
  const why = useWords(loadWhy);
  const words = useMemo<WriteWords | null>(() => (say && why ? { say, why } : null), [say, why]);
  useEffect(() => {
    findDraft();
    return keepWhileWriting();
  }, []);
  return (
    <div class="page write-page" data-writing={draft.value !== null && !isStarting.value}>
      {words && found.value !== 'looking' && (
        <WriteWordsContext.Provider value={words}>
          <Body />
        </WriteWordsContext.Provider>
      )}
    </div>
  );
};
