import clockTower from '../../../assets/art/clock-tower.svg';
import honest from '../../../assets/art/honest.svg';
import hourglass from '../../../assets/art/hourglass.svg';
import phone from '../../../assets/art/phone.svg';
import sun from '../../../assets/art/sun.svg';
import queue from '../../../assets/art/work-queue.svg';
import seat from '../../../assets/art/work-seat.svg';
import type { MissionId } from '../../content/missions';
import { t } from '../../text/t';
import { starMarks } from '../parts/format';
import { Icon } from '../parts/Icon';

const DRAWINGS: Readonly<Record<MissionId, string>> = {
  'good-point': seat,
  'six-days': queue,
  'please-everyone': honest,
  'feed-trap': phone,
  sprint: hourglass,
  season: sun,
  daily: clockTower,
};

/** Stars won before, of three. */
const Won = ({ stars }: { stars: number }) => (
  <span class="mission-stars" role="img" aria-label={t('debrief.stars', { count: stars })}>
    {starMarks(stars)}
  </span>
);

type Props = {
  /** One of ours has a drawing of its own. */
  readonly id: string;
  /** Its place among the stories; null for one that is drawn. */
  readonly number: number | null;
  readonly words: { readonly name: string; readonly about: string } | undefined;
  readonly evenings: number | null;
  /** The most stars won on this device; null if it was never played to its end. */
  readonly stars: number | null;
  /** Whether this is the one to play now. */
  readonly isNext: boolean;
  readonly onStart: () => void;
};

/** A ticket into a mission; the next one to play is the brightest. */
export const Mission = ({ id, number, words, evenings, stars, isNext, onStart }: Props) => (
  <button
    type="button"
    class={['mission', isNext && 'first', number === null && 'drawn'].filter(Boolean).join(' ')}
    onClick={onStart}
  >
    {number !== null && <span class="mission-number">{number}</span>}
    <span class="mission-words">
      <b>{words?.name ?? (number === 1 ? t('title.start') : '…')}</b>
      <span class="mission-about">{words?.about ?? t('title.loading')}</span>
      <small>
        {isNext && <mark>{t('title.start')}</mark>}
        {evenings !== null && t('title.evenings', { count: evenings })}
        {stars !== null && <Won stars={stars} />}
      </small>
    </span>
    <span class="mission-drawing">
      <img src={(DRAWINGS as Readonly<Record<string, string>>)[id] ?? queue} alt="" />
      <Icon name="play" filled />
    </span>
  </button>
);
