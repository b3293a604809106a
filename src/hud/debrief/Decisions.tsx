import { EVIDENCE_TABLE } from '../../content/evidence';
import { REASON_EVIDENCE } from '../../content/reasons';
import type { Answer, Tweet } from '../../rules/types';
import type { EvidenceId } from '../../rules/words';
import { t } from '../../text/t';
import { Said } from '../evening/Sent';
import { Face } from '../parts/Face';
import { points } from '../parts/format';
import { getGame, useRun } from '../state/game';
import { wordsOf } from '../state/words';

const Evidence = ({ id }: { id: EvidenceId }) => {
  const { why } = getGame();
  const { source, confidence } = EVIDENCE_TABLE[id];
  return (
    <details class="evidence">
      <summary>
        {t('debrief.evidence')}{' '}
        <span class="confidence" data-letter={confidence}>
          {t('debrief.confidence', { letter: confidence })}
        </span>
      </summary>
      <p>{why.findings[id]}</p>
      <p class="source">
        {source !== '—' && <>{t('debrief.source', { source })} · </>}
        {confidence}: {why.confidence[confidence]}
      </p>
    </details>
  );
};

const Answered = ({ tweet, answer }: { tweet: Tweet; answer: Answer }) => {
  const { why } = getGame();
  return (
    <>
      <Said tweet={tweet} answer={answer} />
      <p class="verdict" data-tone={answer.points < 0 ? 'bad' : 'good'}>
        <b class="stamp">{why.verdicts[answer.verdict]}</b>
        <b class="points">{points(answer.points)}</b>
        <span>{why.reasons[answer.because]}</span>
      </p>
      <Evidence id={REASON_EVIDENCE[answer.because]} />
    </>
  );
};

const Silence = ({ tweet }: { tweet: Tweet }) => {
  const run = useRun();
  const lost = run.ledger
    .filter(({ rule, cause }) => rule === 'silence' && cause.id === tweet.id)
    .reduce((sum, entry) => sum + entry.points, 0);
  return (
    <>
      <p class="verdict" data-tone={lost < 0 ? 'bad' : 'plain'}>
        <b class="stamp">{t('debrief.silence')}</b>
        <b class="points">{points(lost)}</b>
        <span>{t('debrief.unanswered')}</span>
      </p>
      <Evidence id="silence-worst" />
    </>
  );
};

/** Each tweet with what was said to it, what that did, and why. */
export const Decisions = () => {
  const run = useRun();
  const { why } = getGame();
  const tweets = Object.values(run.tweets).sort((a, b) => a.arrivedAt - b.arrivedAt);
  return (
    <section class="decisions">
      <h2>{t('debrief.decisions')}</h2>
      <ol>
        {tweets.map((tweet) => (
          <li key={tweet.id} class="decision paper">
            <header class="slip-head">
              <Face handle={wordsOf(tweet.id).handle} />
              <span class="author">
                <b>{wordsOf(tweet.id).name}</b>
                <small>{t('debrief.need', { need: why.needs[tweet.need] })}</small>
              </span>
            </header>
            <p class="decision-text">{wordsOf(tweet.id).text}</p>
            {tweet.answer ? <Answered tweet={tweet} answer={tweet.answer} /> : <Silence tweet={tweet} />}
          </li>
        ))}
      </ol>
    </section>
  );
};
