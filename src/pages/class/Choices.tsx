import type { ComponentChildren } from 'preact';
import type { PackTexts } from '../../content/schema';
import type { Why } from '../../content/why';
import { number, percent, points } from '../../hud/parts/format';
import { Icon } from '../../hud/parts/Icon';
import type { ClassChoice, Taken } from '../../play/class/choices';
import { costliest } from '../../play/class/choices';
import { LEFT, MUTED } from '../../play/decisions';
import type { Say } from '../../text/pageWords';

/** The words of what was decided: the page's, the pack's, and those of the reasons. */
export type Words = {
  readonly say: Say<'class'>;
  readonly texts: PackTexts;
  readonly why: Why;
};

type Of = { readonly words: Words; readonly choice: ClassChoice };

const toneOf = (sum: number): 'good' | 'bad' | 'plain' => (sum < 0 ? 'bad' : sum > 0 ? 'good' : 'plain');

const optionWords = ({ say, texts }: Words, { kind, id }: ClassChoice, option: string): string => {
  if (option === LEFT) return say(kind === 'design' ? 'choices.undecided' : 'choices.left');
  if (option === MUTED) return say('choices.muted');
  if (kind === 'design') return texts.issues[id]?.designs[option]?.name ?? option;
  // Which day depends on the evening on which it was said.
  return (texts.tweets[id]?.replies[option] ?? option).replaceAll('{day}', say('choices.day'));
};

/** What the words counted as, or how customers take the design. */
const stampOf = ({ say, why }: Words, { id, verdict, tone }: Taken): string | null => {
  if (id === MUTED) return null;
  if (verdict !== null) return why.verdicts[verdict];
  return tone === null ? null : say(`tones.${tone}`);
};

/** Why it helped or hurt, as the game told whoever chose it; for silence, what silence does. */
const whyOf = ({ say, texts, why }: Words, { kind, id, need }: ClassChoice, taken: Taken): string | null => {
  if (taken.id === LEFT && kind === 'tweet' && need !== 'bait') return say('choices.silence');
  const told =
    taken.because === null ? texts.issues[id]?.designs[taken.id]?.note : why.reasons[taken.because];
  return told === undefined ? null : say('choices.why', { why: told });
};

/** What it was about: somebody's tweet, or the builders' question. */
const About = ({ words: { say, texts, why }, choice: { kind, id, need } }: Of) => {
  const tweet = texts.tweets[id];
  const issue = texts.issues[id];
  return (
    <div class="class-about">
      <p class="class-who">
        <b>{kind === 'tweet' ? (tweet?.name ?? id) : (issue?.name ?? id)}</b>
        <small>
          {need === null ? say('choices.builders') : say('choices.need', { need: why.needs[need] })}
        </small>
      </p>
      <blockquote>{kind === 'tweet' ? tweet?.text : issue?.question}</blockquote>
    </div>
  );
};

/** One way to decide: its words, how many took it, and what that brought. */
const Option = ({ words, choice, taken }: Of & { taken: Taken }) => {
  const { say } = words;
  const stamp = stampOf(words, taken);
  return (
    <li class="class-option" data-none={taken.count === 0}>
      <p>
        {optionWords(words, choice, taken.id)} {stamp !== null && <b class="stamp">{stamp}</b>}
      </p>
      <p class="class-count">
        <b>{say('choices.chosen', { n: number(taken.count), all: number(choice.faced) })}</b>
        {taken.points !== null && <span data-tone={toneOf(taken.points)}>{points(taken.points)}</span>}
      </p>
      <svg class="class-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="class-bar-all" width="100" height="4" />
        <rect
          data-tone={toneOf(taken.points ?? 0)}
          width={(100 * taken.count) / Math.max(1, choice.faced)}
          height="4"
        />
      </svg>
    </li>
  );
};

/** What most others chose that came to something else, or failing that, anything else. */
const rivalOf = ({ taken }: ClassChoice, first: Taken): Taken | undefined => {
  const others = taken.filter((other) => other !== first && other.count > 0);
  return (
    others.find(({ points }) => (toneOf(points ?? 0) === 'bad') !== (toneOf(first.points ?? 0) === 'bad')) ??
    others[0]
  );
};

const talkOf = (words: Words, choice: ClassChoice, isSplit: boolean): string => {
  const { say } = words;
  const [first] = choice.taken;
  const second = first && rivalOf(choice, first);
  if (isSplit && first && second) {
    return say('talk.split', {
      first: optionWords(words, choice, first.id),
      second: optionWords(words, choice, second.id),
    });
  }
  return say(`talk.${choice.need ?? 'design'}`);
};

type CardProps = Of & { readonly isSplit: boolean; readonly children: ComponentChildren };

/** A decision of the class laid open, with the reason of what was chosen most and a question to talk about. */
const Card = ({ words, choice, isSplit, children }: CardProps) => {
  const { say } = words;
  const most = isSplit ? choice.taken[0] : (costliest(choice) ?? choice.taken[0]);
  const reason = most ? whyOf(words, choice, most) : null;
  return (
    <article class="class-choice paper">
      <header>
        <About words={words} choice={choice} />
        <p class="class-says">{children}</p>
      </header>
      <ul class="class-options">
        {choice.taken.map((taken) => (
          <Option key={taken.id} words={words} choice={choice} taken={taken} />
        ))}
      </ul>
      {most && reason !== null && (
        <p class="class-why">
          <b>
            {say(isSplit ? 'choices.most' : 'choices.costliest', {
              count: most.count,
              n: number(most.count),
              what: stampOf(words, most) ?? optionWords(words, choice, most.id),
            })}
          </b>{' '}
          {reason}
        </p>
      )}
      <p class="class-talk">
        <Icon name="speech" />
        <span>
          <b>{say('choices.talk')}</b> {talkOf(words, choice, isSplit)}
        </span>
      </p>
    </article>
  );
};

type ListProps = { readonly words: Words; readonly choices: readonly ClassChoice[] };

/** The decisions on which the class disagreed most. */
export const SplitChoices = ({ words, choices }: ListProps) => {
  const { say } = words;
  return (
    <section class="class-choices">
      <header class="lines paper">
        <h2>{say('choices.split')}</h2>
        <p>{say(choices.length === 0 ? 'choices.noSplit' : 'choices.splitNote')}</p>
      </header>
      {choices.map((choice) => (
        <Card key={`${choice.kind} ${choice.id}`} words={words} choice={choice} isSplit={true}>
          {say('choices.splitSays', { share: percent(choice.split) })}
        </Card>
      ))}
    </section>
  );
};

/** The decisions that cost the class most. */
export const WorstChoices = ({ words, choices }: ListProps) => {
  const { say } = words;
  return (
    <section class="class-choices">
      <header class="lines paper">
        <h2>{say('choices.worst')}</h2>
        <p>{say(choices.length === 0 ? 'choices.noWorst' : 'choices.worstNote')}</p>
      </header>
      {choices.map((choice) => (
        <Card key={`${choice.kind} ${choice.id}`} words={words} choice={choice} isSplit={false}>
          {say('choices.worstSays', {
            count: choice.losers,
            n: number(choice.losers),
            all: number(choice.faced),
            points: points(choice.lost),
          })}
        </Card>
      ))}
    </section>
  );
};
