import { signal } from '@preact/signals';
import type { Show } from '../../play/workshop/show';
import type { Workshop } from '../../play/workshop/workshop';
import {
  addHand,
  beginWorkshop,
  decide,
  goBack,
  goOn,
  goTo,
  openVote,
  pick,
  withVotes,
} from '../../play/workshop/workshop';
import type { Bones } from './state';
import { bones, change, show, workshop } from './state';

/** Why the last go-on key did nothing yet; null where it did. */
export const stays = signal<'nobody' | 'tie' | null>(null);
/** What gives up the run on the wall, and was asked for once. */
export const asks = signal<'again' | 'leave' | null>(null);

type Now = { readonly now: Workshop; readonly shown: Show; readonly pack: Bones };

const withNow = (act: (now: Now) => Workshop): void => {
  const [now, shown, pack] = [workshop.peek(), show.peek(), bones.peek()];
  if (!now || !shown || !pack) return;
  asks.value = null;
  change(act({ now, shown, pack }));
};

/** One step on, if the vote on the screen can be closed. */
export const next = (): void =>
  withNow(({ now, shown, pack }) => {
    const after = goOn(now, shown, pack);
    stays.value = after.stays;
    return after.workshop;
  });

/** One step back, to look. */
export const back = (): void =>
  withNow(({ now, shown }) => {
    stays.value = null;
    return goBack(now, shown);
  });

/** Straight to another slide, to look; one that is not there yet is the latest. */
export const look = (slide: number): void =>
  withNow(({ now, shown }) => {
    stays.value = null;
    return goTo(now, shown, slide);
  });

/** The options that can be voted on right now. */
export const openOptions = (): readonly string[] => {
  const [now, shown] = [workshop.value, show.value];
  return (now && shown && openVote(now, shown)) ?? [];
};

/** Closes the vote with an option, without asking for most hands. */
export const take = (option: string): void =>
  withNow(({ now, shown, pack }) => {
    stays.value = null;
    return decide(now, shown, pack, option);
  });

/** A hand for an option, or (−1) one less; where the facilitator chooses, the option itself. */
export const raise = (option: string, by: 1 | -1): void => {
  if (workshop.peek()?.picking && by === 1) {
    take(option);
    return;
  }
  withNow(({ now, shown }) => {
    stays.value = null;
    return addHand(now, shown, option, by);
  });
};

/** Sets the hands of an option. */
export const count = (option: string, hands: number): void =>
  withNow(({ now, shown }) => withVotes(now, shown, { [option]: hands }));

/** From now on a letter chooses, or counts again. */
export const choose = (picking: boolean): void =>
  withNow(({ now, shown }) => {
    stays.value = null;
    return pick(now, shown, picking);
  });

/** Gives up the run on the wall for another, the second time that it is asked for. */
const giveUp = (what: 'again' | 'leave', next: Workshop | null): void => {
  if (asks.peek() !== what) {
    asks.value = what;
    return;
  }
  asks.value = null;
  stays.value = null;
  change(next);
};

/** The same plan from its beginning, for whoever comes next. */
export const again = (): void => {
  const now = workshop.peek();
  if (now) giveUp('again', beginWorkshop(now, Date.now()));
};

/** Back to the setup screen. */
export const leave = (): void => giveUp('leave', null);
