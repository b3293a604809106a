import { personOf } from '../../content/personOf';
import { Portrait } from '../../hud/parts/Portrait';
import type { Run } from '../../rules/types';
import { boneOf } from '../../rules/view';

/** The face of whoever wrote a tweet, of a run that is not on the game's own screen. */
export const Person = ({ run, tweet }: { run: Run; tweet: string }) => (
  <Portrait person={personOf(boneOf(run, tweet))} />
);
