import { BALANCE } from '../rules/balance';
import { advance, apply } from '../rules/run';
import type { Action, Fact, Intent, Run } from '../rules/types';
import type { Refusal } from '../rules/words';
import type { Clock } from './clock';
import type { Desk } from './desk';
import { cleared, deskAfter } from './desk';
import type { Playing } from './playing';
import type { Save } from './save';
import { FIRST_TERMS } from './save';
import type { Listener, Mode } from './session';

/** How many times faster than it was played a run may be shown again. */
export const SPEEDS = [1, 4, 16] as const;
export type Speed = (typeof SPEEDS)[number];

/** The most in-game seconds shown at once: a sleeping device shall not leap to the end. */
const LONGEST_STEP = 20 * 60;

/** A run shown again from its beginning: time passes as it did, and each recorded action is done at its second. */
export class Reenactment implements Playing {
  desk: Desk | null = null;
  paused = false;
  /** It ended on another device. */
  readonly endedAt = null;
  speed: Speed = 4;
  private next = 0;
  private fraction = 0;
  private nightShown = 0;
  private lastTick: number;
  private readonly listeners = new Set<Listener>();
  private readonly stops: (() => void)[];

  /** `run` stands at its first second; the actions are known to be legal. */
  constructor(
    readonly run: Run,
    readonly actions: readonly Action[],
    private readonly clock: Clock,
    readonly pausedSeconds = 0,
  ) {
    this.lastTick = clock.now();
    advance(run, run.now);
    this.stops = [
      clock.often(() => this.tick()),
      clock.onHidden((hidden) => (hidden ? this.pause() : undefined)),
    ];
  }

  get mode(): Mode {
    if (this.run.phase === 'over') return 'over';
    return this.run.phase === 'night' ? 'night' : 'evening';
  }

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Nothing is decided any more; a look at the next thing is not refused either, it only does nothing. */
  send(_intent: Intent): Refusal | null {
    return null;
  }

  show(desk: Desk | null): void {
    if (desk === null) this.desk = null;
    this.tell([]);
  }

  pause(): void {
    this.setPaused(true);
  }

  resume(): void {
    this.setPaused(false);
  }

  waitForNext(): void {}

  skipNight(): void {
    if (this.mode === 'night') this.nightShown = BALANCE.time.nightShown;
  }

  stop(): void {
    for (const stop of this.stops) stop();
    this.listeners.clear();
  }

  toSave(): Save {
    const { run, actions, pausedSeconds } = this;
    return { setup: run.setup, actions, savedAt: run.now, pausedSeconds, terms: FIRST_TERMS, endedAt: null };
  }

  private setPaused(paused: boolean): void {
    if (this.paused === paused) return;
    this.paused = paused;
    this.tell([]);
  }

  private tick(): void {
    const now = this.clock.now();
    const elapsed = now - this.lastTick;
    this.lastTick = now;
    if (this.paused || this.mode === 'over') return;
    if (this.mode === 'night') this.passNight(elapsed);
    else this.pass(elapsed);
  }

  private rate(): number {
    const { idle, reading } = BALANCE.pace[this.run.setup.pace];
    // Where reading stops the clock it still takes a moment to watch.
    return this.speed * (this.desk && !this.run.busy ? Math.max(reading, idle / 6) : idle);
  }

  private pass(milliseconds: number): void {
    const seconds = this.fraction + (milliseconds * this.rate()) / 1000;
    const whole = Math.trunc(seconds + 1e-6);
    this.fraction = seconds - whole;
    if (whole > 0) this.advanceTo(this.run.now + Math.min(whole, LONGEST_STEP));
  }

  /** Up to a second, but no further than the end of the evening, so that the night is seen. */
  private advanceTo(to: number): void {
    const { run } = this;
    const facts: Fact[] = [];
    while (run.phase === 'evening') {
      const due = this.actions[this.next];
      const until = Math.min(to, due?.at ?? to);
      const leap = run.agenda[0] ? Math.min(until, Math.max(run.now, run.agenda[0].at)) : until;
      facts.push(...advance(run, leap));
      if (run.phase !== 'evening') break;
      if (due && due.at <= run.now) {
        this.perform(due, facts);
        continue;
      }
      if (leap >= until) break;
    }
    this.tell(facts);
  }

  private perform(action: Action, facts: Fact[]): void {
    this.next++;
    const outcome = apply(this.run, action);
    if ('refused' in outcome) return;
    facts.push(...outcome.facts);
    const { at: _at, ...intent } = action;
    this.desk = deskAfter(this.run, intent as Intent, this.desk);
  }

  private passNight(milliseconds: number): void {
    const { run } = this;
    const falls = run.agenda.find(({ kind }) => kind === 'nightFalls');
    if (falls) {
      this.desk = null;
      this.tell(advance(run, falls.at));
      return;
    }
    this.nightShown += milliseconds * this.speed;
    const dawn = run.agenda.find(({ kind }) => kind === 'dayBegins');
    if (!dawn || this.nightShown < BALANCE.time.nightShown) return;
    this.nightShown = 0;
    this.tell(advance(run, dawn.at));
  }

  private tell(facts: readonly Fact[]): void {
    this.desk = cleared(this.run, this.desk);
    for (const listener of this.listeners) listener(facts);
  }
}
