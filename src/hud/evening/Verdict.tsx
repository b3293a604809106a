import { useEffect, useRef } from 'preact/hooks';
import type { Answer, Tweet } from '../../rules/types';
import { points } from '../parts/format';
import { getGame } from '../state/game';

/** The stance by name as a stamp, its points, and the reason as a note in the margin. */
export const Verdict = ({ tweet, answer }: { tweet: Tweet; answer: Answer }) => {
  const { why } = getGame();
  const verdict = useRef<HTMLParagraphElement>(null);
  useEffect(() => verdict.current?.focus({ preventScroll: true }), [tweet.id]);
  return (
    <p
      class="verdict"
      data-tone={answer.points < 0 ? 'bad' : 'good'}
      role="status"
      ref={verdict}
      tabIndex={-1}
    >
      <b class="stamp">{why.verdicts[answer.verdict]}</b>
      <b class="points" data-points="reply">
        {points(answer.points)}
      </b>
      <span class="margin-note pinned">{why.reasons[answer.because]}</span>
    </p>
  );
};
