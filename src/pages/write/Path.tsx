import { number } from '../../hud/parts/format';
import { Icon } from '../../hud/parts/Icon';
import type { Draft } from '../../play/draft/draft';
import { everyTweet } from '../../play/draft/draft';
import type { Fault } from '../../play/draft/fault';
import { isError, WHOLE } from '../../play/draft/fault';
import type { Step } from './state';
import { errors, faults, goToStep, STEPS, step } from './state';
import { useWriteWords } from './words';

/** The faults that are mended in a step. */
const faultsIn = (draft: Draft, at: Step, all: readonly Fault[]): readonly Fault[] => {
  const tweets = new Set(draft.tweets.map(({ id }) => id));
  const issues = new Set([...draft.issues, ...everyTweet(draft)].map(({ id }) => id));
  return all.filter(({ place: { of, field } }) => {
    if (of === WHOLE) return at === (field === 'add-tweet' ? 'tweets' : 'about');
    if (tweets.has(of)) return at === 'tweets';
    return at === 'issues' && issues.has(of);
  });
};

const Done = () => (
  <small>
    <Icon name="check" /> {useWriteWords().say('state.ready')}
  </small>
);

/** The five steps from an idea to a link. */
export const Path = ({ draft }: { draft: Draft }) => {
  const { say } = useWriteWords();
  const open = errors.value.length;
  const sign = (at: Step) => {
    if (at === 'try' || at === 'share')
      return open > 0 ? <small>{say('path.later', { count: open, n: number(open) })}</small> : <Done />;
    const wrong = faultsIn(draft, at, faults.value).filter(isError).length;
    if (wrong > 0) return <small>{say('state.error', { count: wrong, n: number(wrong) })}</small>;
    return at === 'issues' && draft.issues.length === 0 ? <small>{say('path.none')}</small> : <Done />;
  };
  return (
    <nav class="w-path" aria-label={say('path.title')}>
      <ol>
        {STEPS.map((at, index) => (
          <li key={at} data-now={step.value === at}>
            <button
              type="button"
              data-step={at}
              aria-current={step.value === at ? 'step' : undefined}
              onClick={() => goToStep(at)}
            >
              <span class="w-number">{number(index + 1)}</span>
              <span>
                <b>{say(`step.${at}`)}</b>
                {sign(at)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
};
