import { PageHead } from './parts/PageHead';
import { usePageWords } from './parts/usePageWords';
import './style/page.css';

/** To be written. */
export const WritePage = () => {
  const say = usePageWords('write');
  return <div class="page write-page">{say && <PageHead title={say('title')} />}</div>;
};
