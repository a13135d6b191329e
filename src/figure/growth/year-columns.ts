import { scaleLinear } from 'd3';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { KindSplit } from '../../domain/measure.ts';
import { timeAxis, type TimeAxis } from './time-axis.ts';

/** One fiscal year of a place: its parts from the bottom up, and its name over them. */
export interface YearColumnInput {
  fiscalYear: FiscalYear;
  /** Undefined where no value is known. */
  split: KindSplit | undefined;
  /** The value ready to read, and the room that it needs in pixels. */
  text: string;
  textWidth: number;
}

interface YearColumn {
  fiscalYear: FiscalYear;
  x: number;
  width: number;
  /** Cities, towns and villages; undefined where no value is known. */
  parts: readonly { y: number; height: number }[] | undefined;
  /** Upper end of the column. */
  top: number;
  /** Is its value written over it? Every change is, as far as there is room, and the last value always. */
  isLabelled: boolean;
}

export interface YearColumns {
  axis: TimeAxis;
  columns: readonly YearColumn[];
  /** Where the whole stands: all that could be counted. */
  wholeY: number;
  baseline: number;
}

/** Room over the columns for a value, and under them for the names of the years. */
const ABOVE = 30;
const BELOW = 44;
/** Share of a slot that its column takes. */
const FILLED = 0.72;
const GAP = 6;

/**
 * The columns of one place over fiscal years.
 * @param whole what the height of the figure stands for
 * @param width,height in pixels
 */
export function yearColumns(
  years: readonly YearColumnInput[],
  whole: number,
  width: number,
  height: number,
): YearColumns {
  const baseline = height - BELOW;
  const y = scaleLinear([0, Math.max(whole, Number.MIN_VALUE)], [baseline, ABOVE]);
  const axis = timeAxis(
    years.map(({ fiscalYear }) => fiscalYear),
    0,
    width,
    36,
  );
  const totals = years.map(({ split }) => split && split[0] + split[1] + split[2]);
  const columns = years.map(({ fiscalYear, split }, index): YearColumn => {
    const { x0 = 0, x1 = 0 } = axis.slots[index] ?? {};
    const columnWidth = (x1 - x0) * FILLED;
    let stacked = 0;
    const parts = split?.map((part) => {
      stacked += part;
      return { y: y(stacked), height: y(0) - y(part) };
    });
    return {
      fiscalYear,
      x: (x0 + x1 - columnWidth) / 2,
      width: columnWidth,
      parts,
      top: y(stacked),
      isLabelled: false,
    };
  });
  return { axis, columns: labelled(columns, years, totals), wholeY: y(whole), baseline };
}

/** From the last to the first, so that the newest value is never the one that is left out. */
function labelled(
  columns: readonly YearColumn[],
  years: readonly YearColumnInput[],
  totals: readonly (number | undefined)[],
): YearColumn[] {
  let free = Infinity;
  const last = totals.findLastIndex((total) => total !== undefined);
  return columns
    .map((column, index) => ({ column, index }))
    .reverse()
    .map(({ column, index }) => {
      const total = totals[index];
      const isNews = total !== undefined && (index === last || total !== totals[index - 1]);
      const half = (years[index]?.textWidth ?? 0) / 2;
      const middle = column.x + column.width / 2;
      if (!isNews || middle + half > free) return column;
      free = middle - half - GAP;
      return { ...column, isLabelled: true };
    })
    .reverse();
}
