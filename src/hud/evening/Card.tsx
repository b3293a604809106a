import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Tweet } from '../../rules/types';
import { followersOf } from '../../rules/view';
import { t } from '../../text/t';
import { Icon } from '../parts/Icon';
import { Ring } from '../parts/Ring';
import { Then } from '../parts/Then';
import { afterFrame } from '../state/afterFrame';
import { send, show, useRun } from '../state/game';
import { wordsOf } from '../state/words';
import { Replies } from './Replies';
import { Said, Sent } from './Sent';
import { Author, Marks } from './Slip';
import { useLift } from './useLift';
import { Verdict } from './Verdict';

const Mute = ({ id }: { id: string }) => (
  <button type="button" class="mute" onClick={() => send({ kind: 'mute', tweet: id })}>
    <Icon name="mute" /> {t('card.mute')} <small>{t('card.muteNote')}</small>
  </button>
);

/** A tweet to be read and answered; each has a card of its own, so that it can rise and leave by itself. */
export const Card = ({ id }: { id: string }) => {
  const run = useRun();
  const tweet = run.tweets[id] as Tweet;
  const [again, setAgain] = useState(false);
  const text = useRef<HTMLParagraphElement>(null);
  const sheet = useLift();
  useEffect(() => {
    text.current?.closest('.side')?.scrollTo(0, 0);
    text.current?.focus({ preventScroll: true });
  }, []);
  const isOpen = tweet.answer === null;
  // The replies go a frame after the verdict has come.
  const [isCleared, clear] = useState(!isOpen);
  useLayoutEffect(() => (isOpen ? undefined : afterFrame(() => clear(true))), [isOpen]);
  const isWriting = run.busy?.doing.kind === 'reply' && run.busy.doing.tweet === id;
  useEffect(() => {
    if (!isWriting) setAgain(false);
  }, [isWriting]);
  return (
    <article class="card" data-tweet={id} aria-label={t('card.title', { name: wordsOf(id).name })}>
      <div class="tweet-sheet cut" data-heat={tweet.heat} ref={sheet}>
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
        {tweet.answer && <Said tweet={tweet} answer={tweet.answer} />}
        {tweet.answer && <Verdict tweet={tweet} answer={tweet.answer} />}
      </div>
      {tweet.answer && isCleared && (
        <Then>
          <Sent tweet={tweet} answer={tweet.answer} again={again} onAgain={() => setAgain(true)} />
        </Then>
      )}
      <Then>
        {(isOpen || !isCleared || again) && <Replies tweet={tweet} isOver={!isOpen && !again} />}
        {isOpen && !isWriting && <Mute id={id} />}
      </Then>
    </article>
  );
};
