import type { Draft } from '../../play/draft/draft';
import { anyText } from '../../play/draft/draft';
import { faultsAt } from '../../play/draft/fault';
import { emptyTweet, freshId } from '../../play/draft/new';
import { ItemList } from './ItemList';
import { Notes, useFaults } from './Notes';
import { chosen, edit, faults, fieldId, wantsFocus, writtenLang } from './state';
import { TweetForm } from './TweetForm';
import { useWriteWords } from './words';

/** What people write: the list of tweets, and the one that is being written. */
export const TweetsStep = ({ draft }: { draft: Draft }) => {
  const { say } = useWriteWords();
  const lang = writtenLang.value;
  const open = draft.tweets.find(({ id }) => id === chosen.value.tweet) ?? draft.tweets[0];
  const overAll = useFaults('pack', 'add-tweet', null);
  const choose = (tweet: string) => {
    chosen.value = { ...chosen.peek(), tweet };
    wantsFocus.value = 'w-form-title';
  };
  const add = () => {
    const id = freshId(draft, 't');
    const unheard = draft.issues.find((issue) => !draft.tweets.some((tweet) => tweet.issue === issue.id));
    edit((now) => ({ ...now, tweets: [...now.tweets, emptyTweet(id, unheard?.id ?? null)] }));
    chosen.value = { ...chosen.peek(), tweet: id };
    wantsFocus.value = fieldId(id, 'name');
  };
  return (
    <>
      <header class="w-lead paper">
        <h2>{say('step.tweets')}</h2>
        <p>{say('tweets.lead')}</p>
        <Notes of="pack" field="add-tweet" list={overAll} />
      </header>
      <div class="w-desk">
        <ItemList
          title={say('step.tweets')}
          items={draft.tweets.map((tweet) => ({
            id: tweet.id,
            title: anyText(tweet.name, lang) || say('tweet.nobody'),
            line: anyText(tweet.text, lang),
            faults: faultsAt(faults.value, tweet.id),
          }))}
          chosen={open?.id ?? null}
          onChoose={choose}
          addId={fieldId('pack', 'add-tweet')}
          add={say('tweets.add')}
          onAdd={add}
        />
        {open ? (
          <TweetForm key={open.id} draft={draft} tweet={open} />
        ) : (
          <p class="w-sheet paper">{say('tweets.none')}</p>
        )}
      </div>
    </>
  );
};
