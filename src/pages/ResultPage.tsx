import { PageHead } from './parts/PageHead';
import { usePageWords } from './parts/usePageWords';
import './style/page.css';

/** To be written. */
export const ResultPage = () => {
  const say = usePageWords('result');
  return <div class="page result-page">{say && <PageHead title={say('title')} />}</div>;
};
