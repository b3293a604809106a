import { EVIDENCE_TABLE } from '../../content/evidence';
import type { EvidenceId } from '../../rules/words';
import { t } from '../../text/t';
import { getGame } from '../state/game';
import { pageAddress } from '../state/pages';

/** What is known behind a reason, with its source and how sure it is. */
export const Evidence = ({ id }: { id: EvidenceId }) => {
  const { why } = getGame();
  const { source, confidence } = EVIDENCE_TABLE[id];
  return (
    <details class="evidence">
      <summary>
        {t('debrief.evidence')}{' '}
        <span class="confidence" data-letter={confidence}>
          {t('debrief.confidence', { letter: confidence })}
        </span>
      </summary>
      <p>{why.findings[id]}</p>
      <p class="source">
        {source !== '—' && <>{t('debrief.source', { source })} · </>}
        {confidence}: {why.confidence[confidence]}
      </p>
      <p class="links">
        <a href={pageAddress('evidence', { finding: id })}>{t('pages.all')}</a>
      </p>
    </details>
  );
};
