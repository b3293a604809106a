import { number } from '../../hud/parts/format';
import { Icon } from '../../hud/parts/Icon';
import type { Round } from '../../play/workshop/show';
import type { RoomWords } from './roomWords';
import { LETTERS, optionWords, teamName } from './roomWords';
import { Title } from './Title';

type Props = { readonly round: Round; readonly teams: readonly string[]; readonly words: RoomWords };

/** How a room voted, a bar for each option and team. */
export const SharesSlide = ({ round, teams, words }: Props) => {
  const { say } = words;
  const stop = round.stops.find((one) => one !== null);
  if (!stop) return null;
  const most = Math.max(1, ...round.decided.flatMap((one) => Object.values(one?.votes ?? {})));
  const isTeams = teams.length > 1;
  return (
    <div class="wall-shares">
      <Title over={say('bar.card', { n: round.number })}>{say('shares.title')}</Title>
      <ol class="shares paper">
        {stop.options.map((option, place) => (
          <li key={option}>
            <b class="letter">{LETTERS[place]}</b>
            <span class="share-text">{optionWords(words, stop, option).text}</span>
            <span class="share-bars">
              {round.decided.map((one, team) => {
                if (!one) return null;
                const hands = one.votes?.[option] ?? 0;
                const isTaken = one.option === option;
                return (
                  <span key={team} class="share-line" data-team={team} data-taken={isTaken}>
                    <i aria-hidden="true" style={{ inlineSize: `${(100 * hands) / most}%` }} />
                    <b>
                      {isTeams && <small>{teamName(say, teams, team)} </small>}
                      {one.votes ? say('shares.hands', { count: hands, n: number(hands) }) : ''}
                      {isTaken && (
                        <span class="share-taken">
                          {' '}
                          <Icon name="check" /> {say('shares.taken')}
                        </span>
                      )}
                    </b>
                  </span>
                );
              })}
            </span>
          </li>
        ))}
      </ol>
      {round.decided.map(
        (one, team) =>
          one &&
          !one.votes && (
            <p key={team} class="wall-note">
              {say('shares.picked', { team: teamName(say, teams, team) })}
            </p>
          ),
      )}
    </div>
  );
};
