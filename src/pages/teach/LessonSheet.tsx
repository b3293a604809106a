import { loadLesson } from '../../content/lesson';
import { useWords } from '../../hud/parts/useWords';
import type { Say } from '../../text/pageWords';

const List = ({ heading, items }: { heading: string; items: readonly string[] }) => (
  <>
    <h3>{heading}</h3>
    <ul class="dots">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  </>
);

/** One lesson with a link, minute by minute, on one page. */
export const LessonSheet = ({ say }: { say: Say<'teach'> }) => {
  const lesson = useWords(loadLesson)?.plan;
  if (!lesson) return null;
  return (
    <div class="one-page">
      <h3>{lesson.title}</h3>
      <p>{lesson.lead}</p>
      <List heading={say('parts.aims')} items={lesson.aims} />
      <List heading={say('parts.need')} items={lesson.need} />
      <h3>{say('parts.steps')}</h3>
      <ol class="lesson-steps">
        {lesson.steps.map(({ minutes, what, how }) => (
          <li key={what}>
            <b>{say('minutes', { n: minutes })}</b>
            <span>
              <b>{what}</b> {how}
            </span>
          </li>
        ))}
      </ol>
      <List heading={say('parts.questions')} items={lesson.questions} />
      <List heading={say('parts.assess')} items={lesson.assess} />
      <List heading={say('parts.learners')} items={lesson.learners} />
      <h3>{say('parts.homework')}</h3>
      <p>{lesson.homework}</p>
    </div>
  );
};
