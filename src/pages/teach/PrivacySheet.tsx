import { loadLesson } from '../../content/lesson';
import { useWords } from '../../hud/parts/useWords';

/** What is kept, where, and what leaves the device, on one page. */
export const PrivacySheet = () => {
  const privacy = useWords(loadLesson)?.privacy;
  if (!privacy) return null;
  return (
    <div class="one-page">
      <h3>{privacy.title}</h3>
      <p>{privacy.lead}</p>
      <dl class="privacy">
        {privacy.points.map(({ head, text }) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>{privacy.contact}</p>
    </div>
  );
};
