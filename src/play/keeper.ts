import type { Save, Shelf } from './save';
import type { Turn } from './turn';
import type { Unkept } from './unkept';
import { unkeptBy } from './unkept';

export type KeeperOptions = {
  readonly shelf: Shelf;
  readonly turn: Turn;
  /** Told when the run is not kept any more, and why; null when it is again. */
  readonly onUnkept: (why: Unkept | null) => void;
};

/** Keeps one run while it is this tab's turn: what cannot be kept now is tried again at the next occasion, and its end is kept once. */
export class Keeper {
  private isMyTurn = false;
  private unkept: Unkept | null = null;
  /** Once its end is kept, a run is not written again: another may have taken its place. */
  private isEndKept: boolean;
  private readonly giveBack: () => void;

  /** A run whose end was `kept` before asks for no turn. */
  constructor(
    private readonly options: KeeperOptions,
    kept: boolean,
    private readonly toSave: () => Save,
  ) {
    this.isEndKept = kept;
    this.giveBack = kept ? () => undefined : this.takeTurn();
  }

  /** Writes the run as it is now, where it may be written. */
  save(): void {
    if (!this.isMyTurn || this.isEndKept) return;
    const save = this.toSave();
    const isEnd = save.endedAt !== null;
    this.isEndKept = isEnd;
    this.options.shelf.write(save).then(
      () => {
        if (isEnd) this.giveBack();
        this.note(null);
      },
      (error) => {
        if (isEnd) this.isEndKept = false;
        this.note(unkeptBy(error));
      },
    );
  }

  /** Writes the run once more and lets another tab keep its own. */
  stop(): void {
    this.save();
    this.giveBack();
  }

  private takeTurn(): () => void {
    const mine = (): void => {
      this.isMyTurn = true;
      this.save();
    };
    return this.options.turn(mine, () => this.note('otherTab'));
  }

  private note(why: Unkept | null): void {
    if (this.unkept === why) return;
    this.unkept = why;
    this.options.onUnkept(why);
  }
}
