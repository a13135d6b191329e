/** Tells how long a speaker has been speaking. It counts no ticks: a window that sleeps loses no time. */
export class Stopwatch {
  readonly #now: () => number;
  #before = $state(0);
  #since: number | undefined = $state();

  /** @param now the time in milliseconds from any beginning */
  constructor(now: () => number) {
    this.#now = now;
  }

  get isRunning(): boolean {
    return this.#since !== undefined;
  }

  /** Time gone by until now, in milliseconds. */
  elapsed(): number {
    return this.#before + (this.#since === undefined ? 0 : this.#now() - this.#since);
  }

  /** Goes on, or stands still. */
  toggle(): void {
    this.#before = this.elapsed();
    this.#since = this.isRunning ? undefined : this.#now();
  }

  /** Back to nothing; it goes on where it was going. */
  reset(): void {
    this.#before = 0;
    if (this.isRunning) this.#since = this.#now();
  }
}

/** Minutes and seconds as a clock shows them (`5:07`), with hours where there are any (`1:05:07`). */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
