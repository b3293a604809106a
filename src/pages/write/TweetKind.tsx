import { number } from '../../hud/parts/format';
import type { Draft, DraftTweet } from '../../play/draft/draft';
import { anyText } from '../../play/draft/draft';
import { tempting, withTweet } from '../../play/draft/edit';
import { helpFor, mayTempt, ROOTED } from '../../play/draft/fit';
import { emptyIssue, freshId } from '../../play/draft/new';
import type { Need } from '../../rules/words';
import { NEEDS } from '../../rules/words';
import { Pick } from './Pick';
import { edit, writtenLang } from './state';
import { editorOf } from './TweetFields';
import { useWriteWords } from './words';

const NEW = 'new';
const NONE = 'none';

/** Kinds of tweets that have an issue behind them, or may have one. */
export const mayHaveIssue = (need: Need): boolean => ROOTED.has(need) || need === 'unclear';

/** What is behind a tweet, and what would help. */
export const NeedPick = ({ tweet }: { tweet: DraftTweet }) => {
  const { say, why } = useWriteWords();
  const helps = helpFor(tweet.need).map((stance) => why.verdicts[stance]);
  const pick = (need: Need) =>
    editorOf(tweet)((now) => {
      const marked = now.replies.find((reply) => reply.tempting);
      const next = { ...now, need, issue: mayHaveIssue(need) ? now.issue : null };
      return marked && !mayTempt(need, marked.stance) ? tempting(next, null) : next;
    });
  return (
    <Pick
      of={tweet.id}
      field="need"
      label={say('tweet.need')}
      value={tweet.need}
      options={NEEDS.map((need) => [need, why.needs[need]])}
      onPick={pick}
      hint={`${say(`need.${tweet.need}`)} ${say('tweet.helps', { stances: helps.join(', ') })}`}
    />
  );
};

/** Which issue a tweet is about; a new one is a choice too. */
export const IssuePick = ({ draft, tweet }: { draft: Draft; tweet: DraftTweet }) => {
  const { say } = useWriteWords();
  const lang = writtenLang.value;
  const pick = (picked: string) =>
    edit((now) => {
      const id = picked === NEW ? freshId(now, 'i') : picked;
      const withNew = picked === NEW ? { ...now, issues: [...now.issues, emptyIssue(id)] } : now;
      return withTweet(withNew, tweet.id, (one) => ({ ...one, issue: picked === NONE ? null : id }));
    });
  return (
    <Pick
      of={tweet.id}
      field="issue"
      label={say('tweet.issue')}
      value={tweet.issue ?? NONE}
      options={[
        [NONE, say('tweet.noIssue')],
        ...draft.issues.map(
          ({ id, name }, index) =>
            [id, anyText(name, lang) || say('issue.unnamed', { n: number(index + 1) })] as const,
        ),
        [NEW, say('tweet.newIssue')],
      ]}
      onPick={pick}
      hint={say('tweet.issueHint')}
    />
  );
};
