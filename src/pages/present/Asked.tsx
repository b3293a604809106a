import { span } from '../../hud/parts/format';
import { Icon } from '../../hud/parts/Icon';
import type { Stop } from '../../play/workshop/run';
import type { Tweet } from '../../rules/types';
import { waitedMinutes } from '../../rules/view';
import { Person } from './Person';
import type { RoomWords } from './roomWords';
import { askedWords, fixWords, tweetWords } from './roomWords';

type Props = { readonly stop: Stop; readonly words: RoomWords; readonly small?: boolean };

const Tweeted = ({ stop: { about, before }, words }: Props) => {
  const { name, handle } = tweetWords(words, about.id);
  const waited = waitedMinutes(before, before.tweets[about.id] as Tweet);
  return (
    <p class="asked-who">
      <Person run={before} tweet={about.id} />
      <span>
        <b>{name}</b> <small>@{handle}</small>
        <small class="asked-when">
          {waited < 1 ? words.say('card.justNow') : words.say('card.waited', { time: span(waited) })}
        </small>
      </span>
    </p>
  );
};

const Built = ({ stop: { about, before }, words }: Props) => (
  <p class="asked-who">
    <Icon name={about.kind === 'design' ? 'hammer' : 'truck'} />
    <span>
      <b>{words.say(about.kind === 'design' ? 'card.design' : 'card.announcement')}</b>
      <small>{words.say('card.about', { fix: fixWords(words, before.works.fixes[about.id]) })}</small>
    </span>
  </p>
);

/** What the room is asked, on a slip of paper: a tweet, the builders' question, or what shipped. */
export const Asked = (props: Props) => {
  const { stop, words, small } = props;
  return (
    <blockquote class={small ? 'asked cut small' : 'asked cut'}>
      {stop.about.kind === 'tweet' ? <Tweeted {...props} /> : <Built {...props} />}
      <p class="asked-text">{askedWords(words, stop.about, stop.before)}</p>
    </blockquote>
  );
};
