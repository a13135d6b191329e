import type { LineSides } from '../../data/topology/line-sides.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { Paint } from '../paint.ts';
import { isPrefectureBorder, lineCode, toneOfLine, USUAL_TONE, type LineTone } from './line-tones.ts';

interface DrawnLine {
  readonly code: string;
  readonly sides: LineSides;
  tone: LineTone;
}

/** Keeps the lines between municipalities in the tones that the paints on their two sides ask for. */
export class LineWriter {
  readonly #write: (line: string, tone: LineTone) => void;
  /** Nothing has been told yet. */
  #isFresh = true;
  readonly #linesOf = new Map<PlaceCode, DrawnLine[]>();

  /**
   * @param sides between which places there are lines; those between prefectures are always drawn alike
   * @param write tells the map of a line whose tone is another
   */
  constructor(sides: readonly LineSides[], write: (line: string, tone: LineTone) => void) {
    this.#write = write;
    const lines = new Map<string, DrawnLine>();
    for (const one of sides) {
      const code = lineCode(one);
      if (lines.has(code) || isPrefectureBorder(one)) continue;
      const line: DrawnLine = { code, sides: one, tone: USUAL_TONE };
      lines.set(code, line);
      for (const place of one as readonly PlaceCode[]) {
        const known = this.#linesOf.get(place);
        if (known) known.push(line);
        else this.#linesOf.set(place, [line]);
      }
    }
  }

  /**
   * Tells of the lines round some places; the first time, of all lines.
   * @param places whose paint is another
   * @param paints of all that is drawn
   */
  update(places: Iterable<PlaceCode>, paints: ReadonlyMap<PlaceCode, Paint>): void {
    for (const place of this.#isFresh ? this.#linesOf.keys() : places)
      for (const line of this.#linesOf.get(place) ?? []) {
        const tone = toneOfLine(line.sides, paints);
        if (tone === line.tone) continue;
        line.tone = tone;
        this.#write(line.code, tone);
      }
    this.#isFresh = false;
  }
}
