import { Icon } from '../../hud/parts/Icon';
import type { Stop } from '../../play/workshop/run';
import type { Round } from '../../play/workshop/show';
import type { Workshop } from '../../play/workshop/workshop';
import { Clocks } from './Clocks';
import { cameOf } from './came';
import { Instead } from './Instead';
import { Known } from './Known';
import type { RoomWords } from './roomWords';
import { letterOf, optionWords, teamName } from './roomWords';
import type { Bones } from './state';
import { Title } from './Title';

type Props = {
  readonly workshop: Workshop;
  readonly bones: Bones;
  readonly round: Round;
  readonly team: number;
  readonly words: RoomWords;
  readonly whatIf: boolean;
  readonly onWhatIf: () => void;
};

const Came = ({ stop, words }: { stop: Stop; words: RoomWords }) => {
  const came = cameOf(words, stop);
  if (!came) return <p class="lines paper">{words.say('outcome.tooLate')}</p>;
  const [first, ...rest] = came.says;
  return (
    <>
      <div class="came lines paper" data-tone={came.tone}>
        <p class="came-head">
          <b class="stamp">{came.stamp}</b>
          {came.points && <b class="came-points">{came.points}</b>}
        </p>
        <p class="came-why">{first}</p>
        {rest.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div class="lines paper">
        <Known id={came.evidence} words={words} />
      </div>
    </>
  );
};

/** What a decision came to, and why; on demand, what the others would have. */
export const OutcomeSlide = ({ workshop, bones, round, team, words, whatIf, onWhatIf }: Props) => {
  const { say } = words;
  const { teams } = workshop;
  const stop = round.stops[team] as Stop;
  const chosen = stop.chosen ?? '';
  return (
    <div class="wall-outcome" data-team={teams.length > 1 ? team : undefined}>
      <Title over={say('bar.card', { n: round.number })}>
        {teams.length > 1
          ? say('outcome.titleTeam', { team: teamName(say, teams, team) })
          : say('outcome.title')}
      </Title>
      <p class="you-said cut">
        <b class="letter">{letterOf(stop.options, chosen)}</b>
        <span>
          <small>{say(round.about.kind === 'design' ? 'outcome.built' : 'outcome.yours')}</small>
          {optionWords(words, stop, chosen).text}
        </span>
      </p>
      {whatIf ? (
        <Instead workshop={workshop} bones={bones} team={team} stop={stop} words={words} />
      ) : (
        <Came stop={stop} words={words} />
      )}
      <div class="outcome-foot lines paper">
        {!whatIf && stop.after && <Clocks run={stop.after} words={words} />}
        <button type="button" class="button quiet" aria-pressed={whatIf} onClick={onWhatIf}>
          <Icon name="branch" /> {say('instead.title')} <kbd>W</kbd>
        </button>
      </div>
    </div>
  );
};
