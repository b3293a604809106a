import { t } from '../../text/t';
import { Icon } from '../parts/Icon';

/** In the order in which they teach. */
export const MISSIONS = ['good-point', 'six-days', 'sprint'] as const;

type Props = {
  readonly number: number;
  readonly words: { readonly name: string; readonly about: string } | undefined;
  readonly evenings: number | null;
  readonly onStart: () => void;
};

/** A ticket into a mission; the first is the way in for whoever is new. */
export const Mission = ({ number, words, evenings, onStart }: Props) => (
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
      <Icon name="play" filled />
    </button>
  </li>
);
