import { useEffect, useState } from 'preact/hooks';
import { starScores } from '../../rules/view';
import { useRun } from '../state/game';
import { total } from './format';

/** What the reference player makes of this run, in tenths of a point; `unknown` where that cannot be worked out. */
export const useReference = (): number | 'unknown' | null => {
  const run = useRun();
  const [reference, setReference] = useState<number | 'unknown' | null>(null);
  useEffect(() => {
    import('../../bots/reference')
      .then(({ referenceScore }) => setReference(referenceScore(run.setup, run.pack)))
      .catch(() => setReference('unknown'));
  }, [run]);
  return reference;
};

/** The scores at which this run's stars are won. */
export const StarScores = ({ reference }: { reference: number }) => (
  <>
    {starScores(reference)
      .map((score, index) => `${'★'.repeat(index + 1)} ${total(score)}`)
      .join(' · ')}
  </>
);
