import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../text/t';
import type { IconName } from '../parts/Icon';
import { Icon } from '../parts/Icon';
import { useReadAloud } from '../parts/useReadAloud';
import { getGame, minute, send, useRun } from '../state/game';

/** 0–1 of what the CEO is busy with, a minute ahead so that it arrives when the minute does. */
const useBusyShare = (): number => {
  minute.value;
  const { busy, now } = getGame().session.run;
  const [since] = useState(now);
  if (!busy || busy.until <= since) return 1;
  return Math.min(1, (now + 60 - since) / (busy.until - since));
};

const percent = (share: number): string => `${Math.round(100 * share)}%`;

/** A line with what draws it at its end, as long as the work that is done. */
const Progress = ({ icon }: { icon: IconName }) => (
  <span class="progress">
    <span style={{ translate: percent(useBusyShare() - 1) }}>
      <Icon name={icon} />
    </span>
  </span>
);

/** Words under which ink runs, line by line, while they are written. */
export const Ink = ({ children }: { children: ComponentChildren }) => (
  <span class="ink" style={{ backgroundSize: `${percent(useBusyShare())} 0.14em` }}>
    {children}
  </span>
);

/** While a reply is written it can be taken back. */
export const Writing = ({ tweet }: { tweet: string }) => {
  const { busy } = useRun();
  const isWriting = busy?.doing.kind === 'reply' && busy.doing.tweet === tweet;
  useReadAloud(isWriting ? t('card.writing') : null);
  if (!isWriting) return null;
  return (
    <div class="writing">
      <span>{t('card.writing')}</span>
      <Progress key={busy.until} icon="pen" />
      <button type="button" class="button quiet" onClick={() => send({ kind: 'takeBack' })}>
        {t('card.takeBack')}
      </button>
    </div>
  );
};

/** While the CEO is on the floor. */
export const Visiting = () => {
  const { busy } = useRun();
  const isVisiting = busy?.doing.kind === 'visit';
  useReadAloud(isVisiting ? t('card.visiting') : null);
  if (!isVisiting) return null;
  return (
    <div class="writing strip paper">
      <span>{t('card.visiting')}</span>
      <Progress key={busy.until} icon="hammer" />
    </div>
  );
};
