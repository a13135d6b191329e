/** Knows whether a hand is on the map, so that what it moves is not taken from under it. */
export class HandOnMap {
  readonly #down = new Set<number>();
  readonly #stop = new AbortController();
  #waiting: (() => void) | undefined;

  /** @param stage where hands touch the map */
  constructor(stage: HTMLElement) {
    const { signal } = this.#stop;
    stage.addEventListener('pointerdown', ({ pointerId }) => this.#down.add(pointerId), {
      signal,
      capture: true,
    });
    const lift = ({ pointerId }: PointerEvent): void => {
      this.#down.delete(pointerId);
      this.#tell();
    };
    for (const end of ['pointerup', 'pointercancel'] as const)
      window.addEventListener(end, lift, { signal, capture: true });
    // Who goes to another window may lift the hand there, unheard.
    const leave = (): void => {
      this.#down.clear();
      this.#tell();
    };
    window.addEventListener('blur', leave, { signal });
  }

  /** Calls back when no hand is on the map: at once, or when the last has gone. The last call counts. */
  whenOff(callback: () => void): void {
    this.#waiting = callback;
    if (this.#down.size === 0) this.#tell();
  }

  destroy(): void {
    this.#stop.abort();
    this.#waiting = undefined;
  }

  #tell(): void {
    if (this.#down.size > 0) return;
    const callback = this.#waiting;
    this.#waiting = undefined;
    callback?.();
  }
}
