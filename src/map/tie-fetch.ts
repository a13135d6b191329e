import { program } from '../data/load.ts';
import type { MapFailure } from './failure.ts';
import type { TieDrawing } from './overlay/tie-drawing.ts';

interface TieFetchOptions {
  /** Called once, when ties can be drawn. */
  onready(drawing: TieDrawing): void;
  /** It did not come (a failure), or is asked for once more (null). */
  onfailure(failure: MapFailure | null): void;
}

/** Fetches what draws the ties of a ward, once, and only where a ward is looked at. */
export class TieFetch {
  readonly #sheet: SVGGElement;
  readonly #options: TieFetchOptions;
  readonly #fetch = program(async () => (await import('./overlay/tie-drawing.ts')).TieDrawing);
  #state: 'idle' | 'coming' | 'failed' | 'closed' = 'idle';
  #drawing: TieDrawing | undefined;

  /** @param sheet where the lines of tie will be drawn, in sheet units */
  constructor(sheet: SVGGElement, options: TieFetchOptions) {
    this.#sheet = sheet;
    this.#options = options;
  }

  get drawing(): TieDrawing | undefined {
    return this.#drawing;
  }

  /** Sees to it that the drawing comes. Never rejects; after a failure it waits for `retry`. */
  async need(): Promise<void> {
    if (this.#drawing || this.#state !== 'idle') return;
    this.#state = 'coming';
    try {
      const TieDrawing = await this.#fetch();
      if (this.#isClosed) return;
      this.#drawing = new TieDrawing(this.#sheet);
      this.#options.onready(this.#drawing);
    } catch (cause) {
      if (this.#isClosed) return;
      this.#state = 'failed';
      this.#options.onfailure({ kind: 'ties', cause });
    }
  }

  /** Forgets the failure, so that `need` asks again. */
  retry(): void {
    if (this.#state !== 'failed') return;
    this.#state = 'idle';
    this.#options.onfailure(null);
  }

  close(): void {
    this.#state = 'closed';
  }

  get #isClosed(): boolean {
    return this.#state === 'closed';
  }
}
