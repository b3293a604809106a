import { useCallback } from 'preact/hooks';
import type { Run } from '../../rules/types';
import { medianReplyMinutes, REFERENCE } from '../../rules/view';
import { t } from '../../text/t';
import { number, span } from '../parts/format';
import { wordsOf } from '../state/words';
import { Chart } from './Chart';
import { repliesWithin, replyMarks } from './data/replyMarks';
import { Sides } from './Sides';
import { Table } from './Table';
import type { Draw } from './useDrawing';

const takeawayOf = (run: Run): string => {
  const marks = replyMarks(run);
  const count = marks.filter(({ minutes }) => minutes !== null).length;
  if (count === 0) return t('debrief.replyNone');
  const n = number(repliesWithin(marks, REFERENCE.replyMinutes));
  const silent = Object.values(run.tweets).filter(({ answer }) => !answer?.reply);
  const baits = silent.filter(({ need }) => need === 'bait').length;
  const waiting = silent.length - baits;
  return [
    t('debrief.repliesWithin', { count, n, reference: span(REFERENCE.replyMinutes) }),
    waiting === 0 ? t('debrief.neverNone') : t('debrief.neverSome', { count: waiting, n: number(waiting) }),
    baits === 0 ? '' : t('debrief.baitLeft', { count: baits, n: number(baits) }),
  ].join(' ');
};

/** How long everybody waited for a reply, against the story's 24 minutes. */
export const RepliesChart = ({ run }: { run: Run }) => {
  const marks = replyMarks(run);
  const median = medianReplyMinutes(run);
  const draw = useCallback<Draw>(
    (drawings, room) => drawings.replies(room, { marks: replyMarks(run), median: medianReplyMinutes(run) }),
    [run],
  );
  const heading = t('debrief.replyClock');
  return (
    <Chart
      heading={heading}
      takeaway={takeawayOf(run)}
      draw={draw}
      numbers={<Sides you={median === null ? '–' : span(median)} story={span(REFERENCE.replyMinutes)} />}
    >
      <Table
        caption={heading}
        heads={[t('debrief.table.who'), t('debrief.table.replyAfter'), t('debrief.table.effect')]}
        rows={marks.map(({ tweet, minutes, tone }) => [
          wordsOf(tweet).name,
          minutes === null ? t('debrief.never') : span(minutes),
          t(`debrief.tone.${tone}`),
        ])}
      />
    </Chart>
  );
};
