import type { Decision } from '../../play/decisions';
import { decisionsOf } from '../../play/decisions';
import type { Save } from '../../play/save';
import type { Run } from '../../rules/types';
import { getGame } from '../state/game';

const known = new WeakMap<Run, readonly Decision[]>();

/** The recording of the run on the screen. */
export const recordingNow = (): Pick<Save, 'setup' | 'actions'> => {
  const { run, actions } = getGame().session;
  return { setup: run.setup, actions };
};

/** Everything that was decided in the run on the screen; worked out once. */
export const decisionsNow = (): readonly Decision[] => {
  const { run } = getGame().session;
  const decisions = known.get(run) ?? decisionsOf(recordingNow(), run);
  known.set(run, decisions);
  return decisions;
};

/** The decision about somebody's tweet, a design or an announcement; undefined where there was none to take. */
export const decisionAbout = (kind: Decision['about']['kind'], id: string): Decision | undefined =>
  decisionsNow().find(({ about }) => about.kind === kind && about.id === id);
