import { useEffect, useRef } from 'preact/hooks';
import type { Fix } from '../../rules/types';
import { boardOf, heardFixes, shipClock, shippedFixes } from '../../rules/view';
import { t } from '../../text/t';
import { number } from '../parts/format';
import { Icon } from '../parts/Icon';
import { send, useRun } from '../state/game';
import { fixName, fixNameById } from '../state/words';
import { rankFix } from './rank';
import { Ticket } from './Ticket';

const BAYS = [1, 2, 3] as const;

/** How many fixes are listed, as far as it matters to how their tickets are laid out. */
const crowdOf = (listed: number): 'few' | 'four' | 'many' | 'throng' => {
  if (listed <= BAYS.length) return 'few';
  if (listed === 4) return 'four';
  return listed < 7 ? 'many' : 'throng';
};

const List = () => {
  const run = useRun('board');
  const list = useRef<HTMLOListElement>(null);
  const listed = boardOf(run);
  useEffect(() => {
    const place = list.current;
    if (!place) return;
    let stop = () => {};
    let isGone = false;
    import('./drag').then(({ makeSortable }) => {
      if (!isGone) stop = makeSortable(place, rankFix);
    });
    return () => {
      isGone = true;
      stop();
    };
  }, []);
  return (
    <ol class="tickets" data-crowd={crowdOf(listed.length)} ref={list}>
      {listed.map((entry, index) => (
        <Ticket key={entry.fix.id} {...entry} index={index} last={index === listed.length - 1} />
      ))}
      {BAYS.slice(listed.length).map((bay) => (
        <li key={bay} class="empty-bay" aria-hidden="true">
          <Icon name="hammer" />
          <b>{t('board.bay', { n: number(bay) })}</b>
          <small>{t('board.free')}</small>
        </li>
      ))}
    </ol>
  );
};

const Heard = () => {
  const run = useRun('board');
  const heard = heardFixes(run);
  if (heard.length === 0 && run.works.list.length === 0)
    return (
      <p class="nothing-heard pinned">
        <b>{t('board.empty')}</b> {t('board.emptyMore')}
      </p>
    );
  if (heard.length === 0) return null;
  return (
    <section class="heard">
      <h3 tabIndex={-1}>{t('board.heard')}</h3>
      <ul>
        {heard.map((fix) => (
          <li key={fix.id}>
            <span>{fixName(fix)}</span>
            <button
              type="button"
              class="button quiet small"
              data-list={fix.id}
              aria-label={`${t('board.list')}: ${fixName(fix)}`}
              onClick={() => send({ kind: 'list', issue: fix.id })}
            >
              {t('board.list')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

const BrokenPromises = () => {
  const run = useRun('board');
  const broken = Object.values(run.promises).filter(
    ({ state, missOwned }) => state === 'broken' && !missOwned,
  );
  if (broken.length === 0) return null;
  return (
    <section class="heard broken">
      <h3 tabIndex={-1}>{t('board.brokenTitle')}</h3>
      <ul>
        {broken.map(({ id, fix }) => (
          <li key={id}>
            <span>{fixNameById(run, fix)}</span>
            <button
              type="button"
              class="button quiet small"
              aria-label={`${t('board.ownMiss')}: ${fixNameById(run, fix)}`}
              onClick={() => send({ kind: 'ownMiss', promise: id })}
            >
              {t('board.ownMiss')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Shipped = ({ fixes }: { fixes: readonly Fix[] }) => {
  if (fixes.length === 0) return null;
  return (
    <section class="heard shipped">
      <h3>{t('board.shipped')}</h3>
      <ul>
        {fixes.map((fix) => (
          <li key={fix.id}>
            <Icon name="truck" />
            <span>{fixName(fix)}</span>
            <small>{t('board.shippedIn', { count: shipClock(fix), n: number(shipClock(fix)) })}</small>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What is to be built, in the player's order; the top three stand in the bays. */
export const Board = () => {
  const shipped = shippedFixes(useRun('board'));
  return (
    <section class="board" data-shipped={shipped.length > 0} aria-labelledby="board-title">
      <h2 id="board-title" tabIndex={-1}>
        {t('board.title')} <small>{t('board.hint')}</small>
      </h2>
      <div class="board-places">
        <div class="notes">
          <Heard />
          <BrokenPromises />
        </div>
        <List />
        <Shipped fixes={shipped} />
      </div>
    </section>
  );
};
