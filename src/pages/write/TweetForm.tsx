import { number } from '../../hud/parts/format';
import { Icon } from '../../hud/parts/Icon';
import type { Draft, DraftTweet } from '../../play/draft/draft';
import { moved, withoutTweet } from '../../play/draft/edit';
import type { AuthorKind } from '../../rules/words';
import { AUTHOR_KINDS } from '../../rules/words';
import { Pick } from './Pick';
import { playFrom } from './play';
import { chosen, edit, fieldId, wantsFocus } from './state';
import { editorOf, MoodPick, Replies, TweetPaper } from './TweetFields';
import { IssuePick, mayHaveIssue, NeedPick } from './TweetKind';
import { useWriteWords } from './words';

/** What changes nothing about the answers. */
const More = ({ tweet }: { tweet: DraftTweet }) => {
  const { say } = useWriteWords();
  return (
    <details class="w-more">
      <summary>{say('more')}</summary>
      <div class="w-pair">
        <MoodPick tweet={tweet} />
        <Pick
          of={tweet.id}
          field="author"
          label={say('tweet.author')}
          value={tweet.author.kind}
          options={AUTHOR_KINDS.map((kind) => [kind, say(`author.${kind}`)])}
          onPick={(kind: AuthorKind) =>
            editorOf(tweet)((now) => ({ ...now, author: { ...now.author, kind } }))
          }
          hint={say('tweet.authorHint')}
        />
      </div>
    </details>
  );
};

const Ways = ({ draft, tweet, place }: { draft: Draft; tweet: DraftTweet; place: number }) => {
  const { say } = useWriteWords();
  const move = (by: number) => () => edit((now) => ({ ...now, tweets: moved(now.tweets, tweet.id, by) }));
  const remove = () => {
    const next = draft.tweets[place + 1] ?? draft.tweets[place - 1];
    chosen.value = { ...chosen.peek(), tweet: next?.id ?? null };
    wantsFocus.value = next ? 'w-form-title' : fieldId('pack', 'add-tweet');
    edit((now) => withoutTweet(now, tweet.id));
  };
  return (
    <p class="actions">
      <button type="button" class="button" onClick={() => playFrom(tweet.id, say('try.cannot'))}>
        <Icon name="play" filled /> {say('tweet.play')}
      </button>
      <button
        type="button"
        class="round"
        aria-label={say('tweet.up')}
        disabled={place === 0}
        onClick={move(-1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        class="round"
        aria-label={say('tweet.down')}
        disabled={place === draft.tweets.length - 1}
        onClick={move(1)}
      >
        <Icon name="down" />
      </button>
      <button type="button" class="button quiet small danger" onClick={remove}>
        {say('tweet.remove')}
      </button>
    </p>
  );
};

/** One tweet with its replies. */
export const TweetForm = ({ draft, tweet }: { draft: Draft; tweet: DraftTweet }) => {
  const { say } = useWriteWords();
  const place = draft.tweets.indexOf(tweet);
  return (
    <section class="w-sheet w-form paper" aria-labelledby="w-form-title">
      <h3 id="w-form-title" tabIndex={-1}>
        {say('tweet.title', { n: number(place + 1), count: number(draft.tweets.length) })}
      </h3>
      <TweetPaper tweet={tweet} />
      <div class="w-pair">
        <NeedPick tweet={tweet} />
        {mayHaveIssue(tweet.need) && <IssuePick draft={draft} tweet={tweet} />}
      </div>
      <h4>{say('tweet.replies')}</h4>
      <p class="w-hint">{say('tweet.repliesHint')}</p>
      <Replies tweet={tweet} />
      <More tweet={tweet} />
      <Ways draft={draft} tweet={tweet} place={place} />
    </section>
  );
};
