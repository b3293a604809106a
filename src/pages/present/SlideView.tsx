import type { Show } from '../../play/workshop/show';
import type { Workshop } from '../../play/workshop/workshop';
import { slideOf } from '../../play/workshop/workshop';
import { CardSlide } from './CardSlide';
import { ClockSlide } from './ClockSlide';
import { DecisionSlide } from './DecisionSlide';
import { HomeSlide } from './HomeSlide';
import { NightsSlide } from './NightsSlide';
import { OpeningSlide } from './OpeningSlide';
import { OutcomeSlide } from './OutcomeSlide';
import { PromptSlide } from './PromptSlide';
import type { RoomWords } from './roomWords';
import { ScoreSlide } from './ScoreSlide';
import { SharesSlide } from './SharesSlide';
import { StorySlide } from './StorySlide';
import type { Bones } from './state';
import { VoteSlide } from './VoteSlide';

type Props = {
  readonly workshop: Workshop;
  readonly show: Show;
  readonly bones: Bones;
  readonly words: RoomWords;
  readonly whatIf: boolean;
  readonly onWhatIf: () => void;
};

/** The slide that a workshop is at. */
export const SlideView = (props: Props) => {
  const { workshop, show, bones, words } = props;
  const { teams, setup } = workshop;
  const { played } = show;
  const slide = slideOf(workshop, show);
  switch (slide.kind) {
    case 'opening':
      return <OpeningSlide mission={setup.mission} words={words} />;
    case 'card':
      return <CardSlide round={slide.round} teams={teams} words={words} />;
    case 'vote':
      return <VoteSlide workshop={workshop} round={slide.round} team={slide.team} words={words} />;
    case 'shares':
      return <SharesSlide round={slide.round} teams={teams} words={words} />;
    case 'outcome':
      return <OutcomeSlide {...props} round={slide.round} team={slide.team} />;
    case 'prompt':
      return <PromptSlide round={slide.round} words={words} />;
    case 'nights':
      return <NightsSlide days={slide.days} teams={teams} played={played} words={words} />;
    case 'score':
      return <ScoreSlide workshop={workshop} bones={bones} played={played} words={words} />;
    case 'replyClock':
    case 'shipClock':
      return <ClockSlide clock={slide.kind} teams={teams} played={played} words={words} />;
    case 'best':
    case 'worst':
      return (
        <DecisionSlide kind={slide.kind} workshop={workshop} bones={bones} played={played} words={words} />
      );
    case 'story':
      return <StorySlide pack={setup.pack} mission={setup.mission} words={words} />;
    case 'home':
      return <HomeSlide setup={setup} words={words} />;
  }
};
