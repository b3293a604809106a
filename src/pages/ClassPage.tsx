import { useEffect, useMemo } from 'preact/hooks';
import { usePageWords } from '../hud/parts/usePageWords';
import { guestPacks } from '../hud/state/guestPacks';
import { classReport } from '../play/class/report';
import type { Say } from '../text/pageWords';
import { Apart } from './class/Apart';
import { Intake } from './class/Intake';
import { Report } from './class/Report';
import { asked, counts, digests, tryAgain } from './class/state';
import { PageHead } from './parts/PageHead';
import './style/page.css';
import './style/class.css';

const NONE = [] as const;

const Body = ({ say }: { say: Say<'class'> }) => {
  const report = useMemo(
    () => classReport(digests.value, counts.value, asked.value),
    [digests.value, counts.value, asked.value],
  );
  const packs = guestPacks.value;
  // A pack's link may have been opened since.
  useEffect(() => {
    tryAgain();
  }, [packs]);
  return (
    <>
      <PageHead title={say('title')}>
        <p class="page-lead">{say('lead')}</p>
        <p>{say('private')}</p>
      </PageHead>
      <Intake say={say} />
      {report ? (
        <Report say={say} report={report} />
      ) : (
        <Apart say={say} groups={NONE} runOf={() => ''} others={NONE} />
      )}
    </>
  );
};

/** A class's results, verified by replay, in one report. */
export const ClassPage = () => {
  const say = usePageWords('class');
  return <div class="page class-page">{say && <Body say={say} />}</div>;
};
