import { EVIDENCE_TABLE } from '../../content/evidence';
import type { EvidenceId } from '../../rules/words';
import type { RoomWords } from './roomWords';

/** What is known of it, with its source and how sure it is. */
export const Known = ({ id, words: { say, why } }: { id: EvidenceId; words: RoomWords }) => {
  const { confidence, source } = EVIDENCE_TABLE[id];
  return (
    <section class="known">
      <h2>{say('outcome.known')}</h2>
      <p>{why.findings[id]}</p>
      <p class="known-source">
        <b class="grade" data-grade={confidence} aria-hidden="true">
          {confidence}
        </b>
        <small>
          {say('outcome.confidence', { letter: confidence, means: why.confidence[confidence] })}. {source}
        </small>
      </p>
    </section>
  );
};
