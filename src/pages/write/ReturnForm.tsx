import { useState } from 'preact/hooks';
import type { Draft, DraftIssue, DraftTweet } from '../../play/draft/draft';
import { textIn } from '../../play/draft/draft';
import { withIssue } from '../../play/draft/edit';
import { isUsualReturn, withUsualReturn } from '../../play/draft/usual';
import { edit, writtenLang } from './state';
import { Replies, TweetPaper } from './TweetFields';
import { useWriteWords } from './words';

const Written = ({ tweet, title, lead }: { tweet: DraftTweet; title: string; lead: string }) => (
  <section class="w-return">
    <h4>{title}</h4>
    <p class="w-hint">{lead}</p>
    <TweetPaper tweet={tweet} />
    <Replies tweet={tweet} />
  </section>
);

/** The tweet that comes back when a promise broke: the usual one, or the author's own. */
const FollowUp = ({ draft, issue }: { draft: Draft; issue: DraftIssue }) => {
  const { say } = useWriteWords();
  const lang = writtenLang.value;
  const { followUp } = issue;
  const set = (next: DraftTweet) =>
    edit((now) => withIssue(now, issue.id, (one) => ({ ...one, followUp: next })));
  const isUsual = isUsualReturn(draft, issue);
  // Whoever empties the text is about to write another.
  const [isOwn, setOwn] = useState(!isUsual);
  if (isOwn || !isUsual)
    return (
      <>
        <Written tweet={followUp} title={say('return.title')} lead={say('return.lead')} />
        <p>
          <button
            type="button"
            class="button quiet small"
            onClick={() => {
              setOwn(false);
              set({ ...followUp, name: {}, handle: {}, text: {} });
            }}
          >
            {say('return.usual')}
          </button>
        </p>
      </>
    );
  const usual = withUsualReturn(draft, issue);
  const text = textIn(usual.text, lang);
  return (
    <section class="w-return">
      <h4>{say('return.title')}</h4>
      <p class="w-hint">{say('return.lead')}</p>
      {text ? <q lang={lang}>{text}</q> : <p>{say('return.none')}</p>}
      {text && (
        <p>
          <button
            type="button"
            class="button quiet small"
            onClick={() => {
              setOwn(true);
              set(usual);
            }}
          >
            {say('return.own')}
          </button>
        </p>
      )}
    </section>
  );
};

/** What comes back on an issue later. */
export const ReturnForm = ({ draft, issue }: { draft: Draft; issue: DraftIssue }) => {
  const { say } = useWriteWords();
  return (
    <>
      <FollowUp key={issue.id} draft={draft} issue={issue} />
      {issue.v2 && <Written tweet={issue.v2} title={say('return.v2')} lead={say('return.v2Lead')} />}
    </>
  );
};
