import { OWNER_KEY } from '../../../src/play/owner';
import type { EmbedMessage } from '../../../src/share/embed';
import type { Asked } from './asked';
import { isAsked } from './asked';
import type { Pane } from './lms';
import { findLms } from './lms';
import { ownerOf } from './owner';
import { beginReport } from './report';

/** Shows one of the page's sentences, or hides it again. */
const show = (id: string, isTrue = true): void => {
  document.getElementById(id)?.toggleAttribute('hidden', !isTrue);
};

const { mastery, asked = '{}', fragment = '' } = document.documentElement.dataset;
const ASKED: Asked = JSON.parse(asked);
const lms = findLms(window as unknown as Pane);
const report =
  lms &&
  beginReport(lms, {
    mastery: mastery === undefined ? null : Number(mastery),
    now: () => performance.now(),
    onRefused: () => show('refused'),
  });
if (!lms) show('alone');
else if (!report) show('refused');

// Students share computers, and all of the platform's pages one store: each finds only what is their own.
const owner = ownerOf(report?.student ?? '');
const frame = document.querySelector('iframe');
if (frame) frame.src = `game/index.html${owner === null ? '' : `?${OWNER_KEY}=${owner}`}${fragment}`;

/** A run that counts is over, with a grade or without. */
const end = (over: Exclude<EmbedMessage, { kind: 'ready' | 'progress' }>): void => {
  if (over.kind === 'over') report?.over({ grade: over.grade, code: over.code });
  else if (report) show('ungraded');
};

addEventListener('message', ({ origin, source, data }: MessageEvent<EmbedMessage | null>) => {
  if (
    origin !== location.origin ||
    source !== frame?.contentWindow ||
    data?.source !== 'good-point' ||
    data.v !== 1
  )
    return;
  if (data.kind === 'ready') return;
  // Whoever has seen a run to its end knows what is to come.
  const counts = isAsked(data.setup, ASKED) && !(data.kind !== 'progress' && data.playedOn);
  if (report) show('other', !counts);
  if (!counts) return;
  if (data.kind === 'progress') report?.evening(data.day, data.days);
  else end(data);
});

// While the LMS around the page still stands; it may hear of `pagehide` too late, and the player may stay.
addEventListener('beforeunload', () => report?.save());
addEventListener('pagehide', () => report?.finish());
// The back gesture may bring the page back as it was, but a report that is finished cannot go on.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});
