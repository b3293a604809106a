import { useEffect, useState } from 'preact/hooks';
import { loadBones, loadTexts } from '../../content/packs';
import type { PackTexts } from '../../content/schema';
import { lang } from '../../hud/state/settings';
import type { Summary } from '../../play/summary';
import { summaryOf } from '../../play/summary';
import type { Result, ResultError } from '../../share/result';
import { replayResult } from '../../share/result';

export type Replayed = { readonly texts: PackTexts; readonly summary: Summary };

/** A result played again; null while that is being done. */
export const useReplayed = (result: Result): Replayed | { readonly error: ResultError } | null => {
  const [replayed, setReplayed] = useState<Replayed | { readonly error: ResultError } | null>(null);
  const spoken = lang.value;
  useEffect(() => {
    const { pack } = result.setup;
    Promise.all([loadBones(pack), loadTexts(pack, spoken), import('../../bots/reference')])
      .then(([bones, texts, { referenceScore }]) => {
        const again = replayResult(result, bones);
        if ('error' in again) setReplayed(again);
        else setReplayed({ texts, summary: summaryOf(again.run, referenceScore(result.setup, bones)) });
      })
      .catch(() => setReplayed({ error: 'result-pack' }));
  }, [result, spoken]);
  return replayed;
};
