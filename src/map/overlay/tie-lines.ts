import { easing } from '../camera.ts';
import { wantsStillness } from '../stillness.ts';
import { svgElement } from '../svg/svg-element.ts';
import type { TieLine } from './tie-layer.ts';
import { curvePath } from './tie-curve.ts';

/** How long a line takes from the ward to the place (LANGUAGE, section 7: the map's own movements). */
const DRAW_MS = 250;

/**
 * The lines of tie over the map. They are drawn in once, when they are asked for; where the reader wants things
 * to stand still they are simply there. Camera and shapes only move them.
 */
export class TieLines {
  readonly #group: SVGGElement;
  readonly #isStill: boolean;
  #shown = '';
  #lines: readonly { line: TieLine; paths: readonly SVGPathElement[] }[] = [];
  #frame = 0;

  /**
   * @param sheet group in sheet units; the lines come last in it
   * @param isStill the lines are there at once, for a picture
   */
  constructor(sheet: SVGGElement, isStill = false) {
    this.#isStill = isStill;
    this.#group = svgElement('g', { class: 'map-ties' });
    sheet.append(this.#group);
  }

  /** Shows these lines and no others. */
  set(lines: readonly TieLine[]): void {
    const shown = lines.map(({ ward, code }) => `${ward}-${code}`).join();
    const isNew = shown !== this.#shown;
    this.#shown = shown;
    if (isNew) {
      cancelAnimationFrame(this.#frame);
      this.#frame = 0;
      this.#lines = lines.map((line) => ({ line, paths: pathsOf(line) }));
      // All halos below all lines: no line is cut by its neighbour.
      const [halos, strokes] = [0, 1].map((index) => this.#lines.flatMap(({ paths }) => paths[index] ?? []));
      this.#group.replaceChildren(...(halos ?? []), ...(strokes ?? []));
      const isMoving = !this.#isStill && !wantsStillness();
      if (lines.length > 0 && isMoving) {
        this.#drawIn();
        return;
      }
    } else {
      this.#lines = lines.map((line, index) => ({ line, paths: this.#lines[index]?.paths ?? [] }));
      // The lines on their way take the new places with their next step.
      if (this.#frame !== 0) return;
    }
    this.#draw(1);
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#group.remove();
  }

  #drawIn(): void {
    let start: number | undefined;
    const step = (now: number): void => {
      start ??= now;
      const share = easing((now - start) / DRAW_MS);
      this.#draw(share);
      this.#frame = share < 1 ? requestAnimationFrame(step) : 0;
    };
    this.#draw(0);
    this.#frame = requestAnimationFrame(step);
  }

  #draw(share: number): void {
    for (const { line, paths } of this.#lines) {
      const d = curvePath(line.curve, share);
      for (const path of paths) path.setAttribute('d', d);
    }
  }
}

function pathsOf({ ward, code, side }: TieLine): SVGPathElement[] {
  return [
    svgElement('path', { class: 'map-tie-line-halo' }),
    svgElement('path', { class: `map-tie-line is-${side}`, 'data-ward': ward, 'data-code': code }),
  ];
}
