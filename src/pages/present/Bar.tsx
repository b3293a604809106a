import { total } from '../../hud/parts/format';
import type { Show, Slide } from '../../play/workshop/show';
import type { Workshop } from '../../play/workshop/workshop';
import { slideOf } from '../../play/workshop/workshop';
import type { Run } from '../../rules/types';
import { dayAt, scoreOf, trustNow } from '../../rules/view';
import { weekday } from '../../text/t';
import type { RoomWords } from './roomWords';
import { teamName } from './roomWords';

type Props = { readonly workshop: Workshop; readonly show: Show; readonly words: RoomWords };

/** How the room stood at this slide: a slide looked back at shows what was known then. */
const runAt = (slide: Slide, team: number, latest: Run): Run => {
  if (!('round' in slide)) return latest;
  const stop = slide.round.stops[team];
  if (!stop) return latest;
  const isTold = slide.kind === 'prompt' || (slide.kind === 'outcome' && slide.team >= team);
  return isTold ? (stop.after ?? stop.before) : stop.before;
};

/** Where the run is and how the room stands. */
export const Bar = ({ workshop, show, words: { say, texts } }: Props) => {
  const { teams, setup } = workshop;
  const slide = slideOf(workshop, show);
  const stop = 'round' in slide ? slide.round.stops.find((one) => one !== null) : null;
  const isTeams = teams.length > 1;
  return (
    <header class="wall-bar">
      <p class="wall-where">
        <b>{texts.missions[setup.mission]?.name ?? setup.mission}</b>
        {stop && <span>{say('bar.evening', { day: weekday(dayAt(stop.before.now)) })}</span>}
      </p>
      <ul class="wall-standing">
        {show.played.map(({ run }, team) => {
          const now = runAt(slide, team, run);
          return (
            <li key={team} data-team={isTeams ? team : undefined}>
              {isTeams && <b>{teamName(say, teams, team)}</b>}
              <span>
                {say('bar.points', { n: total(scoreOf(now)), count: Math.round(scoreOf(now) / 10) })}
              </span>
              <span>{say('bar.trust', { n: trustNow(now) })}</span>
            </li>
          );
        })}
      </ul>
    </header>
  );
};
