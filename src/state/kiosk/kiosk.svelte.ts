import { Attendance, type Phase, type Timing } from './attendance.ts';

/** The time that a visitor has for the answer, in milliseconds. */
const ANSWER_MS = 20_000;
/** How often the clock is looked at; no second of the countdown is left out. */
const TICK_MS = 500;
/** What is left is said at these seconds and not at every one. */
const SAID_AT: readonly number[] = [10, 5];

// Time is told by `performance.now()`: the clock of a device that stands alone can be wrong, and is put right any time.

/** What the terminal does to the page, and asks of it. */
export interface KioskHooks {
  /** Makes everything as it was at the start. */
  restart(): void;
  isLoading(): boolean;
  /** Looked in on with every tick: mends what has failed. */
  heal(phase: Phase): void;
}

/** Whether somebody stands before the terminal, for what is drawn. */
export class Kiosk {
  readonly #attendance: Attendance;
  readonly #hooks: KioskHooks;
  phase: Phase = $state('waiting');
  secondsLeft = $state(0);
  /** What was last to be said of the time left. */
  secondsSaid = $state(0);

  constructor(timing: Pick<Timing, 'idle' | 'attract'>, hooks: KioskHooks) {
    this.#hooks = hooks;
    this.#attendance = new Attendance({ ...timing, answer: ANSWER_MS }, performance.now());
  }

  /** Begins to look at the clock. @returns what ends it */
  start(): () => void {
    const timer = setInterval(() => this.#tick(), TICK_MS);
    return () => clearInterval(timer);
  }

  touch(): void {
    this.#attendance.touch(performance.now());
    if (this.phase !== 'used') this.#read();
  }

  /** Nobody is there any more: at once as at the start. */
  leave(): void {
    this.#attendance.leave(performance.now());
    this.#read();
    this.#hooks.restart();
  }

  #tick(): void {
    const hasLeft = this.#attendance.tick(performance.now(), this.#hooks.isLoading());
    this.#read();
    if (hasLeft) this.#hooks.restart();
    this.#hooks.heal(this.phase);
  }

  #read(): void {
    this.phase = this.#attendance.phase;
    this.secondsLeft = this.#attendance.secondsLeft(performance.now());
    if (this.secondsLeft === 0) this.secondsSaid = 0;
    else if (SAID_AT.includes(this.secondsLeft)) this.secondsSaid = this.secondsLeft;
  }
}
