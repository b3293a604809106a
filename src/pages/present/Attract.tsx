import { useLayoutEffect, useState } from 'preact/hooks';
import { personOf } from '../../content/personOf';
import { Icon } from '../../hud/parts/Icon';
import { Portrait } from '../../hud/parts/Portrait';
import { useWakeLock } from '../../hud/state/wakeLock';
import type { RoomWords } from './roomWords';
import { tweetWords } from './roomWords';
import type { Bones } from './state';
import { Title } from './Title';

/** Milliseconds for which a tweet stays. */
const EACH = 9000;

const KEYS: readonly string[] = ['Enter', ' ', 'PageDown', 'ArrowRight', 'Escape'];

type Props = { readonly bones: Bones; readonly words: RoomWords; readonly onEnd: () => void };

/** Tweets for people who come in, one after the other, with the two questions. */
export const Attract = ({ bones, words, onEnd }: Props) => {
  const { say } = words;
  const [place, setPlace] = useState(0);
  useWakeLock();
  useLayoutEffect(() => {
    const turning = setInterval(() => setPlace((now) => now + 1), EACH);
    const onKey = (event: KeyboardEvent): void => {
      if (!KEYS.includes(event.key)) return;
      event.preventDefault();
      onEnd();
    };
    addEventListener('keydown', onKey);
    return () => {
      clearInterval(turning);
      removeEventListener('keydown', onKey);
    };
  }, [onEnd]);
  const firsts = bones.tweets.filter(({ role }) => role === 'first');
  // Neighbours in a pack are alike; a step that shares no factor with its length meets all of them.
  const tweet = firsts[(place * 37) % firsts.length];
  if (!tweet) return null;
  const { name, handle, text } = tweetWords(words, tweet.id);
  return (
    <div class="wall wall-attract">
      <Title>{say('attract.soon')}</Title>
      <blockquote key={tweet.id} class="asked cut">
        <p class="asked-who">
          <Portrait person={personOf(tweet)} />
          <span>
            <b>{name}</b> <small>@{handle}</small>
          </span>
        </p>
        <p class="asked-text">{text}</p>
      </blockquote>
      <p class="attract-asks">
        <b>{say('attract.answer')}</b> <b>{say('attract.fix')}</b>
      </p>
      <p class="wall-steps">
        <button type="button" class="button" onClick={onEnd}>
          {say('attract.begin')} <Icon name="right" />
        </button>
      </p>
    </div>
  );
};
