import type { FiscalYear } from '../../domain/fiscal-year.ts';

/** Distance from the middle of one bar to the middle of the next, in units of the drawing. */
export const BAR_STEP = 20;
const BAR_WIDTH = 14;
/** A year without any disaster keeps a line, so that it is seen to be there. */
const ZERO_HEIGHT = 1;

export interface YearBar {
  fiscalYear: FiscalYear;
  count: number;
  x: number;
  y: number;
  width: number;
  height: number;
  isChosen: boolean;
}

/**
 * A bar for each fiscal year. The middle of the first bar stands at 0 and that of the last at the width of the
 * drawing, because that is where the thumbs of a native range input stand.
 * @param height of the highest bar, in units of the drawing
 * @param chosen first and last chosen year; empty means all
 */
export function yearBars(
  fiscalYears: readonly FiscalYear[],
  counts: ReadonlyMap<FiscalYear, number>,
  height: number,
  chosen: readonly [FiscalYear, FiscalYear] | readonly [],
): YearBar[] {
  const highest = Math.max(1, ...fiscalYears.map((fiscalYear) => counts.get(fiscalYear) ?? 0));
  const [first = -Infinity, last = Infinity] = chosen;
  return fiscalYears.map((fiscalYear, index) => {
    const count = counts.get(fiscalYear) ?? 0;
    const barHeight = count === 0 ? ZERO_HEIGHT : (count / highest) * height;
    return {
      fiscalYear,
      count,
      x: index * BAR_STEP - BAR_WIDTH / 2,
      y: height - barHeight,
      width: BAR_WIDTH,
      height: barHeight,
      isChosen: first <= fiscalYear && fiscalYear <= last,
    };
  });
}

/**
 * The fiscal year nearest to a place on the drawing.
 * @param share of the way from the middle of the first bar (0) to that of the last (1); may lie outside
 */
export function fiscalYearAt(fiscalYears: readonly FiscalYear[], share: number): FiscalYear {
  const index = Math.round(share * (fiscalYears.length - 1));
  const found = fiscalYears[Math.min(Math.max(index, 0), fiscalYears.length - 1)];
  if (found === undefined) throw new RangeError('a histogram needs at least one fiscal year');
  return found;
}

/** The range as the filter holds it: empty where it takes in every year, in order whichever way it was drawn. */
export function asYearFilter(
  fiscalYears: readonly FiscalYear[],
  from: FiscalYear,
  to: FiscalYear,
): readonly [FiscalYear, FiscalYear] | readonly [] {
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  return first === fiscalYears[0] && last === fiscalYears.at(-1) ? [] : [first, last];
}

/**
 * A window of the same width that begins in another year, held within the years that there are.
 * @param span years from its first to its last
 */
export function slideWindow(
  fiscalYears: readonly FiscalYear[],
  from: FiscalYear,
  span: number,
): readonly [FiscalYear, FiscalYear] {
  const [earliest = from, latest = from] = [fiscalYears[0], fiscalYears.at(-1)];
  const first = Math.max(earliest, Math.min(from, latest - span));
  return [first, first + span];
}
