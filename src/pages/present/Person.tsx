import faces from '../../../assets/art/faces/faces.svg';
import { personOf } from '../../content/personOf';
import type { Run } from '../../rules/types';
import { boneOf } from '../../rules/view';

/** The face of whoever wrote a tweet, of a run that is not on the game's own screen. */
export const Person = ({ run, tweet }: { run: Run; tweet: string }) => (
  <svg class="face" viewBox="0 0 100 100" aria-hidden="true">
    <use href={`${faces}#f${personOf(boneOf(run, tweet))}`} />
  </svg>
);
