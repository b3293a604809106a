import type { IconName } from '../../hud/parts/Icon';
import { Icon } from '../../hud/parts/Icon';
import { promising, withoutReply, withReply } from '../../play/draft/edit';
import type { Effect } from '../../play/draft/fit';
import { effectOf, mayTempt } from '../../play/draft/fit';
import type { Stance } from '../../rules/words';
import { STANCES } from '../../rules/words';
import { Field } from './Field';
import { Pick } from './Pick';
import type { ReplyPartProps } from './replyParts';
import { TemptingMark, WhenPick } from './replyParts';
import { draft, fieldId, wantsFocus } from './state';
import { useWriteWords } from './words';

type Props = ReplyPartProps & { readonly place: number };

const SIGNS: Readonly<Record<Effect, IconName>> = { helps: 'check', nothing: 'none', harms: 'close' };
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
