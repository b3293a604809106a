import { signal } from '@preact/signals';
import type { Ending } from '../../content/endings';
import type { Save } from '../../play/save';
import type { PaceId } from '../../rules/words';

/** What the player asks to play; null leaves a choice to the game. */
export type Wish = {
  readonly pack: string;
  readonly mission: string;
  readonly days: number | null;
  readonly seed: number | null;
  readonly pace: PaceId;
  readonly ending?: Ending;
  /** A pack that travels with the wish. */
  readonly packCode?: string | null;
};

/** The run kept on this device, in progress or just over, as it was last looked for; null for none. */
export const keptRun = signal<Save | null>(null);

/** A link that was opened while another run is kept; the title offers both. */
export const linked = signal<Wish | null>(null);

/** What is to be played as soon as its pack is here; the pack's page asks for its file. */
export const packWanted = signal<Wish | null>(null);
