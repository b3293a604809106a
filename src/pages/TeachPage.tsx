import { useEffect, useState } from 'preact/hooks';
import { loadBones } from '../content/packs';
import type { IconName } from '../hud/parts/Icon';
import { Icon } from '../hud/parts/Icon';
import { usePackNames } from '../hud/parts/usePackNames';
import { usePageWords } from '../hud/parts/usePageWords';
import { say as notify } from '../hud/state/notices';
import { pageAddress } from '../hud/state/pages';
import { beginRun } from '../play/begin';
import type { Run, Setup } from '../rules/types';
import type { Say } from '../text/pageWords';
import { t } from '../text/t';
import { PageHead } from './parts/PageHead';
import './style/page.css';
import './style/teach.css';
import { Challenge } from './teach/Challenge';
import { Embed } from './teach/Embed';
import { Fold } from './teach/Fold';
import { KeySheet } from './teach/KeySheet';
import { LessonSheet } from './teach/LessonSheet';
import { PrivacySheet } from './teach/PrivacySheet';
import { printed } from './teach/printing';
import { wish } from './teach/wish';

const WAYS = [
  ['class', 'board'],
  ['present', 'speech'],
  ['write', 'pen'],
  ['check', 'check'],
  ['evidence', 'link'],
] as const satisfies readonly (readonly [string, IconName])[];

/** The bones of the chosen pack and the run that the link opens; null until they are there. */
const useChosen = (): { bones: Run['pack']; setup: Setup } | null => {
  const [bones, setBones] = useState<Run['pack'] | null>(null);
  const { pack, mission, days, seed, pace } = wish.value;
  useEffect(() => {
    loadBones(pack)
      .then(setBones)
      .catch(() => notify(t('notice.loadFailed'), true));
  }, [pack]);
  const run = bones?.id === pack ? beginRun(bones, { mission, days, seed, pace }) : null;
  return bones && run && { bones, setup: run.setup };
};

const Body = ({ say }: { say: Say<'teach'> }) => {
  const names = usePackNames();
  const chosen = useChosen();
  return (
    <>
      <PageHead title={say('title')}>
        <p class="page-lead">{say('lead')}</p>
        <nav class="teach-ways" aria-label={say('title')}>
          {WAYS.map(([page, icon]) => (
            <a key={page} class="button quiet" href={pageAddress(page)}>
              <Icon name={icon} /> {say(`ways.${page}`)}
            </a>
          ))}
        </nav>
      </PageHead>
      {chosen && names[wish.value.pack] && (
        <>
          <Challenge say={say} names={names} setup={chosen.setup} />
          <Fold id="key" title={say('key.title')} say={say}>
            {() => <KeySheet say={say} {...chosen} />}
          </Fold>
          <Fold id="lesson" title={say('lesson')} say={say}>
            {() => <LessonSheet say={say} />}
          </Fold>
          <Fold id="privacy" title={say('privacy')} say={say}>
            {() => <PrivacySheet />}
          </Fold>
          <Embed say={say} setup={chosen.setup} />
        </>
      )}
    </>
  );
};

/** What a teacher or facilitator begins with: a link for a class, its answer key, a lesson plan, and a privacy note. */
export const TeachPage = () => {
  const say = usePageWords('teach');
  return (
    <div class="page teach-page" data-prints={printed.value === null ? 'page' : 'sheet'}>
      {say && <Body say={say} />}
    </div>
  );
};
