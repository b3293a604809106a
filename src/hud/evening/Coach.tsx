import { useEffect, useState } from 'preact/hooks';
import { waitsAt } from '../../rules/view';
import { t } from '../../text/t';
import { number } from '../parts/format';
import { Icon } from '../parts/Icon';
import { useReadAloud } from '../parts/useReadAloud';
import { getGame, useRun } from '../state/game';
import type { Lesson } from './coachStep';
import { coachStep } from './coachStep';

const READ_MILLISECONDS = 18_000;
/** Lessons that only say something: once they have been there to be read, they make room, unless the pace waits. */
const SAYINGS: ReadonlySet<Lesson> = new Set(['replyClock', 'shipClock', 'more', 'end']);

/** In a guided mission: one thing at a time, never in the way. */
export const Coach = () => {
  const run = useRun('feed');
  const { session, guided } = getGame();
  const [dismissed, setDismissed] = useState<ReadonlySet<Lesson>>(new Set());
  const lesson = guided ? coachStep({ run, mode: session.mode, desk: session.desk }, dismissed) : null;
  const dismiss = (done: Lesson) => setDismissed((before) => new Set([...before, done]));
  useEffect(() => {
    if (!lesson || !SAYINGS.has(lesson) || waitsAt(run.setup.pace)) return;
    const timer = setTimeout(dismiss, READ_MILLISECONDS, lesson);
    return () => clearTimeout(timer);
  }, [lesson]);
  const first = Object.values(run.tweets).find(({ answer }) => answer !== null);
  const words = lesson && t(`coach.${lesson}`, { minutes: number(first?.answer?.minutes ?? 0) });
  useReadAloud(words);
  if (!lesson) return null;
  return (
    <aside class="coach" aria-label={t('coach.label')}>
      <p>{words}</p>
      {lesson !== 'open' && (
        <button
          type="button"
          class="round"
          aria-label={t('coach.dismiss')}
          title={t('coach.dismiss')}
          onClick={() => dismiss(lesson)}
        >
          <Icon name="check" />
        </button>
      )}
    </aside>
  );
};
