import type { PlaceCode } from '../../domain/place.ts';
import { wanted, type Wanted } from './settled-children.ts';
import { composeTies } from './tie-content.ts';
import type { TieContent } from './tie-layer.ts';
import { TieLines } from './tie-lines.ts';
import { tieMarkElement, tieTagElement } from './tie-marks.ts';

/** All that draws the ties of a ward; fetched when a ward is first looked at. */
export class TieDrawing {
  readonly compose = composeTies;
  readonly #sheet: SVGGElement;
  readonly #lines: TieLines;

  /**
   * @param sheet group in sheet units; the lines come last in it
   * @param isStill the lines are there at once, for a picture
   */
  constructor(sheet: SVGGElement, isStill = false) {
    this.#sheet = sheet;
    this.#lines = new TieLines(sheet, isStill);
  }

  /** Shows these lines; marks and tags are for the caller to put among what follows the camera. */
  draw({ lines, marks, tags }: TieContent): { marks: Wanted[]; tags: Wanted[] } {
    this.#lines.set(lines);
    return {
      marks: marks.map((mark) => wanted(mark, '', tieMarkElement)),
      tags: tags.map((tag) => wanted(tag, '', tieTagElement)),
    };
  }

  /** Marks the tied places that are touched: a municipality, or all of a prefecture. */
  touch(code: PlaceCode | null, screen: SVGGElement): void {
    const marks = screen.querySelectorAll('.map-tie-mark');
    for (const element of [...this.#sheet.querySelectorAll('.map-tie-line'), ...marks]) {
      const own = element.getAttribute('data-code') ?? '';
      element.classList.toggle('is-touched', code !== null && own.startsWith(code));
    }
  }

  destroy(): void {
    this.#lines.destroy();
  }
}
