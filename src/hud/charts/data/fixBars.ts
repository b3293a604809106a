import type { Fix, Pledge, Run } from '../../../rules/types';
import { endsTheComplaint, shipClock } from '../../../rules/view';

/** A promise on a fix: the day it names, and what became of it. */
export type DueMark = {
  readonly promise: string;
  readonly dueDay: number;
  readonly kind: Pledge['kind'];
  readonly kept: boolean;
};

/** `first`: a first version; `v2`: a second one; `phantom`: what a foolish yes put on the board. */
export type FixKind = 'first' | 'v2' | 'phantom';

/** A fix over the days of a run, both ends counted. */
export type FixBar = {
  readonly fix: string;
  readonly kind: FixKind;
  readonly firstDay: number;
  /** Null if it never shipped. */
  readonly shippedDay: number | null;
  /** Days from the first complaint, the first counted as 1; null if it never shipped. */
  readonly clock: number | null;
  /** It shipped, and ends too little of the complaint. */
  readonly weak: boolean;
  readonly dues: readonly DueMark[];
};

const duesOn = (run: Run, fix: string): DueMark[] =>
  Object.values(run.promises)
    .filter((promise) => promise.fix === fix)
    .map(({ id, dueDay, kind, state }) => ({ promise: id, dueDay, kind, kept: state === 'kept' }))
    .sort((a, b) => a.dueDay - b.dueDay);

const kindOf = ({ phantomOf, v2 }: Fix): FixKind => (phantomOf !== null ? 'phantom' : v2 ? 'v2' : 'first');

const barOf = (run: Run, fix: Fix): FixBar => {
  const isShipped = fix.shippedDay !== null;
  return {
    fix: fix.id,
    kind: kindOf(fix),
    firstDay: fix.firstDay,
    shippedDay: fix.shippedDay,
    clock: isShipped ? shipClock(fix) : null,
    weak: isShipped && !endsTheComplaint(fix),
    dues: duesOn(run, fix.id),
  };
};

const isPhantom = ({ kind }: FixBar): number => (kind === 'phantom' ? 1 : 0);

/** All fixes of a run by their first complaint, then by the day they shipped; phantoms last. */
export const fixBars = (run: Run): FixBar[] =>
  Object.values(run.works.fixes)
    .map((fix) => barOf(run, fix))
    .sort(
      (a, b) =>
        isPhantom(a) - isPhantom(b) ||
        a.firstDay - b.firstDay ||
        (a.shippedDay ?? Number.MAX_VALUE) - (b.shippedDay ?? Number.MAX_VALUE),
    );
