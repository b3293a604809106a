import { LANGUAGE_NAMES } from '../../content/langs';
import { number } from '../../hud/parts/format';
import type { Draft } from '../../play/draft/draft';
import { anyText } from '../../play/draft/draft';
import type { Fault } from '../../play/draft/fault';
import { isError, WHOLE } from '../../play/draft/fault';
import { sentenceOf } from './Notes';
import { draft, faults, goTo, writtenLang } from './state';
import type { WriteWords } from './words';
import { useWriteWords } from './words';

/** Faults of one kind that are listed; whoever has more has enough to do. */
const SHOWN = 30;

const LETTERS = 'ABCD';

/** What a fault is about, by the name that its author gave it. */
const nameOf = ({ say }: WriteWords, { issues, tweets, langs }: Draft, { place }: Fault): string => {
  const lang = writtenLang.peek();
  const language = place.lang && langs.length > 1 ? ` (${LANGUAGE_NAMES[place.lang]})` : '';
  if (place.of === WHOLE) return say('list.pack') + language;
  const at = tweets.findIndex(({ id }) => id === place.of);
  const tweet = tweets[at];
  const named = (title: string, name: string): string => (name ? `${title}, ${name}` : title) + language;
  if (tweet) {
    const reply = tweet.replies.findIndex(({ id }) => place.field.startsWith(`reply-${id}`));
    const title = named(say('list.tweet', { n: number(at + 1) }), anyText(tweet.name, lang));
    return reply < 0 ? title : `${title}, ${say('reply.title', { letter: LETTERS[reply] ?? '' })}`;
  }
  const issueAt = issues.findIndex(
    ({ id, followUp, v2 }) => id === place.of || followUp.id === place.of || v2?.id === place.of,
  );
  const issue = issues[issueAt];
  return named(say('list.issue', { n: number(issueAt + 1) }), issue ? anyText(issue.name, lang) : '');
};

const Lines = ({ title, lead, list }: { title: string; lead: string; list: readonly Fault[] }) => {
  const words = useWriteWords();
  const now = draft.value;
  if (!now || list.length === 0) return null;
  return (
    <section class="w-faults">
      <h3>{title}</h3>
      <p class="w-hint">{lead}</p>
      <ul>
        {list.slice(0, SHOWN).map((fault, index) => (
          <li key={index}>
            <button type="button" onClick={() => goTo(fault.place)}>
              <b>{nameOf(words, now, fault)}:</b> {sentenceOf(words, fault)}
            </button>
          </li>
        ))}
      </ul>
      {list.length > SHOWN && <p>{words.say('list.more', { n: number(list.length - SHOWN) })}</p>}
    </section>
  );
};

/** All that is wrong and all that could be better, each with the way there. */
export const FaultList = () => {
  const { say } = useWriteWords();
  const wrong = faults.value.filter(isError);
  const better = faults.value.filter((fault) => !isError(fault));
  return (
    <>
      {faults.value.length === 0 && <p class="w-fine">{say('list.fine')}</p>}
      <Lines title={say('list.errors')} lead={say('list.errorsLead')} list={wrong} />
      <Lines title={say('list.advice')} lead={say('list.adviceLead')} list={better} />
    </>
  );
};
