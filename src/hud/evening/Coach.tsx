import { useState } from 'preact/hooks';
import { t } from '../../text/t';
import { number } from '../parts/format';
import { getGame, useRun } from '../state/game';
import type { Lesson } from './coachStep';
import { coachStep } from './coachStep';

/** In a guided mission: one thing at a time, never in the way. */
export const Coach = () => {
  const run = useRun();
  const { session, guided } = getGame();
  const [dismissed, setDismissed] = useState<ReadonlySet<Lesson>>(new Set());
  if (!guided) return null;
  const lesson = coachStep({ run, mode: session.mode, desk: session.desk }, dismissed);
  if (!lesson) return null;
  const first = Object.values(run.tweets).find(({ answer }) => answer !== null);
  return (
    <aside class="coach" aria-label={t('coach.label')}>
      <p aria-live="polite">{t(`coach.${lesson}`, { minutes: number(first?.answer?.minutes ?? 0) })}</p>
      {lesson !== 'open' && (
        <button
          type="button"
          class="button quiet small"
          onClick={() => setDismissed(new Set([...dismissed, lesson]))}
        >
          {t('coach.dismiss')}
        </button>
      )}
    </aside>
  );
};
