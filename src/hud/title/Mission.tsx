import hourglass from '../../../assets/art/hourglass.svg';
import queue from '../../../assets/art/work-queue.svg';
import seat from '../../../assets/art/work-seat.svg';
import { t } from '../../text/t';
import { Icon } from '../parts/Icon';

/** In the order in which they teach. */
export const MISSIONS = ['good-point', 'six-days', 'sprint'] as const;

const DRAWINGS: Readonly<Record<(typeof MISSIONS)[number], string>> = {
  'good-point': seat,
  'six-days': queue,
  sprint: hourglass,
};

type Props = {
  readonly id: (typeof MISSIONS)[number];
  readonly number: number;
  readonly words: { readonly name: string; readonly about: string } | undefined;
  readonly evenings: number | null;
  readonly onStart: () => void;
};

/** A ticket into a mission; the first is the way in for whoever is new. */
export const Mission = ({ id, number, words, evenings, onStart }: Props) => (
  <li>
    <button type="button" class={number === 1 ? 'mission first' : 'mission'} onClick={onStart}>
      <span class="mission-number">{number}</span>
      <span class="mission-words">
        <b>{words?.name ?? (number === 1 ? t('title.start') : '…')}</b>
        <span>{words?.about ?? t('title.loading')}</span>
        <small>
          {number === 1 && <mark>{t('title.start')}</mark>}
          {evenings !== null && t('title.evenings', { count: evenings })}
        </small>
      </span>
      <span class="mission-drawing">
        <img src={DRAWINGS[id]} alt="" />
        <Icon name="play" filled />
      </span>
    </button>
  </li>
);
