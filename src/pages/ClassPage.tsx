import { PageHead } from './parts/PageHead';
import { usePageWords } from './parts/usePageWords';
import './style/page.css';

/** To be written. */
export const ClassPage = () => {
  const say = usePageWords('class');
  return <div class="page class-page">{say && <PageHead title={say('title')} />}</div>;
};
