import { useCallback } from 'preact/hooks';
import type { AnswerKey, KeyCard, KeyReply } from '../../bots/answerKey';
import { answerKey } from '../../bots/answerKey';
import { loadTexts } from '../../content/packs';
import type { PackTexts } from '../../content/schema';
import type { Why } from '../../content/why';
import { loadWhy } from '../../content/why';
import { fillDay, number, percent, wallClock } from '../../hud/parts/format';
import { useWords } from '../../hud/parts/useWords';
import type { Run, Setup } from '../../rules/types';
import type { Say } from '../../text/pageWords';
import type { Language } from '../../text/t';

type Words = { readonly say: Say<'teach'>; readonly texts: PackTexts; readonly why: Why };

const Reply = ({ say, texts, why, card, reply }: Words & { card: KeyCard; reply: KeyReply }) => {
  const isBest = !card.leave && reply.fit === card.replies[0]?.fit;
  const word = isBest ? (reply.isDated ? 'key.bestDated' : 'key.best') : reply.fit > 0 ? 'key.good' : null;
  return (
    <li data-tone={reply.fit > 0 ? 'good' : 'bad'}>
      <q>{fillDay(texts.tweets[card.tweet]?.replies[reply.id] ?? '', card.day)}</q>{' '}
      {word && <b>{say(word)}</b>}{' '}
      <small>{say('key.points', { n: number(reply.fit / 10).replace('-', '−') })}</small>
      <p class="note">{why.reasons[reply.because]}</p>
    </li>
  );
};

const Card = ({ card, ...words }: Words & { card: KeyCard }) => {
  const tweet = words.texts.tweets[card.tweet];
  return (
    <li class="key-card">
      <p>
        <b>{tweet?.name}</b> <small>{wallClock(card.minute)}</small> ·{' '}
        <small>{words.why.needs[card.need]}</small>
      </p>
      <p class="key-text">{tweet?.text}</p>
      {card.leave && <p class="key-leave">{words.say('key.leave')}</p>}
      <ul>
        {card.replies.map((reply) => (
          <Reply key={reply.id} {...words} card={card} reply={reply} />
        ))}
      </ul>
    </li>
  );
};

const Questions = ({ say, texts, questions }: Words & Pick<AnswerKey, 'questions'>) =>
  questions.length === 0 ? null : (
    <>
      <h3>{say('key.builders')}</h3>
      <ul class="key-cards">
        {questions.map(({ issue, designs }) => (
          <li key={issue} class="key-card">
            <p>
              <b>{texts.issues[issue]?.name}</b>: {texts.issues[issue]?.question}
            </p>
            <ol>
              {designs.map(({ id, effect }) => (
                <li key={id}>
                  {texts.issues[issue]?.designs[id]?.name}{' '}
                  <small>{say('key.ends', { share: percent(effect / 100) })}</small>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </>
  );

type Props = {
  readonly say: Say<'teach'>;
  readonly setup: Setup;
  readonly bones: Run['pack'];
};

/** How the rules judge every reply of a run that is to be given to a class. */
export const KeySheet = ({ say, setup, bones }: Props) => {
  const why = useWords(loadWhy);
  const texts = useWords(useCallback((spoken: Language) => loadTexts(setup.pack, spoken), [setup.pack]));
  if (!why || !texts) return null;
  const key = answerKey(setup, bones);
  const evenings = [...new Set(key.cards.map(({ day }) => day))];
  const words = { say, texts, why };
  return (
    <div class="key">
      <p>{say('key.about')}</p>
      {evenings.map((evening) => (
        <section key={evening}>
          <h3>{say('key.evening', { n: number(evening) })}</h3>
          <ol class="key-cards">
            {key.cards
              .filter(({ day }) => day === evening)
              .map((card) => (
                <Card key={card.tweet} {...words} card={card} />
              ))}
          </ol>
        </section>
      ))}
      <Questions {...words} questions={key.questions} />
    </div>
  );
};
