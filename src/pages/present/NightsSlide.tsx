import { number, points } from '../../hud/parts/format';
import type { IconName } from '../../hud/parts/Icon';
import { Icon } from '../../hud/parts/Icon';
import { nightsTold } from '../../play/workshop/nights';
import type { Played } from '../../play/workshop/run';
import { endsTheComplaint } from '../../rules/view';
import { t, weekday } from '../../text/t';
import type { RoomWords } from './roomWords';
import { fixWords, teamName, tweetWords } from './roomWords';
import { Title } from './Title';

type Props = {
  readonly days: readonly number[];
  readonly teams: readonly string[];
  readonly played: readonly Played[];
  readonly words: RoomWords;
};

type Line = { readonly icon: IconName; readonly tone?: 'good' | 'bad'; readonly text: string };

const linesOf = (played: Played, days: readonly number[], words: RoomWords): Line[] => {
  const { say } = words;
  const told = nightsTold(played, days);
  const nameOf = (tweet: string) => ({ name: tweetWords(words, tweet).name });
  const lines: Line[] = [
    ...told.shipped.map(({ fix: id, days: count }): Line => {
      const fix = played.run.works.fixes[id];
      const text = say('nights.shipped', { fix: fixWords(words, fix), count, n: number(count) });
      // A sticker, or a castle in the air, is nothing to celebrate.
      if (!fix?.issue) return { icon: 'truck', text };
      return endsTheComplaint(fix)
        ? { icon: 'truck', tone: 'good', text }
        : { icon: 'truck', tone: 'bad', text: `${text} · ${t('night.weak')}` };
    }),
    ...told.kept.map((id): Line => ({ icon: 'check', tone: 'good', text: say('nights.kept', nameOf(id)) })),
    ...told.broken.map(
      (id): Line => ({ icon: 'broken', tone: 'bad', text: say('nights.broken', nameOf(id)) }),
    ),
    ...told.gone.map((id): Line => ({ icon: 'mute', tone: 'bad', text: say('nights.gone', nameOf(id)) })),
  ];
  if (lines.length === 0) lines.push({ icon: 'hammer', text: say('nights.nothing') });
  if (told.others > 0) lines.push({ icon: 'speech', text: say('nights.others', { count: told.others }) });
  if (told.called) lines.push({ icon: 'late', tone: 'bad', text: say('nights.called') });
  return lines;
};

/** What the nights brought between two votes, for each team. */
export const NightsSlide = ({ days, teams, played, words }: Props) => {
  const { say } = words;
  const [first = 1, last = first] = [days[0], days.at(-1)];
  const title =
    first === last
      ? say('nights.one', { day: weekday(first) })
      : say('nights.many', { from: weekday(first), to: weekday(last) });
  return (
    <div class="wall-nights">
      <Title over={say('nights.title')}>{title}</Title>
      <div class="by-team">
        {played.map((one, team) => {
          const { trust, points: sum } = nightsTold(one, days);
          return (
            <section key={team} class="lines paper" data-team={teams.length > 1 ? team : undefined}>
              {teams.length > 1 && <h2>{teamName(say, teams, team)}</h2>}
              <ul class="night-list">
                {linesOf(one, days, words).map(({ icon, tone, text }) => (
                  <li key={text} data-tone={tone}>
                    <Icon name={icon} />
                    <span>{text}</span>
                  </li>
                ))}
              </ul>
              <p class="night-sum">
                <b>{say('nights.trust', { from: trust[0], to: trust[1] })}</b>{' '}
                <b>{say('bar.points', { n: points(sum), count: Math.round(sum / 10) })}</b>
              </p>
            </section>
          );
        })}
      </div>
    </div>
  );
};
