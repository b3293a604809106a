import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../hud/parts/Icon';
import type { Say } from '../../text/pageWords';

const CHOICES = [1, 2, 3] as const;
const SECONDS = 60;

/** A discussion's timer as it stands. */
export type Talk = { readonly minutes: number; readonly left: number; readonly isRunning: boolean };
const USUAL = 2;
export const talkOf = (minutes: number): Talk => ({ minutes, left: minutes * SECONDS, isRunning: true });

const wall = (seconds: number): string =>
  `${Math.trunc(seconds / SECONDS)}:${String(seconds % SECONDS).padStart(2, '0')}`;

/** A discussion's minutes, counted by the device's clock; null while nobody talks. */
export const useTalk = () => {
  const [talk, setTalk] = useState<Talk | null>(null);
  const isCounting = talk?.isRunning === true && talk.left > 0;
  useEffect(() => {
    if (!isCounting || !talk) return;
    const end = Date.now() + talk.left * 1000;
    const ticking = setInterval(() => {
      const left = Math.max(0, Math.round((end - Date.now()) / 1000));
      setTalk((now) => now && { ...now, left });
    }, 250);
    return () => clearInterval(ticking);
    // Counted from the moment at which it began to run.
  }, [isCounting, talk?.minutes]);
  return [talk, setTalk] as const;
};

/** Starts a discussion, or stops and goes on with the one that is there. */
export const startOrPause = (talk: Talk | null): Talk =>
  talk === null || talk.left === 0 ? talkOf(talk?.minutes ?? USUAL) : { ...talk, isRunning: !talk.isRunning };

type Props = {
  readonly talk: Talk;
  readonly onChange: (talk: Talk | null) => void;
  readonly say: Say<'present'>;
};

/** The minutes left to talk, large enough for the last row; they end without a sound. */
export const Timer = ({ talk, onChange, say }: Props) => {
  const isOver = talk.left === 0;
  const share = talk.left / (talk.minutes * SECONDS);
  return (
    <aside class="talk paper" data-over={isOver} aria-label={say('timer.title')}>
      <span class="talk-sun" aria-hidden="true" style={{ scale: String(0.25 + 0.75 * share) }} />
      <p class="talk-left" role="timer">
        {isOver ? say('timer.over') : wall(talk.left)}
      </p>
      <p class="actions">
        <button type="button" class="button" onClick={() => onChange(startOrPause(talk))}>
          <Icon name={talk.isRunning && !isOver ? 'pause' : 'play'} filled={!talk.isRunning || isOver} />{' '}
          {say(talk.isRunning && !isOver ? 'timer.pause' : 'timer.start')}
        </button>
        {CHOICES.map((count) => (
          <button
            key={count}
            type="button"
            class="button quiet"
            aria-pressed={talk.minutes === count}
            onClick={() => onChange(talkOf(count))}
          >
            {say('timer.minutes', { count })}
          </button>
        ))}
        <button type="button" class="round" aria-label={say('timer.close')} onClick={() => onChange(null)}>
          <Icon name="close" />
        </button>
      </p>
    </aside>
  );
};
