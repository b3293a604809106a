import { BALANCE } from '../rules/balance';
import { advance, apply } from '../rules/run';
import type { Action, Fact, Intent, Run } from '../rules/types';
import { canWait, eveningEndsAt, waitsAt } from '../rules/view';
import type { Refusal } from '../rules/words';
import type { Clock } from './clock';
import type { Desk } from './desk';
import { cleared, deskAfter } from './desk';
import type { KeeperOptions } from './keeper';
import { Keeper } from './keeper';
import type { Save, Terms } from './save';

/** `frozen`: a guided run before its first card is opened; `night`: four seconds, or until it is skipped. */
export type Mode = 'frozen' | 'evening' | 'night' | 'over';

/** After each change, with the facts that made it (none when only pause, desk or time moved). */
export type Listener = (facts: readonly Fact[]) => void;

const SAVE_EVERY_MILLISECONDS = 5000;
/** A tick that took longer was a sleeping device, not play: nothing passes, and the run pauses. */
const LONGEST_TICK_MILLISECONDS = 90_000;

/** Intents that wait for the CEO's hands: what is being written is finished first. */
const takesTheCeo = (intent: Intent): boolean =>
  intent.kind === 'reply' ||
  intent.kind === 'visit' ||
  intent.kind === 'ownMiss' ||
  intent.kind === 'closeFeed' ||
  (intent.kind === 'announce' && intent.choice !== 'nothing');

export type SessionOptions = KeeperOptions & {
  readonly run: Run;
  readonly actions: readonly Action[];
  readonly pausedSeconds: number;
  readonly terms: Terms;
  /** See `Save`. */
  readonly endedAt: number | null;
  readonly clock: Clock;
};

/** One run in progress: turns real time and wishes into `advance` and `apply`, and has what was done kept. */
export class Session {
  readonly run: Run;
  readonly actions: Action[];
  desk: Desk | null = null;
  paused = false;
  pausedSeconds: number;
  endedAt: number | null;
  /** Milliseconds of the night that have been shown; none pass where it waits for the player. */
  private nightShown = 0;
  /** In-game seconds owed to the run, less than one. */
  private fraction = 0;
  private lastTick: number;
  private lastSave: number;
  private readonly listeners = new Set<Listener>();
  private readonly stops: (() => void)[];
  private readonly keeper: Keeper;

  constructor(private readonly options: SessionOptions) {
    this.run = options.run;
    this.actions = [...options.actions];
    this.pausedSeconds = options.pausedSeconds;
    this.endedAt = options.endedAt;
    this.lastTick = this.lastSave = options.clock.now();
    advance(this.run, this.run.now);
    this.stops = [
      options.clock.often(() => this.tick()),
      options.clock.onHidden((hidden) => (hidden ? this.pause() : undefined)),
    ];
    this.noteEnd();
    this.keeper = new Keeper(options, options.endedAt !== null, () => this.toSave());
  }

  get mode(): Mode {
    if (this.run.phase === 'over') return 'over';
    if (this.run.phase === 'night') return 'night';
    return this.isFrozen() ? 'frozen' : 'evening';
  }

  /** Returns the way to stop listening. */
  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Does what the player wants, or says why not. What the CEO is in the middle of is finished first. */
  send(intent: Intent): Refusal | null {
    this.catchUp();
    if (takesTheCeo(intent) && this.run.busy) {
      // Time that stands still, or an evening that would be over by then, cannot be skipped.
      if (this.paused || this.run.busy.until >= eveningEndsAt(this.run)) return 'busy';
      this.tell(advance(this.run, this.run.busy.until));
    }
    const action = { ...intent, at: this.run.now } as Action;
    const outcome = apply(this.run, action);
    if ('refused' in outcome) return outcome.refused;
    this.actions.push(action);
    this.desk = deskAfter(this.run, intent, this.desk);
    this.tell(outcome.facts);
    this.spendCardTime(intent);
    this.save();
    return null;
  }

  /** Puts something on the desk to be read, or (null) puts it away. */
  show(desk: Desk | null): void {
    this.catchUp();
    if (desk && (this.run.phase !== 'evening' || this.run.called)) return;
    this.desk = desk;
    this.tell([]);
  }

  pause(): void {
    this.setPaused(true);
  }

  resume(): void {
    this.setPaused(false);
  }

  /** Leaps to the next tweet of this evening; does nothing where somebody waits already, or nobody is to come. */
  waitForNext(): void {
    this.catchUp();
    const { run } = this;
    if (this.mode !== 'evening' || this.paused || !canWait(run)) return;
    const arrivals = run.agenda.filter(({ kind }) => kind === 'arrives').map(({ at }) => at);
    this.tell(advance(run, Math.min(...arrivals)));
    this.save();
  }

  /** Ends the night at once. */
  skipNight(): void {
    if (this.mode !== 'night') return;
    this.nightShown = BALANCE.time.nightShown;
    this.passNight(0);
  }

  /** Stops time, saves and lets another tab save; the session is not used again. */
  stop(): void {
    for (const stop of this.stops) stop();
    this.keeper.stop();
    this.listeners.clear();
  }

  /** The run as it would be kept now. */
  toSave(): Save {
    return {
      setup: this.run.setup,
      actions: this.actions,
      savedAt: this.run.now,
      pausedSeconds: Math.round(this.pausedSeconds),
      terms: this.options.terms,
      endedAt: this.endedAt,
    };
  }

  private isFrozen(): boolean {
    const story = this.run.pack.stories.find(({ id }) => id === this.run.setup.mission);
    return story?.guided === true && this.actions.length === 0;
  }

  private setPaused(paused: boolean): void {
    if (this.paused === paused || this.mode === 'over') return;
    this.catchUp();
    this.paused = paused;
    this.tell([]);
    this.save();
  }

  /** At a pace where reading stops the clock, each opened card costs its minutes at once. */
  private spendCardTime(intent: Intent): void {
    const { perCard } = BALANCE.pace[this.run.setup.pace];
    if (intent.kind === 'open' && perCard > 0) this.tell(advance(this.run, this.run.now + perCard));
  }

  /** In-game seconds per real second. */
  private rate(): number {
    const { idle, reading } = BALANCE.pace[this.run.setup.pace];
    // Nobody waits and nobody is to come: what is being read is not cut short by the evening's end.
    if (this.desk && this.run.quietSince !== null) return 0;
    return this.desk && !this.run.busy ? reading : idle;
  }

  private tick(): void {
    this.catchUp();
    if (this.options.clock.now() - this.lastSave >= SAVE_EVERY_MILLISECONDS && !this.paused) this.save();
  }

  /** Lets the real time since the last look pass in the run. */
  private catchUp(): void {
    const now = this.options.clock.now();
    const elapsed = now - this.lastTick;
    this.lastTick = now;
    if (this.mode === 'over') return;
    if (this.paused) this.pausedSeconds += elapsed / 1000;
    else if (elapsed > LONGEST_TICK_MILLISECONDS) this.pause();
    else this.pass(elapsed);
  }

  private pass(milliseconds: number): void {
    const { mode } = this;
    if (mode === 'night') this.passNight(milliseconds);
    if (mode !== 'evening') return;
    const seconds = this.fraction + (milliseconds * this.rate()) / 1000;
    // A hair more, so that ten tenths of a second make a second.
    const whole = Math.trunc(seconds + 1e-6);
    this.fraction = seconds - whole;
    if (whole > 0) this.tell(advance(this.run, this.run.now + whole));
    if (this.mode === 'night') this.passNight(0);
  }

  /** The crews' work happens at the night's first moment, so that it can be shown; the next day begins at its last. */
  private passNight(milliseconds: number): void {
    const nightFalls = this.run.agenda.find(({ kind }) => kind === 'nightFalls');
    if (nightFalls) {
      this.desk = null;
      this.tell(advance(this.run, nightFalls.at));
      this.save();
      return;
    }
    if (!waitsAt(this.run.setup.pace)) this.nightShown += milliseconds;
    const dawn = this.run.agenda.find(({ kind }) => kind === 'dayBegins');
    if (!dawn || this.nightShown < BALANCE.time.nightShown) return;
    this.nightShown = 0;
    this.tell(advance(this.run, dawn.at));
    this.save();
  }

  private noteEnd(): void {
    if (this.mode === 'over') this.endedAt ??= Date.now();
  }

  private tell(facts: readonly Fact[]): void {
    this.noteEnd();
    this.desk = cleared(this.run, this.desk);
    for (const listener of this.listeners) listener(facts);
  }

  private save(): void {
    this.lastSave = this.options.clock.now();
    this.keeper.save();
  }
}
