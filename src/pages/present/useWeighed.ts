import { useEffect, useState } from 'preact/hooks';
import type { Played } from '../../play/workshop/run';
import type { Weighed } from '../../play/workshop/whatIf';
import { totalsOf } from '../../play/workshop/whatIf';
import type { Workshop } from '../../play/workshop/workshop';
import type { Bones } from './state';

/** Weighs every decision of a team, one at a time so that the wall stays awake; null until all are. */
export const useWeighed = (
  workshop: Workshop,
  bones: Bones,
  { stops }: Played,
  team: number,
): readonly Weighed[] | null => {
  const [weighed, setWeighed] = useState<readonly Weighed[]>([]);
  const decided = stops.flatMap((stop) => (stop.chosen === null ? [] : [{ stop, chosen: stop.chosen }]));
  const next = decided[weighed.length];
  useEffect(() => {
    if (!next) return;
    const waiting = setTimeout(() => {
      const one = { ...next, totals: totalsOf(workshop, bones, team, next.stop) };
      setWeighed((before) => [...before, one]);
    });
    return () => clearTimeout(waiting);
  }, [next?.stop.about.id, next?.stop.about.kind]);
  return next ? null : weighed;
};
