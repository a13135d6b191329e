import { polygonArea } from 'd3';
import { INSET_FRAMES } from '../../domain/plane.ts';
import { planeToSheet, SHEET_HEIGHT, SHEET_WIDTH } from '../../data/topology/outline.ts';
import { innerPoint, landGrid, type SheetGrid, type SheetRing } from '../../figure/disasters/sea-labels.ts';
import { parseOutline } from './parse-outline.ts';

/** A rectangle of the sheet: [left, top, width, height] in its units, as an SVG viewBox has it. */
export type SheetBox = readonly [left: number, top: number, width: number, height: number];

/** Where the prefectures of the overview lie on its sheet; worked out when it is first asked for. */
export class OverviewPlaces {
  readonly #ringsByCode: ReadonlyMap<string, SheetRing[][]>;
  readonly #pointByCode = new Map<string, readonly [x: number, y: number]>();
  #grid: SheetGrid | undefined;

  /** @param outlines path of each prefecture by its code */
  constructor(outlines: ReadonlyMap<string, string>) {
    this.#ringsByCode = new Map(
      [...outlines].map(([code, d]) => [
        code,
        parseOutline(d).map((rings) => rings.map((ring) => ring.map(planeToSheet))),
      ]),
    );
  }

  /** What names in the sea must keep off: land, and the frames of the insets. */
  get grid(): SheetGrid {
    return (this.#grid ??= landGrid(
      SHEET_WIDTH,
      SHEET_HEIGHT,
      [...this.#ringsByCode.values()].flat(),
      Object.values(INSET_FRAMES).map((frame) => frame.map(planeToSheet)),
    ));
  }

  /** A point well within the largest part of a prefecture, in units of the sheet. */
  pointOf(code: string): readonly [x: number, y: number] {
    const known = this.#pointByCode.get(code);
    if (known) return known;
    const point = innerPoint(this.#largestRing(code));
    this.#pointByCode.set(code, point);
    return point;
  }

  /** The rectangle round the largest parts of some prefectures; undefined where none of them is known. */
  boxOf(codes: readonly string[]): SheetBox | undefined {
    const points = codes.flatMap((code) => this.#largestRing(code));
    if (points.length === 0) return undefined;
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
  }

  #largestRing(code: string): SheetRing {
    const outer = (this.#ringsByCode.get(code) ?? []).flatMap(([ring]) => (ring ? [ring] : []));
    const area = (ring: SheetRing) => Math.abs(polygonArea(ring as [number, number][]));
    return outer.reduce((a, b) => (area(b) > area(a) ? b : a), outer[0] ?? []);
  }
}
