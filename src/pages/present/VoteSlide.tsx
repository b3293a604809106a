import type { Stop } from '../../play/workshop/run';
import type { Round } from '../../play/workshop/show';
import type { Workshop } from '../../play/workshop/workshop';
import { Asked } from './Asked';
import { count, raise, stays, take } from './acts';
import type { RoomWords } from './roomWords';
import { LETTERS, letterOf, optionWords, teamName } from './roomWords';
import { Title } from './Title';

type Props = {
  readonly workshop: Workshop;
  readonly round: Round;
  readonly team: number;
  readonly words: RoomWords;
};

type HandsProps = { readonly option: string; readonly letter: string; readonly hands: number } & Pick<
  Props,
  'words'
>;

const Hands = ({ option, letter, hands, words: { say } }: HandsProps) => (
  <span class="hands">
    <button
      type="button"
      class="round"
      aria-label={say('vote.less', { letter })}
      disabled={hands === 0}
      onClick={() => raise(option, -1)}
    >
      <span aria-hidden="true">−</span>
    </button>
    <input
      type="number"
      inputMode="numeric"
      min="0"
      max="999"
      aria-label={say('vote.hands', { letter })}
      value={hands}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onInput={({ currentTarget }) => count(option, currentTarget.valueAsNumber)}
    />
    <button
      type="button"
      class="round"
      aria-label={say('vote.more', { letter })}
      onClick={() => raise(option, 1)}
    >
      <span aria-hidden="true">+</span>
    </button>
  </span>
);

/** All ways to decide, each with its letter, and the hands for it. */
export const VoteSlide = ({ workshop, round, team, words }: Props) => {
  const { say } = words;
  const { teams, votes, picking } = workshop;
  const stop = round.stops[team] as Stop;
  const decided = round.decided[team];
  const hands = decided ? (decided.votes ?? {}) : votes;
  const name =
    teams.length > 1 ? say('vote.titleTeam', { team: teamName(say, teams, team) }) : say('vote.title');
  return (
    <div class="wall-vote" data-team={teams.length > 1 ? team : undefined}>
      <Title over={say('bar.card', { n: round.number })}>
        {decided
          ? say('vote.was', { letter: letterOf(stop.options, decided.option) })
          : picking
            ? say('vote.picking')
            : name}
      </Title>
      <Asked stop={stop} words={words} small />
      <ol class="ways">
        {stop.options.map((option, place) => {
          const letter = LETTERS[place] ?? '?';
          const { text, note, isLate } = optionWords(words, stop, option);
          return (
            <li key={option} class="way cut" data-taken={decided?.option === option}>
              <b class="letter">{letter}</b>
              <span class="way-text">
                {text}
                {note && <small data-late={isLate}>{note}</small>}
              </span>
              {decided ? (
                <b class="way-count">{hands[option] ?? ''}</b>
              ) : picking ? (
                <button type="button" class="button" onClick={() => take(option)}>
                  {say('vote.choose', { letter })}
                </button>
              ) : (
                <Hands option={option} letter={letter} hands={hands[option] ?? 0} words={words} />
              )}
            </li>
          );
        })}
      </ol>
      <p class="unseen" role="status">
        {stop.options.map((option, place) => `${LETTERS[place]} ${hands[option] ?? 0}`).join(', ')}
      </p>
      <p class="wall-note" role="status">
        {stays.value && !decided && say(`vote.${stays.value}`)}
      </p>
    </div>
  );
};
