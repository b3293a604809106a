import type { Answer, Fix, Run, Tweet } from '../../rules/types';
import { namedDay, shipDayOf } from '../../rules/view';
import { t } from '../../text/t';
import { dayName, fillDay, span } from '../parts/format';
import { Icon } from '../parts/Icon';
import { show, useRun } from '../state/game';
import { openNext } from '../state/view';
import { fixName, wordsOf } from '../state/words';

const fixOf = (run: Run, tweet: Tweet): Fix | undefined => {
  const promised = run.promises[tweet.id]?.fix;
  const issue = tweet.role === 'v2' ? `${tweet.issue}~v2` : tweet.issue;
  return run.works.fixes[promised ?? issue ?? ''];
};

const PromiseLine = ({ tweet }: { tweet: Tweet }) => {
  const run = useRun();
  const promise = run.promises[tweet.id];
  const fix = fixOf(run, tweet);
  if (!promise || !fix) return null;
  if (fix.phantomOf)
    return (
      <li>
        <Icon name="hammer" /> {t('card.phantom', { fix: fixName(fix) })}
      </li>
    );
  const words =
    promise.kind === 'soft'
      ? t('card.promisedSoft', { fix: fixName(fix) })
      : t('card.promised', { fix: fixName(fix), day: dayName(promise.dueDay, run.day) });
  return (
    <li>
      <Icon name="flag" /> {words}
    </li>
  );
};

const OverpromiseLine = ({ tweet, answer }: { tweet: Tweet; answer: Answer }) => {
  const run = useRun();
  const fix = fixOf(run, tweet);
  if (answer.verdict !== 'overpromise' || !fix || fix.state === 'shipped') return null;
  const day = shipDayOf(run, fix);
  return (
    <li>
      <Icon name="late" />{' '}
      {day === null ? t('card.overpromiseNever') : t('card.overpromise', { day: dayName(day, run.day) })}
    </li>
  );
};

/** What was said, as a strip on the tweet. */
export const Said = ({ tweet, answer }: { tweet: Tweet; answer: Answer }) => {
  const run = useRun();
  if (answer.reply === null) return <p class="said">{t('card.muted')}</p>;
  return (
    <blockquote class="said">
      <small>
        {t('card.you')}, {t('card.after', { time: span(answer.minutes) })}
      </small>
      {fillDay(wordsOf(tweet.id).replies[answer.reply] ?? '', namedDay(run, tweet))}
    </blockquote>
  );
};

type Props = {
  readonly tweet: Tweet;
  readonly answer: Answer;
  readonly again: boolean;
  readonly onAgain: () => void;
};

/** Once it is sent: what came of it, and what to do next. */
export const Sent = ({ tweet, answer, again, onAgain }: Props) => {
  useRun();
  return (
    <div class="sent">
      <ul class="outcome">
        <PromiseLine tweet={tweet} />
        <OverpromiseLine tweet={tweet} answer={answer} />
      </ul>
      <p class="actions">
        <button type="button" class="button" onClick={openNext}>
          {t('card.next')}
        </button>
        <button type="button" class="button quiet" onClick={() => show(null)}>
          {t('card.done')}
        </button>
        {answer.reply !== null && !again && (
          <button type="button" class="button quiet small" title={t('card.againNote')} onClick={onAgain}>
            {t('card.again')}
          </button>
        )}
      </p>
      {again && (
        <p class="again-note" tabIndex={-1}>
          {t('card.againNote')}
        </p>
      )}
    </div>
  );
};
