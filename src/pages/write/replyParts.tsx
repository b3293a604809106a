import type { DraftReply, DraftTweet } from '../../play/draft/draft';
import { promising, tempting, withReply } from '../../play/draft/edit';
import { mayTempt } from '../../play/draft/fit';
import { Notes, useFaults } from './Notes';
import { Pick } from './Pick';
import { draft, fieldId } from './state';
import { useWriteWords } from './words';

export type ReplyPartProps = {
  readonly tweet: DraftTweet;
  readonly reply: DraftReply;
  readonly editTweet: (change: (tweet: DraftTweet) => DraftTweet, group?: string) => void;
};

const WHEN = ['soft', '2', '3', '4', '5', '6'] as const;

/** When a promise says that it will be there. */
export const WhenPick = ({ tweet, reply, editTweet }: ReplyPartProps) => {
  const { say } = useWriteWords();
  const { promise, id } = reply;
  const pick = (when: (typeof WHEN)[number]) =>
    editTweet((now) =>
      withReply(now, id, (one) =>
        promising(
          one,
          when === 'soft' ? { kind: 'soft' } : { kind: 'dated', days: Number(when) },
          draft.peek()?.langs ?? [],
        ),
      ),
    );
  return (
    <Pick
      of={tweet.id}
      field={`reply-${id}-when`}
      label={say('reply.when')}
      value={promise?.kind === 'dated' ? (String(promise.days) as (typeof WHEN)[number]) : 'soft'}
      options={WHEN.map((when) => [
        when,
        when === 'soft' ? say('reply.soft') : say('reply.dated', { n: when }),
      ])}
      onPick={pick}
      hint={say(promise?.kind === 'dated' ? 'reply.datedHint' : 'reply.softHint', { day: '{day}' })}
    />
  );
};

/** Marks the wrong reply that sounds best. */
export const TemptingMark = ({ tweet, reply, editTweet }: ReplyPartProps) => {
  const { say } = useWriteWords();
  const field = `reply-${reply.id}-tempting`;
  const list = useFaults(tweet.id, field, null);
  const isAllowed = mayTempt(tweet.need, reply.stance);
  if (!isAllowed && !reply.tempting && list.length === 0) return null;
  return (
    <div class="w-field">
      <label class="w-check">
        <input
          id={fieldId(tweet.id, field)}
          type="checkbox"
          checked={reply.tempting}
          onChange={({ currentTarget: { checked } }) =>
            editTweet((now) => tempting(now, checked ? reply.id : null))
          }
        />
        {say('reply.tempting')}
      </label>
      <Notes of={tweet.id} field={field} list={list} />
    </div>
  );
};
