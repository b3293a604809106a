import { useEffect, useRef, useState } from 'preact/hooks';
import type { Fact } from '../../rules/types';
import { t } from '../../text/t';
import { number } from '../parts/format';
import { Icon } from '../parts/Icon';
import { game, getGame, nightFacts, useRun } from '../state/game';
import { nightLines } from './nightLines';

/** What a night changed, line by line. */
export const NightLines = ({ facts }: { facts: readonly Fact[] }) => {
  const lines = nightLines(useRun(), facts);
  return (
    <ul class="night-lines">
      {lines.length === 0 && <li>{t('night.nothing')}</li>}
      {lines.map(({ icon, tone, text }) => (
        <li key={text} data-tone={tone}>
          <Icon name={icon} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
};

/** While the crews work: what comes of the day. */
export const Night = () => {
  const run = useRun();
  const skip = useRef<HTMLButtonElement>(null);
  useEffect(() => skip.current?.focus(), []);
  return (
    <section class="night paper" aria-label={t('night.title', { day: number(run.day) })}>
      <h2>
        <Icon name="moon" filled /> {t('night.title', { day: number(run.day) })}
      </h2>
      <div aria-live="polite">
        <NightLines facts={nightFacts.value} />
      </div>
      <button type="button" class="button" ref={skip} onClick={() => game.peek()?.session.skipNight()}>
        {t('night.skip')}
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
  const run = useRun();
  const { desk } = getGame().session;
  if (facts.length === 0 || facts === dismissed) return null;
  const [first] = nightLines(run, facts);
  return (
    <details class="morning paper" open={hasRoom() && desk === null}>
      <summary>
        <Icon name="moon" filled />
        <b>{t('night.morning')}</b>
        <span class="morning-first">{first?.text ?? t('night.nothing')}</span>
        <button
          type="button"
          class="round"
          aria-label={t('night.dismiss')}
          onClick={(event) => {
            event.preventDefault();
            dismiss(facts);
          }}
        >
          <Icon name="close" />
        </button>
      </summary>
      <NightLines facts={facts} />
    </details>
  );
};
