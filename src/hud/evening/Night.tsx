import { useEffect, useRef, useState } from 'preact/hooks';
import type { Fact } from '../../rules/types';
import { t, weekday } from '../../text/t';
import { number } from '../parts/format';
import { Icon } from '../parts/Icon';
import { Then } from '../parts/Then';
import { game, getGame, nightFacts, useRun } from '../state/game';
import { announce } from '../state/spoken';
import { NightDrawing } from './NightDrawing';
import type { NightLine } from './nightLines';
import { nightLines } from './nightLines';

/** Milliseconds from one line of the night to the next, and until the last at the latest. */
const BETWEEN = 380;
const LAST = 2600;

const after = (index: number): number => Math.min(index * BETWEEN, LAST);

const Line = ({ line, index }: { line: NightLine; index: number }) => (
  <li
    data-tone={line.tone}
    data-points={line.rule}
    data-after={after(index)}
    style={{ animationDelay: `${after(index)}ms` }}
  >
    <Icon name={line.icon} />
    <span>{line.text}</span>
  </li>
);

/** What a night changed, line by line. */
export const NightLines = ({ lines }: { lines: readonly NightLine[] }) => (
  <ul class="night-lines">
    {lines.length === 0 && <li>{t('night.nothing')}</li>}
    {lines.map((line, index) => (
      <Line key={line.text} line={line} index={index} />
    ))}
  </ul>
);

/** While the crews work: the night's paper, its lines set as they come. */
export const Night = () => {
  const run = useRun();
  const lines = nightLines(run, nightFacts.value);
  const skip = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    skip.current?.focus({ preventScroll: true });
    // What is there from the start of a region is not read aloud by itself.
    for (const { text } of lines) announce(text);
  }, []);
  return (
    <section class="night" aria-label={t('night.title', { day: number(run.day) })}>
      <span class="night-moon" aria-hidden="true" />
      <div class="gazette cut">
        <header class="gazette-head">
          <p aria-hidden="true">{t('night.paper')}</p>
          <h2 tabIndex={-1}>
            {t('night.title', { day: number(run.day) })} <small>{weekday(run.day)}</small>
          </h2>
        </header>
        <NightDrawing line={lines[0]} />
        <Then>
          <NightLines lines={lines} />
        </Then>
      </div>
      <button type="button" class="button" ref={skip} onClick={() => game.peek()?.session.skipNight()}>
        {t('night.skip')} <Icon name="right" />
      </button>
    </section>
  );
};

/** Whether the news can lie open above the feed without hiding it. */
const hasRoom = (): boolean => matchMedia('(min-width: 56.25em) and (min-aspect-ratio: 11 / 10)').matches;

/** The same in the morning, until it is put away; whole where there is room, until something is to be read. */
export const MorningNote = () => {
  const facts = nightFacts.value;
  const [dismissed, dismiss] = useState<readonly Fact[] | null>(null);
  const run = useRun('feed');
  const { desk, mode } = getGame().session;
  if (mode === 'night' || facts.length === 0 || facts === dismissed) return null;
  const lines = nightLines(run, facts);
  return (
    <div class="morning cut">
      <details open={hasRoom() && desk === null}>
        <summary>
          <Icon name="moon" filled />
          <b>{t('night.morning')}</b>
          <span class="morning-first">{lines[0]?.text ?? t('night.nothing')}</span>
        </summary>
        <Then>
          <NightLines lines={lines} />
        </Then>
      </details>
      <button type="button" class="round" aria-label={t('night.dismiss')} onClick={() => dismiss(facts)}>
        <Icon name="close" />
      </button>
    </div>
  );
};
