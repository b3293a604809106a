import type { Tweet } from '../../rules/types';
import { answeredCards, canWait, followersOf, minuteOfEvening, openCards } from '../../rules/view';
import { t } from '../../text/t';
import { Face } from '../parts/Face';
import { number, points, span } from '../parts/format';
import { Icon } from '../parts/Icon';
import { Then } from '../parts/Then';
import { getGame, minute, send, useRun } from '../state/game';
import { openTweet } from '../state/view';
import { wordsOf } from '../state/words';
import { Errands } from './Errands';
import { Slip } from './Slip';

const AnsweredLine = ({ tweet }: { tweet: Tweet }) => {
  useRun('feed');
  const { name } = wordsOf(tweet.id);
  const { why } = getGame();
  const { answer } = tweet;
  if (!answer) return null;
  return (
    <li>
      <button type="button" class="answered-line" data-tweet={tweet.id} onClick={() => openTweet(tweet.id)}>
        <Face tweet={tweet.id} />
        <span>{name}</span>
        <em>{why.verdicts[answer.verdict]}</em>
        <b class={answer.points < 0 ? 'bad' : 'good'}>{points(answer.points)}</b>
      </button>
    </li>
  );
};

const Answered = () => {
  const cards = answeredCards(useRun('feed')).filter(({ gone }) => !gone);
  if (cards.length === 0) return null;
  return (
    <details class="answered">
      <summary>
        {t('feed.answered')} ({number(cards.length)})
      </summary>
      <ul>
        {cards.map((tweet) => (
          <AnsweredLine key={tweet.id} tweet={tweet} />
        ))}
      </ul>
    </details>
  );
};

const MinutesLeft = () => {
  minute.value;
  const run = useRun('feed');
  return <b class="ticks">{span(Math.max(0, run.eveningMinutes - minuteOfEvening(run)))}</b>;
};

const CloseFeed = () => (
  <button type="button" class="button quiet close-feed" onClick={() => send({ kind: 'closeFeed' })}>
    <Icon name="moon" />
    <span>
      <b>{t('feed.close')}</b>
      <small>{t('feed.closeGives')}</small>
    </span>
    <span class="minutes-left">
      <MinutesLeft />
    </span>
  </button>
);

const WaitForNext = () => {
  const { session } = getGame();
  if (session.mode !== 'evening' || !canWait(useRun('feed'))) return null;
  return (
    <button type="button" class="button" onClick={() => session.waitForNext()}>
      {t('feed.wait')}
    </button>
  );
};

/** Everybody who waits, newest first; below, who was answered. */
export const Feed = () => {
  const run = useRun('feed');
  const { desk, mode } = getGame().session;
  const cards = openCards(run);
  const opened = desk?.kind === 'card' ? desk.tweet : null;
  return (
    <section class="feed" aria-labelledby="feed-title">
      <h2 id="feed-title" tabIndex={-1}>
        {t('feed.title')} <small>{t('feed.open', { count: cards.length })}</small>
      </h2>
      <Errands />
      {cards.length === 0 && (
        <p class="empty">
          <b>{t('feed.empty')}</b> {t('feed.emptyMore')}
        </p>
      )}
      <Then>
        <WaitForNext />
        <ol class="slips">
          {cards.map(({ id, heat, likes, meToos, openedAt }) => (
            <Slip
              key={id}
              id={id}
              heat={heat}
              likes={likes}
              meToos={meToos}
              followers={followersOf(run, id)}
              isNew={openedAt === null}
              isOpen={id === opened}
            />
          ))}
        </ol>
        {mode === 'evening' && <CloseFeed />}
        <Answered />
      </Then>
    </section>
  );
};
