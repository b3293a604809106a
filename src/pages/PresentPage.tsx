import { PageHead } from './parts/PageHead';
import { usePageWords } from './parts/usePageWords';
import './style/page.css';

/** To be written. */
export const PresentPage = () => {
  const say = usePageWords('present');
  return <div class="page present-page">{say && <PageHead title={say('title')} />}</div>;
};
