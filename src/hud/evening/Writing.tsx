import { t } from '../../text/t';
import { getGame, minute, send, useRun } from '../state/game';

const Progress = ({ since, until }: { since: number; until: number }) => {
  minute.value;
  const { now } = getGame().session.run;
  const share = until > since ? (now + 60 - since) / (until - since) : 1;
  return (
    <span class="progress">
      <span style={{ width: `${Math.min(100, Math.round(share * 100))}%` }} />
    </span>
  );
};

/** While a reply is written it can be taken back. */
export const Writing = ({ tweet }: { tweet: string }) => {
  const { busy, now } = useRun();
  if (busy?.doing.kind !== 'reply' || busy.doing.tweet !== tweet) return null;
  return (
    <div class="writing" role="status">
      <span>{t('card.writing')}</span>
      <Progress key={busy.until} since={now} until={busy.until} />
      <button type="button" class="button quiet" onClick={() => send({ kind: 'takeBack' })}>
        {t('card.takeBack')}
      </button>
    </div>
  );
};

/** While the CEO is on the floor. */
export const Visiting = () => {
  const { busy, now } = useRun();
  if (busy?.doing.kind !== 'visit') return null;
  return (
    <div class="writing strip paper" role="status">
      <span>{t('card.visiting')}</span>
      <Progress key={busy.until} since={now} until={busy.until} />
    </div>
  );
};
