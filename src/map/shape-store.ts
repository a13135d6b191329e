import type { PlaceCode } from '../domain/place.ts';
import type { MapFailure } from './failure.ts';
import {
  loadDetail,
  loadMunicipalities,
  overviewGeometry,
  type Geometry,
  type LevelShapes,
} from './geometry.ts';
import type { MapStatusState } from './inputs.ts';

interface StoreOptions {
  /** Address of the site, with a slash at the end. */
  readonly base: string;
  /** New shapes have come. */
  onchange(geometry: Geometry): void;
  /** What the reader is waiting for, or what did not come. */
  onstatus(status: MapStatusState): void;
}

/**
 * The shapes that have come so far. The prefectures are in the page; the municipalities come when they are
 * first needed (or in an idle moment), the detail of a prefecture when it is opened. Each file is asked for
 * once; after a failure, again on request.
 */
export class ShapeStore {
  readonly #options: StoreOptions;
  readonly #pending = new Set<string>();
  readonly #awaited = new Set<string>();
  #failure: { file: string; failure: MapFailure } | undefined;
  #geometry: Geometry;
  #isClosed = false;

  constructor(outlines: ReadonlyMap<PlaceCode, string>, options: StoreOptions) {
    this.#options = options;
    this.#geometry = overviewGeometry(outlines);
  }

  get geometry(): Geometry {
    return this.#geometry;
  }

  /**
   * Sees to it that the municipalities come.
   * @param isAwaited is the reader waiting for them? (An idle moment's loading says nothing until it fails.)
   */
  needMunicipalities(isAwaited: boolean): void {
    if (this.#geometry.municipalities) return;
    void this.#fetch('municipalities', isAwaited, loadMunicipalities, (geometry, shapes) => ({
      ...geometry,
      municipalities: shapes,
    }));
  }

  /** Sees to it that the detail of a prefecture (two digits) comes. The national level stands in until then. */
  needDetail(prefecture: string): void {
    if (this.#geometry.details.has(prefecture)) return;
    void this.#fetch(
      prefecture,
      true,
      (base) => loadDetail(base, prefecture),
      (geometry, shapes) => ({ ...geometry, details: new Map(geometry.details).set(prefecture, shapes) }),
    );
  }

  /** Forgets the failure, so that what is needed is asked for again. */
  retry(): void {
    this.#failure = undefined;
    this.#report();
  }

  close(): void {
    this.#isClosed = true;
  }

  async #fetch(
    file: string,
    isAwaited: boolean,
    load: (base: string) => Promise<LevelShapes>,
    add: (geometry: Geometry, shapes: LevelShapes) => Geometry,
  ): Promise<void> {
    if (isAwaited && !this.#awaited.has(file)) {
      this.#awaited.add(file);
      this.#report();
    }
    if (this.#pending.has(file) || (this.#failure?.file === file && isAwaited)) return;
    this.#pending.add(file);
    try {
      const shapes = await load(this.#options.base);
      if (this.#isClosed) return;
      this.#geometry = add(this.#geometry, shapes);
      if (this.#failure?.file === file) this.#failure = undefined;
      this.#pending.delete(file);
      this.#awaited.delete(file);
      this.#options.onchange(this.#geometry);
    } catch (cause) {
      this.#pending.delete(file);
      this.#awaited.delete(file);
      if (this.#isClosed) return;
      this.#failure = { file, failure: { kind: 'geometry', cause } };
    }
    this.#report();
  }

  #report(): void {
    if (this.#isClosed) return;
    if (this.#failure) this.#options.onstatus({ kind: 'failed', failure: this.#failure.failure });
    else this.#options.onstatus({ kind: this.#awaited.size > 0 ? 'loading' : 'ready' });
  }
}
