import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { medianReplyMinutes, medianShipDays, REFERENCE, scoreOf, trustNow } from '../../rules/view';
import { t } from '../../text/t';
import { clockShare } from '../parts/clockShare';
import { Dial } from '../parts/Dial';
import { days, number, points, span, total } from '../parts/format';
import { Icon } from '../parts/Icon';
import { sumsByRule } from '../parts/ledgerSums';
import { useRun } from '../state/game';
import { causeWords } from './causeWords';
import { underway } from './flights';
import { trustMove } from './trustCauses';

type Props = {
  readonly id: 'score' | 'trust' | 'reply' | 'ship';
  readonly name: string;
  readonly sign: ComponentChildren;
  readonly value: ComponentChildren;
  readonly more?: ComponentChildren;
  readonly late?: boolean;
  readonly note: ComponentChildren;
};

/** A figure of the bar; touching it, or resting on it, tells where it comes from. */
const Stat = ({ id, name, sign, value, more, late = false, note }: Props) => {
  const [open, setOpen] = useState(false);
  return (
    <span class="stat-place" data-stat={id}>
      <button
        type="button"
        class={late ? 'stat late' : 'stat'}
        aria-expanded={open}
        aria-describedby={`stat-${id}`}
        onClick={() => setOpen(!open)}
        onBlur={() => setOpen(false)}
      >
        {sign}
        <small class="stat-name">{name}</small>
        <b class="stat-value">{value}</b>
        {more}
      </button>
      <span class="stat-note" id={`stat-${id}`}>
        {note}
      </span>
    </span>
  );
};

/** A clock that nothing has stopped yet. */
const None = () => (
  <>
    <span aria-hidden="true">–</span>
    <span class="unseen">{t('bar.none')}</span>
  </>
);

const Score = () => {
  const run = useRun('bar');
  // What is still flying is not there yet.
  const score = total(scoreOf(run) - underway.value);
  const sums = sumsByRule(run.ledger);
  return (
    <Stat
      id="score"
      name={t('bar.score')}
      sign={<Icon name="star" />}
      value={<span key={score}>{score}</span>}
      note={
        sums.length === 0
          ? t('bar.none')
          : sums.map(({ rule, sum }) => (
              <span key={rule} class="stat-line" data-tone={sum < 0 ? 'bad' : 'good'}>
                {t(`debrief.rules.${rule}`)} <b>{points(sum)}</b>
              </span>
            ))
      }
    />
  );
};

const Trust = () => {
  const run = useRun('bar');
  const move = trustMove(run);
  if (!move) return null;
  const value = number(trustNow(run));
  const change = move.to - move.from;
  const why = causeWords(move.causes);
  const first = causeWords(move.causes.slice(0, 1));
  return (
    <Stat
      id="trust"
      name={t('bar.trust')}
      sign={<Icon name="heart" />}
      value={value}
      late={change < 0}
      more={
        change !== 0 && (
          <i class="stat-more">
            {change < 0 ? '▼' : '▲'} {first}
          </i>
        )
      }
      note={
        <>
          {t('night.trust', { from: number(move.from), to: number(move.to) })}
          {why && `: ${why}`}. {t('bar.trustIs')}
        </>
      }
    />
  );
};

const ReplyClock = () => {
  const minutes = medianReplyMinutes(useRun('bar'));
  const reference = span(REFERENCE.replyMinutes);
  const says = t('bar.replyClockSays', {
    value: minutes === null ? t('bar.none') : span(minutes),
    reference,
  });
  return (
    <Stat
      id="reply"
      name={t('bar.replyClock')}
      sign={
        <span class="stat-dial">
          <Dial share={minutes === null ? 0 : clockShare(minutes, REFERENCE.replyMinutes)} />
          <Icon name="speech" />
        </span>
      }
      value={minutes === null ? <None /> : span(minutes)}
      more={<i class="stat-of">{t('bar.of', { reference })}</i>}
      late={(minutes ?? 0) > REFERENCE.replyMinutes}
      note={`${says}. ${t('help.one')}`}
    />
  );
};

const ShipClock = () => {
  const shipDays = medianShipDays(useRun('bar'));
  const reference = days(REFERENCE.shipDays);
  const says = t('bar.shipClockSays', {
    value: shipDays === null ? t('bar.none') : days(shipDays),
    reference,
  });
  return (
    <Stat
      id="ship"
      name={t('bar.shipClock')}
      sign={
        <span class="stat-dial">
          <Dial share={shipDays === null ? 0 : clockShare(shipDays, REFERENCE.shipDays)} />
          <Icon name="hammer" />
        </span>
      }
      value={shipDays === null ? <None /> : days(shipDays)}
      more={<i class="stat-of">{t('bar.of', { reference })}</i>}
      late={(shipDays ?? 0) > REFERENCE.shipDays}
      note={`${says}. ${t('help.two')}`}
    />
  );
};

/** Score, trust and both clocks. */
export const Stats = () => (
  <div class="stats">
    <Score />
    <Trust />
    <ReplyClock />
    <ShipClock />
  </div>
);
