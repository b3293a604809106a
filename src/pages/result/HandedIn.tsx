import { discrimination } from '../../content/checkScore';
import { days, number, percent, span, starMarks, total } from '../../hud/parts/format';
import { GuestBanner } from '../../hud/parts/GuestBanner';
import { Icon } from '../../hud/parts/Icon';
import { showDebriefOf, showFilmOf } from '../../hud/state/handedIn';
import { say as notify } from '../../hud/state/notices';
import { REFERENCE } from '../../rules/view';
import type { Result } from '../../share/result';
import type { Say } from '../../text/pageWords';
import { t } from '../../text/t';
import type { Replayed } from './useReplayed';
import { useReplayed } from './useReplayed';

type Words = Say<'result'>;

const checksOf = (say: Words, { checks }: Result): string =>
  checks.length === 0
    ? say('page.noChecks')
    : checks.map(({ ratings }) => percent(discrimination(ratings))).join(' → ');

/** Each figure with its name. */
const rowsOf = (say: Words, result: Result, { summary }: Replayed): (readonly [string, string])[] => {
  const { score, reference, replyMinutes, shipDays, shareReplied, shipped, kept, broken, trust } = summary;
  const none = t('bar.none');
  const share =
    reference > 0 ? ` (${say('short.share', { share: percent(Math.max(0, score / reference)) })})` : '';
  const of = (value: string, mark: string): string => `${value} ${t('bar.of', { reference: mark })}`;
  return [
    [say('page.score'), `${total(score)}${share}`],
    [
      t('bar.replyClock'),
      replyMinutes === null ? none : of(span(replyMinutes), span(REFERENCE.replyMinutes)),
    ],
    [say('page.replied'), percent(shareReplied)],
    [t('bar.shipClock'), shipDays === null ? none : of(days(shipDays), days(REFERENCE.shipDays))],
    [say('page.ships'), number(shipped)],
    [say('page.promises'), `${number(kept)} / ${number(broken)}`],
    [t('bar.trust'), number(Math.round(trust))],
    [say('page.checks'), checksOf(say, result)],
    [say('page.pace'), t(`pace.${result.setup.pace}`)],
    [say('page.paused'), say('page.seconds', { n: number(result.pausedSeconds) })],
    [say('page.attempt'), number(result.attempt)],
  ];
};

const Figures = ({ say, result, replayed }: { say: Words; result: Result; replayed: Replayed }) => {
  const { mission, pack } = result.setup;
  const { texts, summary } = replayed;
  const open = (show: (result: Result) => Promise<void>) => () => {
    show(result).catch(() => notify(t('notice.loadFailed')));
  };
  return (
    <section class="paper lines handed-in">
      <h2>
        <small>{texts.missions[mission]?.name ?? mission}</small>
        {result.by || say('page.nobody')}
      </h2>
      <GuestBanner pack={pack} />
      <p class="handed-in-stars" role="img" aria-label={t('debrief.stars', { count: summary.stars })}>
        {starMarks(summary.stars)}
      </p>
      <dl class="figures">
        {rowsOf(say, result, replayed).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {result.playedOn && <p class="note">{say('page.playedOn')}</p>}
      <p class="actions">
        <button type="button" class="button" onClick={open(showDebriefOf)}>
          {say('page.debrief')}
        </button>
        <button type="button" class="button quiet" onClick={open(showFilmOf)}>
          <Icon name="play" filled /> {say('page.watch')}
        </button>
      </p>
    </section>
  );
};

/** What somebody handed in, with every figure worked out from the moves. */
export const HandedIn = ({ say, result }: { say: Words; result: Result }) => {
  const replayed = useReplayed(result);
  if (!replayed) return null;
  if ('error' in replayed)
    return (
      <p class="paper lines" role="alert">
        {replayed.error === 'not-loaded' ? t('notice.loadFailed') : say(`error.${replayed.error}`)}
      </p>
    );
  return <Figures say={say} result={result} replayed={replayed} />;
};
