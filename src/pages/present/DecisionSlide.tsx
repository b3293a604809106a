import { total } from '../../hud/parts/format';
import type { Played } from '../../play/workshop/run';
import type { Weighed } from '../../play/workshop/whatIf';
import { bestDecision, bestOf, merit, regret, worstDecision } from '../../play/workshop/whatIf';
import type { Workshop } from '../../play/workshop/workshop';
import { Asked } from './Asked';
import type { RoomWords } from './roomWords';
import { letterOf, optionWords, teamName } from './roomWords';
import type { Bones } from './state';
import { Title } from './Title';
import { useWeighed } from './useWeighed';

type Kind = 'best' | 'worst';
type Props = {
  readonly kind: Kind;
  readonly workshop: Workshop;
  readonly bones: Bones;
  readonly played: readonly Played[];
  readonly words: RoomWords;
};

type OptionProps = { readonly weighed: Weighed; readonly option: string; readonly words: RoomWords };

const Option = ({ weighed: { stop, chosen }, option, words }: OptionProps) => (
  <p class="you-said cut" data-yours={option === chosen}>
    <b class="letter">{letterOf(stop.options, option)}</b>
    <span>
      {option === chosen && <small>{words.say('instead.yours')}</small>}
      {optionWords(words, stop, option).text}
    </span>
  </p>
);

const Told = ({ kind, one, words }: { kind: Kind; one: Weighed; words: RoomWords }) => {
  const { say } = words;
  const better = bestOf(one);
  return (
    <>
      <Asked stop={one.stop} words={words} small />
      <Option weighed={one} option={one.chosen} words={words} />
      {kind === 'worst' && <Option weighed={one} option={better} words={words} />}
      <p class="decision-sum" data-tone={kind === 'best' ? 'good' : 'bad'}>
        {kind === 'best'
          ? say('end.bestBy', { points: total(merit(one)) })
          : say('end.worstBy', { letter: letterOf(one.stop.options, better), points: total(regret(one)) })}
      </p>
    </>
  );
};

type TeamProps = Omit<Props, 'played'> & { readonly one: Played; readonly team: number };

const Team = ({ kind, workshop, bones, one, team, words }: TeamProps) => {
  const { say } = words;
  const all = useWeighed(workshop, bones, one, team);
  const found = all && (kind === 'best' ? bestDecision : worstDecision)(all);
  const isTeams = workshop.teams.length > 1;
  return (
    <section class="decision-of lines paper" data-team={isTeams ? team : undefined}>
      {isTeams && <h2>{teamName(say, workshop.teams, team)}</h2>}
      {all === null && <p>{say('instead.wait')}</p>}
      {found && <Told kind={kind} one={found} words={words} />}
      {all && !found && <p>{say(kind === 'best' ? 'end.noBest' : 'end.noWorst')}</p>}
    </section>
  );
};

/** The decision that helped most, or the one that cost most, with a question. */
export const DecisionSlide = ({ played, ...props }: Props) => {
  const { kind, words } = props;
  return (
    <div class="wall-decision">
      <Title>{words.say(`end.${kind}`)}</Title>
      <div class="by-team">
        {played.map((one, team) => (
          <Team key={team} {...props} one={one} team={team} />
        ))}
      </div>
      <p class="prompt cut">{words.say(`end.${kind}Ask`)}</p>
    </div>
  );
};
