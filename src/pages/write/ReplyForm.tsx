import type { IconName } from '../../hud/parts/Icon';
import { Icon } from '../../hud/parts/Icon';
import type { DraftReply, DraftTweet } from '../../play/draft';
import { promising, tempting, withoutReply, withReply } from '../../play/draftEdit';
import type { Effect } from '../../play/draftFit';
import { effectOf, mayTempt } from '../../play/draftFit';
import type { Stance } from '../../rules/words';
import { STANCES } from '../../rules/words';
import { Field } from './Field';
import { Notes, useFaults } from './Notes';
import { Pick } from './Pick';
import { draft, fieldId, wantsFocus } from './state';
import { useWriteWords } from './words';

type EditTweet = (change: (tweet: DraftTweet) => DraftTweet, group?: string) => void;
type Props = {
  readonly tweet: DraftTweet;
  readonly reply: DraftReply;
  readonly place: number;
  readonly editTweet: EditTweet;
};

const SIGNS: Readonly<Record<Effect, IconName>> = { helps: 'check', nothing: 'none', harms: 'close' };
const WHEN = ['soft', '2', '3', '4', '5', '6'] as const;

/** When a promise says that it will be there. */
const WhenPick = ({ tweet, reply, editTweet }: Omit<Props, 'place'>) => {
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
const TemptingMark = ({ tweet, reply, editTweet }: Omit<Props, 'place'>) => {
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

/** One of the replies to choose from: its words, what they do, and when what they promise is due. */
export const ReplyForm = ({ tweet, reply, place, editTweet }: Props) => {
  const { say, why } = useWriteWords();
  const { id, stance } = reply;
  const effect = effectOf(tweet.need, stance);
  const letter = 'ABCD'[place] ?? '';
  const pickStance = (next: Stance) =>
    editTweet((now) =>
      withReply(now, id, (one) => ({
        ...promising(
          one,
          next === 'own' ? (one.promise ?? { kind: 'soft' }) : null,
          draft.peek()?.langs ?? [],
        ),
        stance: next,
        tempting: one.tempting && mayTempt(now.need, next),
      })),
    );
  return (
    <fieldset class="w-reply" data-effect={effect}>
      <legend>
        <b>{say('reply.title', { letter })}</b>{' '}
        <span class="w-effect">
          <Icon name={SIGNS[effect]} /> {say(`effect.${effect}`)}
        </span>
      </legend>
      {tweet.replies.length > 3 && (
        <button
          type="button"
          class="round w-remove"
          aria-label={say('reply.removeNamed', { letter })}
          title={say('reply.removeNamed', { letter })}
          onClick={() => {
            editTweet((now) => withoutReply(now, id));
            wantsFocus.value = fieldId(tweet.id, 'add-reply');
          }}
        >
          <Icon name="close" />
        </button>
      )}
      <Field
        of={tweet.id}
        field={`reply-${id}`}
        kind="reply"
        label={say('reply.text')}
        words={reply.text}
        onWrite={(text, group) => editTweet((now) => withReply(now, id, (one) => ({ ...one, text })), group)}
      />
      <div class="w-pair">
        <Pick
          of={tweet.id}
          field={`reply-${id}-stance`}
          label={say('reply.stance')}
          value={stance}
          options={STANCES.map((one) => [one, why.verdicts[one]])}
          onPick={pickStance}
          hint={say(`stance.${stance}`)}
        />
        {stance === 'own' && <WhenPick tweet={tweet} reply={reply} editTweet={editTweet} />}
      </div>
      <TemptingMark tweet={tweet} reply={reply} editTweet={editTweet} />
    </fieldset>
  );
};
