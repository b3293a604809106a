import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../bots/meter';
import { METERED, meter, remarksOn, shareOf } from '../../bots/meter';
import type { PackTexts } from '../../content/schema';
import { Table } from '../../hud/charts/Table';
import { number, percent, total } from '../../hud/parts/format';
import type { Draft } from '../../play/draft/draft';
import { mainLang } from '../../play/draft/draft';
import { packOf } from '../../play/draft/pack';
import { MISSION } from '../../play/draft/story';
import { errors } from './state';
import { useWriteWords } from './words';

const SEEDS = 60;
/** Seeds played before the page may breathe. */
const SLICE = 3;

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const Bars = ({ reading }: { reading: Reading }) => {
  const { say } = useWriteWords();
  const best = reading.scores.listener;
  return (
    <ul class="w-bars" aria-hidden="true">
      {METERED.map((who) => (
        <li key={who} data-who={who}>
          <span>{say(`player.${who}`)}</span>
          <span class="w-meter">
            <i style={{ inlineSize: `${100 * Math.min(1, shareOf(reading, who))}%` }} />
          </span>
          <b>{best > 0 ? percent(shareOf(reading, who)) : '–'}</b>
        </li>
      ))}
    </ul>
  );
};

const Says = ({ reading, cards }: { reading: Reading; cards: number }) => {
  const { say } = useWriteWords();
  return (
    <>
      <ul class="dots w-remarks">
        {remarksOn(reading, cards).map(({ says, who, share = 0 }) => (
          <li key={`${says} ${who}`} data-says={says}>
            {says === 'too-easy' && who
              ? say('meter.too-easy', { who: say(`player.${who}`), share: percent(share) })
              : say(`meter.${says}`, { share: percent(share), n: number(cards) })}
          </li>
        ))}
      </ul>
      <Bars reading={reading} />
      <details class="w-more">
        <summary>{say('meter.table')}</summary>
        <Table
          caption={say('meter.title')}
          heads={[say('meter.who'), say('meter.points'), say('meter.share')]}
          rows={METERED.map((who) => [
            say(`player.${who}`),
            total(reading.scores[who]),
            percent(shareOf(reading, who)),
          ])}
        />
      </details>
    </>
  );
};

/** Lets reference players loose on the pack, and says whether judgement pays in it. */
export const Meter = ({ draft }: { draft: Draft }) => {
  const { say } = useWriteWords();
  const [reading, setReading] = useState<{ of: Draft; now: Reading } | null>(null);
  const [isRunning, setRunning] = useState(false);
  const isHere = useRef(true);
  useEffect(
    () => () => {
      isHere.current = false;
    },
    [],
  );
  const start = async () => {
    const { bones, texts } = packOf(draft);
    setRunning(true);
    for (const now of meter(bones, texts[mainLang(draft)] as PackTexts, MISSION, SEEDS, SLICE)) {
      setReading({ of: draft, now });
      await breathe();
      if (!isHere.current) return;
    }
    setRunning(false);
  };
  const canRun = errors.value.length === 0 && !isRunning;
  const isDone = reading !== null && !isRunning;
  return (
    <section class="w-sheet paper w-balance">
      <h2>{say('meter.title')}</h2>
      <p>{say('meter.lead')}</p>
      <p class="actions">
        <button type="button" class="button" disabled={!canRun} onClick={start}>
          {say(reading ? 'meter.again' : 'meter.start')}
        </button>
        <span role="status">
          {isRunning && reading && say('meter.running', { n: number(reading.now.seeds), of: number(SEEDS) })}
          {isDone && say(reading.of === draft ? 'meter.done' : 'meter.old')}
        </span>
      </p>
      {errors.value.length > 0 && <p class="w-hint">{say('meter.cannot')}</p>}
      {isRunning && reading && (
        <progress max={SEEDS} value={reading.now.seeds} aria-label={say('meter.title')} />
      )}
      {isDone && <Says reading={reading.now} cards={reading.of.tweets.length} />}
    </section>
  );
};
