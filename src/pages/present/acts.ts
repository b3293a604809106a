import { signal } from '@preact/signals';
import type { Workshop } from '../../play/workshop';
import { addHand, beginWorkshop, decide, goBack, goOn, openVote, pick, withVotes } from '../../play/workshop';
import type { Show } from '../../play/workshopShow';
import type { Bones } from './state';
import { bones, change, show, workshop } from './state';

/** Why the last go-on key did nothing yet; null where it did. */
export const stays = signal<'nobody' | 'tie' | null>(null);
/** The next-group key was pressed once. */
export const asksAgain = signal(false);

type Now = { readonly now: Workshop; readonly shown: Show; readonly pack: Bones };

const withNow = (act: (now: Now) => Workshop): void => {
  const [now, shown, pack] = [workshop.peek(), show.peek(), bones.peek()];
  if (!now || !shown || !pack) return;
  asksAgain.value = false;
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

/** The same plan from its beginning, for whoever comes next; asks once. */
export const again = (): void => {
  const now = workshop.peek();
  if (!now) return;
  if (!asksAgain.peek()) {
    asksAgain.value = true;
    return;
  }
  asksAgain.value = false;
  stays.value = null;
  change(beginWorkshop(now, Date.now()));
};

/** Back to the setup screen. */
export const leave = (): void => {
  asksAgain.value = false;
  stays.value = null;
  change(null);
};
