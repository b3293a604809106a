import { useEffect, useRef } from 'preact/hooks';
import type { Announcement as Choice } from '../../rules/words';
import { ANNOUNCEMENTS } from '../../rules/words';
import { t } from '../../text/t';
import { choiceLabel } from '../parts/choiceLabel';
import { Icon } from '../parts/Icon';
import { Then } from '../parts/Then';
import { getGame, send, show, useRun } from '../state/game';
import { firstToAsk, fixName } from '../state/words';

/** What a choice would say to the world, with the first complainer's name. */
const wordsFor = (issue: string, choice: Choice, name: string): string =>
  choice === 'nothing'
    ? t('announce.nothingNote')
    : (getGame().texts.issues[issue]?.announce[choice] ?? '').replaceAll('{name}', name);

/** Close the loop: what those who asked are told. */
export const Announcement = ({ id }: { id: string }) => {
  const run = useRun();
  const fix = run.works.fixes[id];
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => text.current?.focus({ preventScroll: true }), [id]);
  if (!fix?.issue) return null;
  const { issue } = fix;
  const name = firstToAsk(run, issue);
  return (
    <article class="card announce-card" aria-label={t('announce.title')}>
      <div class="tweet-sheet cut">
        <header class="slip-head">
          <Icon name="truck" />
          <span class="author">
            <b>{t('announce.title')}</b>
            <small>{fixName(fix)}</small>
          </span>
          <button type="button" class="round" aria-label={t('announce.later')} onClick={() => show(null)}>
            <Icon name="close" />
          </button>
        </header>
        <p class="card-text" ref={text} tabIndex={-1}>
          {getGame().texts.issues[issue]?.shipped}
        </p>
      </div>
      <Then>
        <ol class="replies">
          {ANNOUNCEMENTS.map((choice, index) => (
            <li key={choice}>
              <button
                type="button"
                class="reply"
                data-choice={choice}
                onClick={() => send({ kind: 'announce', fix: id, choice })}
              >
                <span class="reply-number">{choiceLabel(index)}</span>
                <span class="reply-text">
                  <b>{t(`announce.${choice}`)}</b>
                  <small>{wordsFor(issue, choice, name)}</small>
                </span>
              </button>
            </li>
          ))}
        </ol>
      </Then>
    </article>
  );
};
