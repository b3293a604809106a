import { useEffect, useRef } from 'preact/hooks';
import type { Fix } from '../../rules/types';
import { designsOf, shipDayIf } from '../../rules/view';
import { t } from '../../text/t';
import { choiceLabel } from '../parts/choiceLabel';
import { dayName } from '../parts/format';
import { Icon } from '../parts/Icon';
import { Then } from '../parts/Then';
import { getGame, send, show, useRun } from '../state/game';
import { fixName } from '../state/words';

const Design = ({ fix, id, index }: { fix: Fix; id: string; index: number }) => {
  const run = useRun();
  const words = getGame().texts.issues[fix.issue ?? '']?.designs[id];
  const day = shipDayIf(run, fix, id);
  return (
    <li>
      <button
        type="button"
        class="reply"
        data-design={id}
        onClick={() => send({ kind: 'answer', fix: fix.id, design: id })}
      >
        <span class="reply-number">{choiceLabel(index)}</span>
        <span class="reply-text">
          <b>{words?.name ?? id}</b>
          <small>{words?.note}</small>
        </span>
        <span class="chip plain">
          <Icon name="truck" />
          {day === null ? t('question.never') : t('question.ships', { day: dayName(day, run.day) })}
        </span>
      </button>
    </li>
  );
};

/** A design choice that only the CEO can make. */
export const Question = ({ id }: { id: string }) => {
  const run = useRun();
  const fix = run.works.fixes[id];
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => text.current?.focus({ preventScroll: true }), [id]);
  if (!fix) return null;
  return (
    <article class="card question-card" aria-label={t('question.title')}>
      <div class="tweet-sheet cut">
        <header class="slip-head">
          <Icon name="hand" />
          <span class="author">
            <b>{t('question.title')}</b>
            <small>{t('question.about', { fix: fixName(fix) })}</small>
          </span>
          <button type="button" class="round" aria-label={t('question.later')} onClick={() => show(null)}>
            <Icon name="close" />
          </button>
        </header>
        <p class="card-text" ref={text} tabIndex={-1}>
          {getGame().texts.issues[fix.issue ?? '']?.question}
        </p>
      </div>
      <Then>
        <ol class="replies">
          {designsOf(run, fix).map((design, index) => (
            <Design key={design} fix={fix} id={design} index={index} />
          ))}
        </ol>
      </Then>
    </article>
  );
};
