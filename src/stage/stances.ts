import type { Verdict } from '../rules/words';

/** What stands over the head of somebody who got such an answer: each stance is told by its shape. */
export const STANCE_SIGNS: Readonly<Record<Verdict, string>> = {
  own: 'own',
  ask: 'magnifier',
  decline: 'honest',
  handoff: 'handshake',
  thank: 'thanks',
  correct: 'correct',
  joke: 'laugh',
  excuse: 'shrug',
  blame: 'finger',
  stall: 'hourglass',
  boilerplate: 'rubber-stamp',
  snap: 'anger',
  overpromise: 'overpromise',
  mute: 'letter',
};
