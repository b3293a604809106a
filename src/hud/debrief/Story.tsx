import type { TrueStory } from '../../content/why';
import { t } from '../../text/t';

/** What really happened, with its source, and what to think about. */
export const Story = ({ story }: { story: TrueStory }) => (
  <section class="sheet story paper">
    <h2>
      <small>{t('debrief.story')}</small>
      {story.title}
    </h2>
    {story.paragraphs.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
    <p>{story.then}</p>
    <p class="source">{t('debrief.source', { source: story.source })}</p>
    <h3>{t('debrief.think')}</h3>
    <ul class="think">
      {story.questions.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  </section>
);
