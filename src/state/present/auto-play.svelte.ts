import { whileSeen } from '../while-seen.ts';

/** So long a step stands while a show goes on by itself, in milliseconds (自動送り20秒). */
export const STEP_MS = 20_000;
/** So long after the last touch a show that was going on by itself begins again, in milliseconds. */
export const REST_MS = 120_000;

/** What goes on by itself. */
export interface Playable {
  /** One step on; from the last one to the first. */
  advance(): void;
  /** To the first step. */
  rewind(): void;
}

/**
 * A show that goes on by itself: never before it is asked to. A touch holds it, so that nobody is hurried; when nobody
 * has touched it for a while it begins again from the first step.
 */
export class AutoPlay {
  readonly #show: Playable;
  /** `held`: a touch has stopped it, and it begins again by itself. */
  state: 'off' | 'playing' | 'held' = $state('off');
  #end: () => void = () => undefined;
  #stepMs = STEP_MS;

  constructor(show: Playable) {
    this.#show = show;
  }

  /**
   * Goes on from where the show stands.
   * @param stepMs how long each step stands
   */
  play(stepMs = STEP_MS): void {
    this.#stepMs = stepMs;
    this.state = 'playing';
    this.#after(stepMs, () => {
      this.#show.advance();
      this.play(stepMs);
    });
  }

  /** Stops; nothing goes on by itself until it is asked to again. */
  stop(): void {
    this.#end();
    this.state = 'off';
  }

  /** Somebody has touched the screen, a key or the clicker: they lead, for as long as they do. */
  touch(): void {
    if (this.state === 'off') return;
    this.state = 'held';
    this.#after(REST_MS, () => {
      this.#show.rewind();
      this.play(this.#stepMs);
    });
  }

  #after(ms: number, run: () => void): void {
    this.#end();
    // In a hidden window nothing goes on: whoever comes back finds the step that they left, and its whole time.
    this.#end = whileSeen(() => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    });
  }
}
