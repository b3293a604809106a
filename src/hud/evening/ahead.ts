import { useEffect } from 'preact/hooks';
import { loadStories } from '../../content/why';
import { loadPageWords } from '../../text/pageWords';
import { lang } from '../state/settings';

/** Milliseconds, where the browser does not say when it has nothing to do. */
const SOON = 4000;

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve());
    else setTimeout(resolve, SOON);
  });

/** What the end of a run is told with. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('../../bots/reference'),
  () => import('../debrief/Debrief'),
  () => loadPageWords('result', lang.peek()),
  () => loadStories(lang.peek()),
];

/** Fetches the debrief during the run, a part at a time, so that a cut network or a new version cannot come between. */
export const useEndAhead = (): void => {
  useEffect(() => {
    const fetchAll = async (): Promise<void> => {
      for (const part of PARTS) {
        await idle();
        // Whoever needs it asks again.
        await part().catch(() => undefined);
      }
    };
    fetchAll();
  }, []);
};
