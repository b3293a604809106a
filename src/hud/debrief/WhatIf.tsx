import { useState } from 'preact/hooks';
import type { Branch } from '../../bots/whatIf';
import type { Decision, Option } from '../../play/decisions';
import { insteadOf } from '../../play/decisions';
import type { Action, Run } from '../../rules/types';
import { scoreOf, starsOf } from '../../rules/view';
import { t } from '../../text/t';
import { BranchChart } from '../charts/BranchChart';
import { starMarks, total } from '../parts/format';
import { Icon } from '../parts/Icon';
import { useReference } from '../parts/StarScores';
import { useReadAloud } from '../parts/useReadAloud';
import { useRun } from '../state/game';
import { say } from '../state/notices';
import { playOn } from '../state/start';
import { decisionAbout, recordingNow } from './decided';
import { actionWords, optionWords } from './optionWords';

/** What was done in the other run, or could not be. */
const Deeds = ({ says, deeds, branch }: { says: string; deeds: readonly Action[]; branch: Branch }) =>
  deeds.length === 0 ? null : (
    <details class="deeds">
      <summary>{says}</summary>
      <ul>
        {deeds.map((action, place) => (
          <li key={place}>{actionWords(branch.run, action)}</li>
        ))}
      </ul>
    </details>
  );

const takeawayOf = (difference: number, score: number): string => {
  const key = difference > 0 ? 'better' : difference < 0 ? 'worse' : 'same';
  return t(`whatIf.${key}`, { points: total(Math.abs(difference)), score: total(score) });
};

const StarsLine = ({ before, after }: { before: Run; after: Run }) => {
  const reference = useReference();
  if (typeof reference !== 'number') return null;
  return (
    <p>
      {t('whatIf.stars', {
        before: starMarks(starsOf(before, reference)),
        after: starMarks(starsOf(after, reference)),
      })}
    </p>
  );
};

const Outcome = ({ branch }: { branch: Branch }) => {
  const run = useRun();
  const [before, after] = [scoreOf(run), scoreOf(branch.run)];
  const { decided, assumed, dropped, actions } = branch;
  const takeaway = takeawayOf(after - before, after);
  useReadAloud(takeaway);
  return (
    <div class="what-if-outcome">
      <BranchChart was={run} wouldBe={branch.run} takeaway={takeaway} />
      <StarsLine before={run} after={branch.run} />
      <p class="note">{t('whatIf.why')}</p>
      <Deeds says={t('whatIf.assumed', { count: assumed.length })} deeds={assumed} branch={branch} />
      <Deeds
        says={t('whatIf.dropped', { count: dropped.length })}
        deeds={dropped.map(({ action }) => action)}
        branch={branch}
      />
      <button
        type="button"
        class="button quiet"
        onClick={() => playOn({ setup: run.setup, actions: actions.slice(0, decided.actions) }, decided.at)}
      >
        <Icon name="play" filled /> {t('whatIf.playOn')}
      </button>
    </div>
  );
};

const Ask = ({ decision }: { decision: Decision }) => {
  const run = useRun();
  const [chosen, setChosen] = useState<string | null>(null);
  const [branch, setBranch] = useState<Branch | null>(null);
  const look = (option: Option): void => {
    setChosen(option.id);
    import('../../bots/whatIf')
      .then(({ whatIf }) => setBranch(whatIf(recordingNow(), run.pack, insteadOf(decision, option))))
      .catch(() => say(t('notice.loadFailed')));
  };
  const stateOf = ({ id }: Option): 'taken' | 'chosen' | undefined =>
    id === decision.chosen ? 'taken' : id === chosen ? 'chosen' : undefined;
  const { about, place } = decision;
  const name = `what-if-${about.kind}-${about.id}`;
  return (
    <>
      <fieldset class="what-if-options">
        <legend>{t('whatIf.ask')}</legend>
        {decision.options.map((option) => (
          <label key={option.id} class="what-if-option" data-state={stateOf(option)}>
            <input
              type="radio"
              name={name}
              checked={chosen === option.id}
              disabled={option.id === decision.chosen}
              onChange={() => look(option)}
            />
            <span>
              {optionWords(run, decision, option)}
              {option.id === decision.chosen && <small>{t('whatIf.yours')}</small>}
            </span>
          </label>
        ))}
      </fieldset>
      {branch && <Outcome key={chosen} branch={branch} />}
      <button
        type="button"
        class="button quiet small"
        onClick={() =>
          playOn({ setup: run.setup, actions: recordingNow().actions.slice(0, place.index) }, place.at)
        }
      >
        {t('whatIf.playOnOwn')}
      </button>
      <p class="note">{t('whatIf.hindsight')}</p>
    </>
  );
};

/** A decision taken another way: the rest of the run is simulated again, beside the run as it was. */
export const WhatIf = ({ kind, id }: Decision['about']) => {
  const [isOpen, setOpen] = useState(false);
  const decision = decisionAbout(kind, id);
  if (!decision) return null;
  return (
    <details class="what-if" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Icon name="branch" /> {t('whatIf.open')}
      </summary>
      {isOpen && <Ask decision={decision} />}
    </details>
  );
};
