import type { ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';
import type { Tweet } from '../../rules/types';
import type { ShownReply } from '../../rules/view';
import { repliesOf } from '../../rules/view';
import { t } from '../../text/t';
import { choiceLabel } from '../parts/choiceLabel';
import { fillDay } from '../parts/format';
import { InTurn } from '../parts/InTurn';
import { send, useRun } from '../state/game';
import { wordsOf } from '../state/words';
import { DateChip } from './DateChip';
import { Ink, Writing } from './Writing';

type Props = {
  readonly tweet: Tweet;
  readonly reply: ShownReply;
  readonly index: number;
  readonly state: 'chosen' | 'other' | undefined;
};

/** A strip of paper with what could be said; once it is chosen, ink runs under its words. */
const Reply = ({ tweet, reply, index, state }: Props) => {
  const run = useRun();
  const words = fillDay(wordsOf(tweet.id).replies[reply.id] ?? reply.id, reply.chip?.dueDay ?? null);
  return (
    <li>
      <button
        type="button"
        class="reply"
        data-reply={reply.id}
        data-state={state}
        onClick={() => send({ kind: 'reply', tweet: tweet.id, reply: reply.id })}
      >
        <span class="reply-number">{choiceLabel(index)}</span>
        <span class="reply-text">{state === 'chosen' ? <Ink>{words}</Ink> : words}</span>
        {reply.chip && <DateChip chip={reply.chip} today={run.day} />}
      </button>
    </li>
  );
};

/** What could be said to a tweet, in the order of the run's seed. */
export const Replies = ({ tweet, isOver }: { tweet: Tweet; isOver: boolean }) => {
  const run = useRun();
  const doing = run.busy?.doing;
  const chosen = doing?.kind === 'reply' && doing.tweet === tweet.id ? doing.reply : null;
  const drawn = useRef<ComponentChild>(null);
  // Once one is sent they lie there as they did, until they go a frame later; to make them inert would style them all anew.
  if (!isOver)
    drawn.current = (
      <InTurn>
        {repliesOf(run, tweet).map((reply, index) => (
          <Reply
            key={reply.id}
            tweet={tweet}
            reply={reply}
            index={index}
            state={chosen === null ? undefined : chosen === reply.id ? 'chosen' : 'other'}
          />
        ))}
      </InTurn>
    );
  return (
    <>
      <ol
        class="replies"
        aria-label={t('card.replies')}
        onClickCapture={(event) => isOver && event.stopPropagation()}
      >
        {drawn.current}
      </ol>
      <Writing tweet={tweet.id} />
    </>
  );
};
