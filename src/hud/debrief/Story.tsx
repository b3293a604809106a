import type { TrueStory } from '../../content/why';
import type { Question } from '../../play/questions';
import { questionsFor } from '../../play/questions';
import type { Run } from '../../rules/types';
import { medianReplyMinutes, medianShipDays, REFERENCE } from '../../rules/view';
import { t } from '../../text/t';
import { days, span } from '../parts/format';
import { useRun } from '../state/game';
import { fixNameById, wordsOf } from '../state/words';

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

/** Questions to a run, as many as there are to be asked. */
const QUESTIONS = 3;

const questionWords = (run: Run, { id, tweet, fix, n }: Question): string =>
  t(`think.${id}`, {
    name: tweet === undefined ? '' : wordsOf(tweet).name,
    fix: fix === undefined ? '' : fixNameById(run, fix),
    count: n ?? 1,
  });

/** Three questions that this run raises; the story's own where it raises fewer. */
const Think = ({ story }: { story: TrueStory }) => {
  const run = useRun();
  const own = questionsFor(run, QUESTIONS).map((question) => questionWords(run, question));
  return (
    <ul class="think">
      {[...own, ...story.questions].slice(0, QUESTIONS).map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
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
    <Think story={story} />
  </section>
);
