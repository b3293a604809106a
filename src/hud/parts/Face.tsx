import faces from '../../../assets/art/faces/faces.svg';
import { personOf } from '../../content/personOf';
import { boneOf } from '../../rules/view';
import { getGame } from '../state/game';

/** The face of whoever wrote a tweet: the same person stands on the street. */
export const Face = ({ tweet }: { tweet: string }) => (
  <svg class="face" viewBox="0 0 100 100" aria-hidden="true">
    <use href={`${faces}#f${personOf(boneOf(getGame().session.run, tweet))}`} />
  </svg>
);
