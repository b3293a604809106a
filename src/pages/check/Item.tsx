import { useEffect, useRef } from 'preact/hooks';
import type { CheckItem, CheckWords } from '../../content/check';
import type { Step } from '../../content/checkScore';
import { STEPS } from '../../content/checkScore';
import { number } from '../../hud/parts/format';
import { Icon } from '../../hud/parts/Icon';
import { say } from '../../hud/state/notices';
import { leavePage } from '../../hud/state/pages';
import { lang } from '../../hud/state/settings';
import { t } from '../../text/t';
import type { Saying, Taking } from './state';
import { goOn, rate, turnTo } from './state';

/** What a name begins with, as a reader sees it: a Hindi letter keeps its vowel. */
const initial = (name: string): string =>
  [...new Intl.Segmenter(lang.value).segment(name)][0]?.segment.toUpperCase() ?? '';

/** A tweet to somebody who runs something. */
export const Tweet = ({ words: { name, handle, text, to } }: { words: CheckWords }) => (
  <div class="check-pin pinned">
    <blockquote class="check-tweet cut">
      <p class="check-author">
        <span class="check-mark" aria-hidden="true">
          {initial(name)}
        </span>
        <span>
          <b>{name}</b> <small>@{handle}</small>
          <small class="check-to">{t('check.to', { name: to })}</small>
        </span>
      </p>
      <p class="check-text">{text}</p>
    </blockquote>
  </div>
);

type AnswerProps = {
  readonly item: string;
  readonly answer: 'good' | 'bad';
  readonly place: number;
  readonly words: string | null;
  readonly saying: Saying;
};

/** One answer and the four steps on which it is rated. */
const Answer = ({ item, answer, place, words, saying }: AnswerProps) => (
  <fieldset class="check-answer paper">
    <legend>
      <small>{t('check.answer', { n: number(place) })}</small>
      {words === null ? <em>{t('check.nothing')}</em> : <q>{words}</q>}
    </legend>
    <p class="check-asks" aria-hidden="true">
      {t('check.asks')}
    </p>
    <div class="check-steps">
      {STEPS.map((step: Step) => (
        <label key={step} class="check-step" data-step={step}>
          <input
            type="radio"
            name={`${item}-${place}`}
            checked={saying[answer] === step}
            onChange={() => rate(answer, step)}
          />
          <span>{t(`check.scale.${step}`)}</span>
        </label>
      ))}
    </div>
  </fieldset>
);

const next = (): void => {
  if (goOn()) return;
  say(t('check.missing'));
  const open = [...document.querySelectorAll('.check-answer')].find(
    (answer) => !answer.querySelector('input:checked'),
  );
  open?.querySelector('input')?.focus();
};

type Props = { readonly taking: Taking; readonly item: CheckItem; readonly words: CheckWords };

/** A tweet with its two answers, both to be rated. */
export const Item = ({ taking: { at, said }, item, words }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [item.id]);
  const saying = said[at] ?? {};
  const order = item.goodFirst ? (['good', 'bad'] as const) : (['bad', 'good'] as const);
  return (
    <section class="check-item">
      <header class="check-progress">
        <h1 ref={heading} tabIndex={-1}>
          {t('check.progress', { n: number(at + 1), count: number(said.length) })}
        </h1>
        <span class="check-dots" aria-hidden="true">
          {said.map((_, index) => (
            <i key={index} data-now={index === at} data-past={index < at} />
          ))}
        </span>
        <button type="button" class="round" aria-label={t('pages.back')} onClick={leavePage}>
          <Icon name="close" />
        </button>
      </header>
      <Tweet words={words} />
      <div class="check-answers">
        {order.map((answer, index) => (
          <Answer
            key={`${item.id}-${answer}`}
            item={item.id}
            answer={answer}
            place={index + 1}
            words={words[answer]}
            saying={saying}
          />
        ))}
      </div>
      <p class="check-ways">
        {at > 0 && (
          <button type="button" class="button quiet" onClick={() => turnTo(at - 1)}>
            <Icon name="left" /> {t('check.previous')}
          </button>
        )}
        <button type="button" class="button" onClick={next}>
          {t(at + 1 < said.length ? 'check.next' : 'check.finish')} <Icon name="right" />
        </button>
      </p>
    </section>
  );
};
