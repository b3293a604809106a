import { REASON_EVIDENCE } from '../../content/reasons';
import { t } from '../../text/t';
import { Said } from '../evening/Sent';
import { Face } from '../parts/Face';
import { points } from '../parts/format';
import { Icon } from '../parts/Icon';
import { getGame, useRun } from '../state/game';
import { fixNameById, wordsOf } from '../state/words';
import { Disagree } from './Disagree';
import { Evidence } from './Evidence';
import type { Moment } from './moments';
import { WhatIf } from './WhatIf';

const toneOf = (sum: number): 'good' | 'bad' | 'plain' => (sum < 0 ? 'bad' : sum > 0 ? 'good' : 'plain');

const stanceOf = ({ tweet }: Moment): string =>
  tweet.answer ? getGame().why.verdicts[tweet.answer.verdict] : t('debrief.silence');

/** Who wrote, and what it came to. */
const Head = ({ moment }: { moment: Moment }) => {
  const { why } = getGame();
  const { tweet, words, promise } = moment;
  return (
    <>
      <Face tweet={tweet.id} />
      <span class="author">
        <b>{wordsOf(tweet.id).name}</b>
        <small>{t('debrief.need', { need: why.needs[tweet.need] })}</small>
      </span>
      <b class="decision-sum" data-tone={toneOf(words + promise)}>
        {points(words + promise)}
      </b>
    </>
  );
};

const PromiseLine = ({ moment: { tweet, promise } }: { moment: Moment }) => {
  const run = useRun();
  const pledge = run.promises[tweet.id];
  if (!pledge) return null;
  const isKept = pledge.state === 'kept';
  return (
    <p class="decision-promise" data-tone={isKept ? 'good' : 'bad'}>
      <Icon name={isKept ? 'flag' : 'broken'} />
      <span>{t(isKept ? 'night.kept' : 'night.broken', { fix: fixNameById(run, pledge.fix) })}</span>
      <b>{points(promise)}</b>
    </p>
  );
};

const Body = ({ moment }: { moment: Moment }) => {
  const { why } = getGame();
  const { tweet, words } = moment;
  const { answer } = tweet;
  return (
    <>
      <p class="decision-text">{wordsOf(tweet.id).text}</p>
      {answer && <Said tweet={tweet} answer={answer} />}
      <p class="verdict" data-tone={toneOf(answer ? answer.points : words)}>
        <b class="stamp">{stanceOf(moment)}</b>
        <b class="points">{points(words)}</b>
        <span>{answer ? why.reasons[answer.because] : t('debrief.unanswered')}</span>
      </p>
      <PromiseLine moment={moment} />
      <Evidence id={answer ? REASON_EVIDENCE[answer.because] : 'silence-worst'} />
      <WhatIf kind="tweet" id={tweet.id} />
      <Disagree
        about={wordsOf(tweet.id).text}
        did={`${answer?.reply ? `“${wordsOf(tweet.id).replies[answer.reply] ?? ''}” ` : ''}(${stanceOf(moment)}, ${points(words)})`}
      />
    </>
  );
};

/** A decision laid open: what they wrote, what was said, what that did, and why. */
export const Decision = ({ moment }: { moment: Moment }) => (
  <article class="decision paper">
    <header class="slip-head">
      <Head moment={moment} />
    </header>
    <Body moment={moment} />
  </article>
);

/** The same, folded to a line. */
export const FoldedDecision = ({ moment }: { moment: Moment }) => (
  <details class="decision folded paper">
    <summary class="slip-head">
      <Head moment={moment} />
      <small class="decision-stance">{stanceOf(moment)}</small>
    </summary>
    <div class="decision-body">
      <Body moment={moment} />
    </div>
  </details>
);
