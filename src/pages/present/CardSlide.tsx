import type { Stop } from '../../play/workshop/run';
import type { Round } from '../../play/workshop/show';
import { Asked } from './Asked';
import type { RoomWords } from './roomWords';
import { teamName } from './roomWords';
import { Title } from './Title';

type Props = { readonly round: Round; readonly teams: readonly string[]; readonly words: RoomWords };

const ASKS = {
  tweet: 'card.what',
  design: 'card.designWhat',
  announcement: 'card.announcementWhat',
} as const;

/** What is asked, alone and large, before anybody votes. */
export const CardSlide = ({ round, teams, words }: Props) => {
  const { say } = words;
  const asked = round.stops.flatMap((stop, team) => (stop ? [team] : []));
  const stop = round.stops.find((one): one is Stop => one !== null);
  if (!stop) return null;
  return (
    <div class="wall-card">
      <Title over={say('bar.card', { n: round.number })}>{say(ASKS[round.about.kind])}</Title>
      <Asked stop={stop} words={words} />
      {asked.length < teams.length && (
        <p class="wall-note">{say('card.only', { team: teamName(say, teams, asked[0] ?? 0) })}</p>
      )}
    </div>
  );
};
