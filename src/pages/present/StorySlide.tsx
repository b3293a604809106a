import type { StoryMission } from '../../content/why';
import { loadStories, STORY_MISSIONS } from '../../content/why';
import { days, span } from '../../hud/parts/format';
import { useWords } from '../../hud/parts/useWords';
import { REFERENCE } from '../../rules/view';
import type { RoomWords } from './roomWords';
import { Title } from './Title';

const isStory = (pack: string, mission: string): mission is StoryMission =>
  pack === 'volterra' && (STORY_MISSIONS as readonly string[]).includes(mission);

type Props = { readonly pack: string; readonly mission: string; readonly words: RoomWords };

/** What really happened, with its source, and a question that leads home. */
export const StorySlide = ({ pack, mission, words: { say } }: Props) => {
  const stories = useWords(loadStories);
  const story = isStory(pack, mission) ? stories?.[mission] : null;
  return (
    <div class="wall-story">
      <Title over={story?.title}>{say('end.true')}</Title>
      <div class="story lines paper">
        {story ? (
          <>
            {story.paragraphs.slice(0, 2).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            <p>
              <small>{say('end.source', { source: story.source })}</small>
            </p>
          </>
        ) : (
          <p>
            {say('end.trueNone', {
              minutes: span(REFERENCE.replyMinutes),
              days: days(REFERENCE.shipDays),
            })}
          </p>
        )}
      </div>
      <p class="prompt cut">{story?.questions.at(-1) ?? say('end.trueAsk')}</p>
    </div>
  );
};
