import type { Confidence } from '../../content/evidence';
import { t } from '../../text/t';

/** How sure a finding is, stamped on it. */
export const Letter = ({ letter, meaning }: { letter: Confidence; meaning: string }) => (
  <span class="letter" data-letter={letter} title={meaning}>
    <span aria-hidden="true">{letter}</span>
    <span class="unseen">{`${t('debrief.confidence', { letter })}: ${meaning}`}</span>
  </span>
);
