import { useMemo } from 'preact/hooks';
import { referenceScore } from '../../bots/reference';
import { total } from '../../hud/parts/format';
import { Icon } from '../../hud/parts/Icon';
import type { Played } from '../../play/workshop/run';
import type { Workshop } from '../../play/workshop/workshop';
import { scoreOf, starsOf, trustNow } from '../../rules/view';
import type { RoomWords } from './roomWords';
import { teamName } from './roomWords';
import type { Bones } from './state';
import { Title } from './Title';

type Props = {
  readonly workshop: Workshop;
  readonly bones: Bones;
  readonly played: readonly Played[];
  readonly words: RoomWords;
};

/** What the week came to, beside a good listener's and beside the other team's. */
export const ScoreSlide = ({ workshop, bones, played, words: { say } }: Props) => {
  const { teams, setup } = workshop;
  const reference = useMemo(() => referenceScore(setup, bones), [setup, bones]);
  const isTeams = teams.length > 1;
  return (
    <div class="wall-score">
      <Title>{say(isTeams ? 'end.scoreTeams' : 'end.score')}</Title>
      <div class="by-team">
        {played.map(({ run }, team) => {
          const stars = starsOf(run, reference);
          const states = Object.values(run.promises).map(({ state }) => state);
          return (
            <section key={team} class="lines paper" data-team={isTeams ? team : undefined}>
              {isTeams && <h2>{teamName(say, teams, team)}</h2>}
              <p class="score">
                <b>{total(scoreOf(run))}</b> {say('end.points')}
              </p>
              <p class="stars" role="img" aria-label={say('end.stars', { count: stars })}>
                {[1, 2, 3].map((star) => (
                  <Icon key={star} name="star" filled={star <= stars} />
                ))}
              </p>
              <p>
                {say('end.kept', {
                  kept: states.filter((state) => state === 'kept').length,
                  broken: states.filter((state) => state === 'broken').length,
                })}
              </p>
              <p>{say('end.trust', { n: trustNow(run) })}</p>
            </section>
          );
        })}
      </div>
      <p class="wall-note">{say('end.reference', { score: total(reference) })}</p>
    </div>
  );
};
