import type { TrueStory } from '../../content/why';
import { medianReplyMinutes, medianShipDays, REFERENCE } from '../../rules/view';
import { t } from '../../text/t';
import { days, span } from '../parts/format';
import { useRun } from '../state/game';

/** Both clocks, the player's beside the story's. */
const SideBySide = () => {
  const run = useRun();
  const minutes = medianReplyMinutes(run);
  const shipped = medianShipDays(run);
  return (
    <table class="side-by-side">
      <caption class="unseen">{t('debrief.sideBySide')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('debrief.trueStory')}</th>
          <th scope="col">{t('card.you')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('bar.replyClock')}</th>
          <td>{span(REFERENCE.replyMinutes)}</td>
          <td>{minutes === null ? t('debrief.never') : span(minutes)}</td>
        </tr>
        <tr>
          <th scope="row">{t('bar.shipClock')}</th>
          <td>{days(REFERENCE.shipDays)}</td>
          <td>{shipped === null ? t('debrief.unshipped') : days(shipped)}</td>
        </tr>
      </tbody>
    </table>
  );
};

/** What really happened, with its source, beside the player's numbers, and what to think about. */
export const Story = ({ story }: { story: TrueStory }) => (
  <section class="sheet story paper">
    <h2>
      <small>{t('debrief.story')}</small>
      {story.title}
    </h2>
    <SideBySide />
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
