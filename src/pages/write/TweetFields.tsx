import { CROWD, personOf } from '../../content/personOf';
import { Icon } from '../../hud/parts/Icon';
import { Portrait } from '../../hud/parts/Portrait';
import type { DraftTweet } from '../../play/draft/draft';
import { anyText, handleFrom } from '../../play/draft/draft';
import { withTweet } from '../../play/draft/edit';
import { anotherReply } from '../../play/draft/new';
import { Field } from './Field';
import { Notes, useFaults } from './Notes';
import { NumberPick } from './Pick';
import { ReplyForm } from './ReplyForm';
import { edit, fieldId, writtenLang } from './state';
import { useWriteWords } from './words';

const MOODS = [-9, -6, -3, 0, 4, 8] as const;

/** Changes one tweet of the draft. */
export const editorOf =
  ({ id }: DraftTweet) =>
  (change: (tweet: DraftTweet) => DraftTweet, group?: string): void =>
    edit((now) => withTweet(now, id, change), group ?? null);

/** Whose face stands beside the tweet, and the way to somebody else's. */
const FacePick = ({ tweet }: { tweet: DraftTweet }) => {
  const { say } = useWriteWords();
  const now = personOf(tweet);
  const another = () =>
    editorOf(tweet)(
      (one) => ({ ...one, author: { ...one.author, person: (now + 1) % CROWD } }),
      `${tweet.id}/face`,
    );
  return (
    <button
      type="button"
      class="w-face"
      aria-label={say('tweet.face')}
      title={say('tweet.face')}
      onClick={another}
    >
      <Portrait person={now} />
    </button>
  );
};

/** Who writes, and what, on the paper on which it will be read. */
export const TweetPaper = ({ tweet }: { tweet: DraftTweet }) => {
  const { say } = useWriteWords();
  const editTweet = editorOf(tweet);
  return (
    <div class="pinned">
      <div class="w-tweet cut">
        <div class="w-who">
          <FacePick tweet={tweet} />
          <Field
            of={tweet.id}
            field="name"
            kind="author"
            label={say('tweet.name')}
            words={tweet.name}
            onWrite={(name, group) => editTweet((now) => ({ ...now, name }), group)}
          />
          <Field
            of={tweet.id}
            field="handle"
            kind="handle"
            label={say('tweet.handle')}
            usual={handleFrom(anyText(tweet.name, writtenLang.value))}
            words={tweet.handle}
            onWrite={(handle, group) => editTweet((now) => ({ ...now, handle }), group)}
          />
        </div>
        <Field
          of={tweet.id}
          field="text"
          kind="tweet"
          label={say('tweet.text')}
          words={tweet.text}
          onWrite={(text, group) => editTweet((now) => ({ ...now, text }), group)}
        />
      </div>
    </div>
  );
};

/** What may be said to it. */
export const Replies = ({ tweet }: { tweet: DraftTweet }) => {
  const { say } = useWriteWords();
  const editTweet = editorOf(tweet);
  const list = useFaults(tweet.id, 'add-reply', null);
  return (
    <>
      {tweet.replies.map((reply, place) => (
        <ReplyForm key={reply.id} tweet={tweet} reply={reply} place={place} editTweet={editTweet} />
      ))}
      {tweet.replies.length < 4 && (
        <p>
          <button
            type="button"
            class="button quiet"
            id={fieldId(tweet.id, 'add-reply')}
            onClick={() => editTweet((now) => ({ ...now, replies: [...now.replies, anotherReply(now)] }))}
          >
            <Icon name="speech" /> {say('tweet.addReply')}
          </button>
          <Notes of={tweet.id} field="add-reply" list={list} />
        </p>
      )}
    </>
  );
};

/** How its author feels. */
export const MoodPick = ({ tweet }: { tweet: DraftTweet }) => {
  const { say } = useWriteWords();
  const names = ['furious', 'angry', 'annoyed', 'calm', 'glad', 'happy'] as const;
  return (
    <NumberPick
      of={tweet.id}
      field="mood"
      label={say('tweet.mood')}
      value={tweet.mood}
      options={MOODS.map((mood, index) => [mood, say(`mood.${names[index] ?? 'calm'}`)])}
      onPick={(mood) => editorOf(tweet)((now) => ({ ...now, mood }))}
      hint={say('tweet.moodHint')}
    />
  );
};
