/**
 * Where a visit stands: `waiting` at the start, untouched; `showing` to call somebody; `used` by a visitor; `asking`
 * whether the visitor is still there.
 */
export type Phase = 'waiting' | 'showing' | 'used' | 'asking';

/** All in milliseconds. */
export interface Timing {
  /** Without a touch until the visitor is asked. */
  readonly idle: number;
  /** At the start until the show; 0: never. */
  readonly attract: number;
  /** For the answer. */
  readonly answer: number;
}

/** What is still loading after so long is not waited for: it will not come. In milliseconds. */
const MOST_LOADING = 60_000;

/** Follows whether somebody stands before the screen. It knows no clock: every call is told the time. */
export class Attendance {
  readonly #timing: Timing;
  #phase: Phase = 'waiting';
  /** When the phase began, or when its visitor last touched. */
  #since: number;
  #loadingSince: number | undefined;

  /** @param now in milliseconds, of whatever clock the other calls tell */
  constructor(timing: Timing, now: number) {
    this.#timing = timing;
    this.#since = now;
  }

  get phase(): Phase {
    return this.#phase;
  }

  /** Whole seconds left for the answer; 0 where nothing is asked. */
  secondsLeft(now: number): number {
    if (this.#phase !== 'asking') return 0;
    return Math.max(0, Math.ceil((this.#since + this.#timing.answer - now) / 1000));
  }

  /** Somebody touched the screen or a key, or answered. */
  touch(now: number): void {
    this.#phase = 'used';
    this.#since = now;
  }

  /** Back at the start, with nobody before it. */
  leave(now: number): void {
    this.#phase = 'waiting';
    this.#since = now;
  }

  /**
   * Time has passed.
   * @param isLoading while something is on its way nobody is asked
   * @returns true where the visitor has gone and everything must be as at the start
   */
  tick(now: number, isLoading: boolean): boolean {
    this.#loadingSince = isLoading ? (this.#loadingSince ?? now) : undefined;
    const isAwaited = this.#loadingSince !== undefined && now - this.#loadingSince < MOST_LOADING;
    const { idle, attract, answer } = this.#timing;
    const passed = now - this.#since;
    if (this.#phase === 'waiting' && attract > 0 && passed >= attract && !isAwaited)
      this.#begin('showing', now);
    else if (this.#phase === 'used' && isAwaited) this.#since = Math.max(this.#since, now);
    else if (this.#phase === 'used' && passed >= idle) this.#begin('asking', now);
    else if (this.#phase === 'asking' && passed >= answer) {
      this.leave(now);
      return true;
    }
    return false;
  }

  #begin(phase: Phase, now: number): void {
    this.#phase = phase;
    this.#since = now;
  }
}
