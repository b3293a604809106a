import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '../../content/langs';
import { isAtHand, loadBones, loadTexts } from '../../content/packs';
import type { PackTexts } from '../../content/schema';
import { lang } from '../../hud/state/settings';
import type { Summary } from '../../play/summary';
import { summaryOf } from '../../play/summary';
import type { Result, ResultError } from '../../share/result';
import { replayResult } from '../../share/result';

export type Replayed = { readonly texts: PackTexts; readonly summary: Summary };

/** Why a result cannot be shown: what is wrong with it, or that what it needs did not load. */
type Hindrance = { readonly error: ResultError | 'not-loaded' };

/** Plays a result again, in a language. Rejects only where something did not load. */
const playAgain = async (result: Result, spoken: Lang): Promise<Replayed | Hindrance> => {
  const { pack } = result.setup;
  if (!isAtHand(pack)) return { error: 'result-pack' };
  const [bones, texts, { referenceScore }] = await Promise.all([
    loadBones(pack),
    loadTexts(pack, spoken),
    import('../../bots/reference'),
  ]);
  try {
    const again = replayResult(result, bones);
    if ('error' in again) return again;
    return { texts, summary: summaryOf(again.run, referenceScore(result.setup, bones)) };
  } catch {
    return { error: 'result-illegal' };
  }
};

/** A result played again; null while that is being done. */
export const useReplayed = (result: Result): Replayed | Hindrance | null => {
  const [replayed, setReplayed] = useState<Replayed | Hindrance | null>(null);
  const spoken = lang.value;
  useEffect(() => {
    playAgain(result, spoken).then(setReplayed, () => setReplayed({ error: 'not-loaded' }));
  }, [result, spoken]);
  return replayed;
};
