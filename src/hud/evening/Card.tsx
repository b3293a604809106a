import { useEffect, useRef, useState } from 'preact/hooks';
import type { Tweet } from '../../rules/types';
import type { ShownReply } from '../../rules/view';
import { followersOf, repliesOf } from '../../rules/view';
import { t } from '../../text/t';
import { choiceLabel } from '../parts/choiceLabel';
import { fillDay } from '../parts/format';
import { Icon } from '../parts/Icon';
import { Ring } from '../parts/Ring';
import { send, show, useRun } from '../state/game';
import { wordsOf } from '../state/words';
import { DateChip } from './DateChip';
import { Sent } from './Sent';
import { Author, Marks } from './Slip';
import { Writing } from './Writing';

const Reply = ({
  tweet,
  reply,
  index,
  chosen,
}: {
  tweet: Tweet;
  reply: ShownReply;
  index: number;
  chosen: string | null;
}) => {
  const run = useRun();
  const text = wordsOf(tweet.id).replies[reply.id] ?? reply.id;
  const state = chosen === null ? undefined : chosen === reply.id ? 'chosen' : 'other';
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
        <span class="reply-text">{fillDay(text, reply.chip?.dueDay ?? null)}</span>
        {reply.chip && <DateChip chip={reply.chip} today={run.day} />}
      </button>
    </li>
  );
};

const Replies = ({ tweet }: { tweet: Tweet }) => {
  const run = useRun();
  const doing = run.busy?.doing;
  const chosen = doing?.kind === 'reply' && doing.tweet === tweet.id ? doing.reply : null;
  return (
    <>
      <ol class="replies" aria-label={t('card.replies')}>
        {repliesOf(run, tweet).map((reply, index) => (
          <Reply key={reply.id} tweet={tweet} reply={reply} index={index} chosen={chosen} />
        ))}
      </ol>
      <Writing tweet={tweet.id} />
    </>
  );
};

/** A tweet to be read and answered. */
export const Card = ({ id }: { id: string }) => {
  const run = useRun();
  const tweet = run.tweets[id] as Tweet;
  const [again, setAgain] = useState(false);
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    setAgain(false);
    text.current?.closest('.side')?.scrollTo(0, 0);
    text.current?.focus({ preventScroll: true });
  }, [id]);
  const isOpen = tweet.answer === null;
  const isWriting = run.busy?.doing.kind === 'reply' && run.busy.doing.tweet === id;
  useEffect(() => {
    if (!isWriting) setAgain(false);
  }, [isWriting]);
  return (
    <article
      class="card paper"
      data-heat={tweet.heat}
      aria-label={t('card.title', { name: wordsOf(id).name })}
    >
      <header class="slip-head">
        <Author id={id} followers={followersOf(run, id)} />
        <Ring tweet={id} />
        <button type="button" class="round" aria-label={t('card.back')} onClick={() => show(null)}>
          <Icon name="close" />
        </button>
      </header>
      <p class="card-text" ref={text} tabIndex={-1}>
        {wordsOf(id).text}
      </p>
      <Marks heat={tweet.heat} likes={tweet.likes} meToos={tweet.meToos} />
      {tweet.answer && (
        <Sent tweet={tweet} answer={tweet.answer} again={again} onAgain={() => setAgain(true)} />
      )}
      {(isOpen || again) && <Replies tweet={tweet} />}
      {isOpen && !isWriting && (
        <button type="button" class="mute" onClick={() => send({ kind: 'mute', tweet: id })}>
          <Icon name="mute" /> {t('card.mute')} <small>{t('card.muteNote')}</small>
        </button>
      )}
    </article>
  );
};
