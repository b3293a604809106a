import { useCallback, useState } from 'preact/hooks';
import type { Past } from '../../play/history';
import { forgetHistory } from '../../play/history';
import { t } from '../../text/t';
import { Chart } from '../charts/Chart';
import { Table } from '../charts/Table';
import type { Draw } from '../charts/useDrawing';
import { date, days, percent, span } from '../parts/format';
import { getGame } from '../state/game';
import { past } from '../state/stars';
import { sayUnkept } from '../state/unkept';

/** Runs that are shown, the latest last. */
const MOST = 12;

const shareOf = ({ score, reference }: Past): number => (reference > 0 ? Math.max(0, score / reference) : 0);

const missionName = ({ setup }: Past): string => {
  const { session, texts } = getGame();
  const isHere = setup.pack === session.run.setup.pack;
  return (isHere ? texts.missions[setup.mission]?.name : undefined) ?? setup.mission;
};

const takeawayOf = (runs: readonly Past[]): string => {
  const [before, now] = [runs.at(-2), runs.at(-1)];
  if (!before || !now) return '';
  const better = shareOf(now) - shareOf(before);
  const key = better > 0.02 ? 'better' : better < -0.02 ? 'worse' : 'same';
  return t(`trends.${key}`, { before: percent(shareOf(before)), now: percent(shareOf(now)) });
};

const Runs = ({ runs, onForget }: { runs: readonly Past[]; onForget: () => void }) => {
  const draw = useCallback<Draw>((drawings, room) => drawings.trend(room, runs.map(shareOf)), [runs]);
  const heading = t('trends.title');
  return (
    <section class="sheet paper">
      <Chart level="h2" heading={heading} takeaway={takeawayOf(runs)} draw={draw}>
        <Table
          caption={heading}
          heads={[
            t('trends.when'),
            t('trends.mission'),
            t('trends.share'),
            t('bar.replyClock'),
            t('bar.shipClock'),
          ]}
          rows={runs.map((run) => [
            date(run.endedAt),
            missionName(run),
            `${percent(shareOf(run))} ${'★'.repeat(run.stars)}`,
            run.replyMinutes === null ? '–' : span(run.replyMinutes),
            run.shipDays === null ? '–' : days(run.shipDays),
          ])}
        />
      </Chart>
      <p class="note">{t('trends.kept')}</p>
      <button type="button" class="button quiet small" onClick={onForget}>
        {t('trends.forget')}
      </button>
    </section>
  );
};

/** How this run stands beside the player's own earlier ones; nothing where it is the first. */
export const Trends = () => {
  const [isForgotten, setForgotten] = useState(false);
  const runs = (past.value ?? []).slice(-MOST);
  if (isForgotten) return <p class="note">{t('trends.forgotten')}</p>;
  if (runs.length < 2) return null;
  return <Runs runs={runs} onForget={() => forgetHistory().then(() => setForgotten(true), sayUnkept)} />;
};
