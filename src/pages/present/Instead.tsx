import { useMemo } from 'preact/hooks';
import { points } from '../../hud/parts/format';
import type { Stop } from '../../play/workshop/run';
import { totalsOf } from '../../play/workshop/whatIf';
import type { Workshop } from '../../play/workshop/workshop';
import type { RoomWords } from './roomWords';
import { LETTERS, optionWords } from './roomWords';
import type { Bones } from './state';

type Props = {
  readonly workshop: Workshop;
  readonly bones: Bones;
  readonly team: number;
  readonly stop: Stop;
  readonly words: RoomWords;
};

/** What each other option would have come to, beside what was chosen. */
export const Instead = ({ workshop, bones, team, stop, words }: Props) => {
  const { say } = words;
  const totals = useMemo(
    () => totalsOf(workshop, bones, team, stop),
    [workshop.log, bones, team, stop.about.id],
  );
  const yours = totals.get(stop.chosen ?? '') ?? 0;
  const furthest = Math.max(1, ...[...totals.values()].map((total) => Math.abs(total - yours)));
  return (
    <section class="instead lines paper">
      <h2>{say('instead.title')}</h2>
      <p>{say('instead.lead')}</p>
      <ol>
        {stop.options.map((option, place) => {
          const difference = (totals.get(option) ?? 0) - yours;
          return (
            <li key={option} data-yours={option === stop.chosen}>
              <b class="letter">{LETTERS[place]}</b>
              <span class="instead-text">{optionWords(words, stop, option).text}</span>
              <span class="instead-bar" aria-hidden="true">
                <i
                  data-tone={difference < 0 ? 'bad' : 'good'}
                  style={{ inlineSize: `${(50 * Math.abs(difference)) / furthest}%` }}
                />
              </span>
              <b class="instead-sum">
                {option === stop.chosen
                  ? say('instead.yours')
                  : difference === 0
                    ? say('instead.same')
                    : points(difference)}
              </b>
            </li>
          );
        })}
      </ol>
    </section>
  );
};
