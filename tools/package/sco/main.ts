import type { EmbedMessage } from '../../../src/share/embed';
import type { Asked } from './asked';
import { isAsked } from './asked';
import type { Pane } from './lms';
import { findLms } from './lms';
import { beginReport } from './report';

/** Shows one of the page's sentences, once it is there. */
const show = (id: string): void => {
  const reveal = (): void => document.getElementById(id)?.removeAttribute('hidden');
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', reveal);
  else reveal();
};

const { mastery, asked = '{}' } = document.documentElement.dataset;
const ASKED: Asked = JSON.parse(asked);
const lms = findLms(window as unknown as Pane);
const report =
  lms &&
  beginReport(lms, {
    mastery: mastery === undefined ? null : Number(mastery),
    now: () => performance.now(),
    onRefused: () => show('refused'),
  });
if (!report) show('alone');

addEventListener('message', ({ origin, source, data }: MessageEvent<EmbedMessage | null>) => {
  const game = document.querySelector('iframe')?.contentWindow;
  if (origin !== location.origin || source !== game || data?.source !== 'good-point' || data.v !== 1) return;
  if (data.kind === 'ready' || !isAsked(data.setup, ASKED)) return;
  if (data.kind === 'progress') report?.evening(data.day, data.days);
  // Whoever has seen a run to its end knows what is to come.
  else if (!data.playedOn) report?.over({ grade: data.grade, code: data.code });
});

addEventListener('pagehide', () => report?.finish());
// The back gesture may bring the page back as it was, but a report that is finished cannot go on.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});
