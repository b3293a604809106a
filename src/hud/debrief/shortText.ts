import type { Mark, Summary } from '../../play/summary';
import { REFERENCE } from '../../rules/view';
import type { Say } from '../../text/pageWords';
import { days, percent, span, starMarks } from '../parts/format';

const SQUARES: Readonly<Record<Mark, string>> = { good: '🟩', plain: '🟨', bad: '🟥', silence: '⬛' };

/** A run in a few lines that give no card away, for a chat; without a link where there can be none. */
export const shortText = (
  say: Say<'result'>,
  { name, by }: { readonly name: string; readonly by: string },
  summary: Summary,
  link: string | null,
): string => {
  const { replyMinutes, shipDays, reference, score } = summary;
  const none = '–';
  const share = reference > 0 ? say('short.share', { share: percent(Math.max(0, score / reference)) }) : '';
  return [
    `Good Point · ${name}${by && ` · ${by}`}`,
    [starMarks(summary.stars), share].filter(Boolean).join(' '),
    `⏱ ${say('short.reply', {
      value: replyMinutes === null ? none : span(replyMinutes),
      reference: span(REFERENCE.replyMinutes),
    })}`,
    `🔧 ${say('short.ship', {
      value: shipDays === null ? none : days(shipDays),
      reference: days(REFERENCE.shipDays),
    })}`,
    ...summary.evenings.map((marks) => marks.map((mark) => SQUARES[mark]).join('')).filter(Boolean),
    ...(link === null ? [] : [`${say('short.play')}: ${link}`]),
  ].join('\n');
};
