import type { PlaceCode } from '../domain/place.ts';
import type { PlanePoint } from '../domain/plane.ts';
import { commandOfKey, nextInDirection, nextInOrder, type KeyCommand } from './keyboard.ts';

interface CursorOptions {
  /** The places the arrow keys go to, with where their marks stand. */
  reachable(): ReadonlyMap<PlaceCode, PlanePoint>;
  /** Who lies beside a place; empty while it is not known. On a grid of tiles, nearness says it. */
  neighbours?(code: PlaceCode): readonly PlaceCode[];
  /** The place that is chosen; the keyboard begins there. */
  selected(): PlaceCode | null;
  /** The middle of the window; the keyboard begins near it when nothing is chosen. */
  centre(): PlanePoint;
  /** The cursor stands somewhere else, or nowhere. */
  onmove(code: PlaceCode | null): void;
  onselect(code: PlaceCode): void;
  /** Zoom keys, and the key for the whole country. */
  oncamera(command: Extract<KeyCommand, { kind: 'zoom' | 'whole' }>): void;
}

/**
 * The keyboard on the map. The map is one stop of the Tab key; arrows go from a place to its neighbour in that
 * direction, Page Up and Page Down through all places in the order of their codes, Enter chooses, Escape
 * leaves the places (a second one is the page's).
 */
export class KeyboardCursor {
  readonly #options: CursorOptions;
  #code: PlaceCode | null = null;

  constructor(options: CursorOptions) {
    this.#options = options;
  }

  /** The place the keyboard stands at. */
  get code(): PlaceCode | null {
    return this.#code;
  }

  /** Takes a key of the map's element. */
  take(event: KeyboardEvent): void {
    const command = commandOfKey(event);
    if (!command || (command.kind === 'leave' && this.#code === null)) return;
    event.preventDefault();
    event.stopPropagation();
    if (command.kind === 'zoom' || command.kind === 'whole') this.#options.oncamera(command);
    else if (command.kind === 'leave') this.set(null);
    else if (command.kind === 'select') {
      if (this.#code) this.#options.onselect(this.#code);
    } else this.#move(command);
  }

  /** Puts the cursor somewhere, or takes it away. */
  set(code: PlaceCode | null): void {
    if (code === this.#code) return;
    this.#code = code;
    this.#options.onmove(code);
  }

  #move(command: Extract<KeyCommand, { kind: 'move' | 'step' }>): void {
    const anchors = this.#options.reachable();
    const from = this.#code;
    if (from === null || !anchors.has(from)) this.set(this.#first(anchors));
    else if (command.kind === 'step') this.set(nextInOrder(anchors.keys(), from, command.by) ?? from);
    else {
      const beside = this.#options.neighbours?.(from);
      this.set(nextInDirection(anchors, from, command.direction, beside) ?? from);
    }
  }

  #first(anchors: ReadonlyMap<PlaceCode, PlanePoint>): PlaceCode | null {
    const selected = this.#options.selected();
    if (selected !== null && anchors.has(selected)) return selected;
    const [x, y] = this.#options.centre();
    let best: { code: PlaceCode; distance: number } | undefined;
    for (const [code, anchor] of anchors) {
      const distance = Math.hypot(anchor[0] - x, anchor[1] - y);
      if (!best || distance < best.distance) best = { code, distance };
    }
    return best?.code ?? null;
  }
}
