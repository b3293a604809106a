import type { Fix } from '../../rules/types';
import { endsTheComplaint, shipClock } from '../../rules/view';
import { t } from '../../text/t';
import { days, points } from '../parts/format';
import { Icon } from '../parts/Icon';
import { getGame, useRun } from '../state/game';
import { fixName } from '../state/words';
import { Disagree } from './Disagree';
import { decisionAbout } from './decided';
import { Evidence } from './Evidence';
import { WhatIf } from './WhatIf';

const Told = ({ fix }: { fix: Fix }) => {
  if (!decisionAbout('announcement', fix.id) || fix.announced === null) return null;
  return (
    <>
      <p class="decision-promise">
        <Icon name="speech" />
        <span>{t(`announce.${fix.announced}`)}</span>
      </p>
      <Evidence id="six-dimensions" />
      <WhatIf kind="announcement" id={fix.id} />
    </>
  );
};

/** What was decided about a fix: the design, what came of it, and whom the CEO told. */
export const BuildersDecision = ({ fix }: { fix: Fix }) => {
  const run = useRun();
  const words = getGame().texts.issues[fix.issue ?? ''];
  const design = fix.design === null ? null : words?.designs[fix.design];
  const earned = run.ledger
    .filter(({ cause }) => cause.kind === 'fix' && cause.id === fix.id)
    .reduce((sum, entry) => sum + entry.points, 0);
  const came = fix.state !== 'shipped' ? t('debrief.unshipped') : days(shipClock(fix));
  return (
    <details class="decision folded paper">
      <summary class="slip-head">
        <Icon name="hammer" />
        <span class="author">
          <b>{fixName(fix)}</b>
          <small>{came}</small>
        </span>
        <b class="decision-sum" data-tone={earned < 0 ? 'bad' : earned > 0 ? 'good' : 'plain'}>
          {points(earned)}
        </b>
      </summary>
      <div class="decision-body">
        <p class="decision-text">{words?.question}</p>
        <blockquote class="said">
          <b>{design?.name ?? t('whatIf.undecided')}</b> {design?.note}
        </blockquote>
        {fix.state === 'shipped' && !endsTheComplaint(fix) && <p>{t('night.weak')}</p>}
        <Evidence id={design ? 'justice' : 'ceo-hours'} />
        <WhatIf kind="design" id={fix.id} />
        <Told fix={fix} />
        <Disagree about={words?.question ?? ''} did={`${design?.name ?? ''} (${points(earned)})`} />
      </div>
    </details>
  );
};
