import { personOf } from '../../content/personOf';
import { boneOf } from '../../rules/view';
import { getGame } from '../state/game';
import { Portrait } from './Portrait';

/** The face of whoever wrote a tweet: the same person stands on the street. */
export const Face = ({ tweet }: { tweet: string }) => (
  <Portrait person={personOf(boneOf(getGame().session.run, tweet))} />
);
