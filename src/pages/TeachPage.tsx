import { PageHead } from './parts/PageHead';
import { usePageWords } from '../hud/parts/usePageWords';
import './style/page.css';

/** To be written. */
export const TeachPage = () => {
  const say = usePageWords('teach');
  return <div class="page teach-page">{say && <PageHead title={say('title')} />}</div>;
};
