import { scaleLinear } from 'd3';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { fillLines, textWidth } from '../text-width.ts';
import { timeAxis } from './time-axis.ts';

/** One step of a column: associations that signed together, or a region. */
interface ColumnPart {
  key: string;
  /** Members that are new in the year. */
  count: number;
  /** Members that the step had before; none where every step is new. */
  earlier?: number;
  /** The name in pieces that must not be broken: 京都府, 市長会・, 町村会. */
  pieces: readonly string[];
  /** Stands for a name that finds no room; none where the whole name then stands above the column. */
  short?: string;
}

export interface ColumnInput {
  fiscalYear: FiscalYear;
  before: number;
  parts: readonly ColumnPart[];
  total: number;
}

interface PlacedPart {
  key: string;
  /** All members of the step. */
  value: number;
  y: number;
  height: number;
  /** The lower piece, which stood before; 0 high where every member is new. */
  earlier: { y: number; height: number };
  /** Which of the two pieces carries the name. */
  tone: 'new' | 'earlier';
  /** The other piece, where it is high enough for a number of its own. */
  rest: { tone: 'new' | 'earlier'; value: number; textY: number } | undefined;
  /** Lines of the name; drawn inside the step, or above the column where the step is too low. */
  lines: readonly string[];
  place: 'inside' | 'above';
  /** Baseline of the first line. */
  textY: number;
}

interface PlacedColumn {
  fiscalYear: FiscalYear;
  x: number;
  width: number;
  /** Top of the column. */
  y: number;
  before: { value: number; y: number; height: number };
  /** Oldest agreement first, from the bottom up. */
  parts: readonly PlacedPart[];
  total: number;
  added: number;
  /** Baseline of the total that stands over the column. */
  totalY: number;
}

export interface AgreementColumns {
  width: number;
  height: number;
  baseline: number;
  columns: readonly PlacedColumn[];
  /** The level that stands after the last new agreement; undefined where the data ends with it. */
  tail:
    | {
        x0: number;
        x1: number;
        y: number;
        years: readonly FiscalYear[];
        dots: readonly { day: string; x: number }[];
      }
    | undefined;
}

const PART_FONT = 12;
export const PART_LINE = 14;
export const PART_PADDING = 6;
const GAP = 10;
/** Room of the words at the tail; on a large screen their letters are those that are read from afar. */
const TAIL_WIDTH = { desk: 76, large: 98 };
const LARGE_FROM = 1000;
const MARGIN = { top: 66, bottom: 56 };

/**
 * Places the cumulative members as one column a fiscal year: what stood before in one piece, the new
 * agreements on it step by step. Heights are proportional to members, on one scale for all columns.
 *
 * @param quietYears fiscal years after the last column, in which the total stands
 * @param confirmations ISO days after the last agreement on which the total was published again
 */
export function agreementColumns(
  inputs: readonly ColumnInput[],
  quietYears: readonly FiscalYear[],
  confirmations: readonly string[],
  width: number,
  height: number,
): AgreementColumns {
  const baseline = height - MARGIN.bottom;
  const highest = Math.max(1, ...inputs.map(({ total }) => total));
  const y = scaleLinear([0, highest], [baseline, MARGIN.top]);
  const tailWidth = quietYears.length > 0 ? TAIL_WIDTH[width < LARGE_FROM ? 'desk' : 'large'] : 0;
  const columnWidth = (width - tailWidth - GAP * (inputs.length - 1)) / Math.max(1, inputs.length);

  const columns = inputs.map((input, index): PlacedColumn => {
    const top = y(input.total);
    const parts = partsOf(input, columnWidth, y);
    const above = parts.filter(({ place }) => place === 'above').length;
    return {
      fiscalYear: input.fiscalYear,
      x: index * (columnWidth + GAP),
      width: columnWidth,
      y: top,
      before: { value: input.before, y: y(input.before), height: baseline - y(input.before) },
      parts,
      total: input.total,
      added: input.parts.reduce((sum, { count }) => sum + count, 0),
      totalY: top - 10 - above * (PART_LINE + 2),
    };
  });

  const last = columns.at(-1);
  const x0 = last ? last.x + last.width : 0;
  const axis = timeAxis(quietYears, x0, width, 0);
  return {
    width,
    height,
    baseline,
    columns,
    tail:
      last && quietYears.length > 0
        ? {
            x0,
            x1: width,
            y: last.y,
            years: quietYears,
            dots: confirmations
              .filter((day) => axis.xOf(day) >= x0 && axis.xOf(day) <= width)
              .map((day) => ({ day, x: axis.xOf(day) })),
          }
        : undefined,
  };
}

function partsOf(input: ColumnInput, columnWidth: number, y: (value: number) => number): PlacedPart[] {
  let from = input.before;
  const parts = input.parts.map(({ key, count, earlier = 0, pieces, short }): PlacedPart => {
    const bottom = y(from);
    const between = y(from + earlier);
    from += earlier + count;
    const top = y(from);
    const value = earlier + count;
    const room = columnWidth - PART_PADDING * 2 - textWidth(String(value), PART_FONT) - 4;
    const tone = earlier > count ? 'earlier' : 'new';
    const sides = {
      new: { tone: 'new' as const, value: count, upper: top, lower: between },
      earlier: { tone: 'earlier' as const, value: earlier, upper: between, lower: bottom },
    };
    const { upper, lower } = sides[tone];
    const other = sides[tone === 'new' ? 'earlier' : 'new'];
    const fits = (lines: readonly string[]) =>
      lines.length * PART_LINE + 1 <= lower - upper &&
      lines.every((line) => textWidth(line, PART_FONT) <= room);
    const names = [fillLines(pieces, room, PART_FONT), ...(short === undefined ? [] : [[short]])];
    const inside = names.find(fits);
    const lines = inside ?? [short ?? pieces.join('')];
    const middle = (upper + lower) / 2;
    return {
      key,
      value,
      y: top,
      height: bottom - top,
      earlier: { y: between, height: bottom - between },
      tone,
      rest:
        other.lower - other.upper >= PART_LINE + 1
          ? {
              tone: other.tone,
              value: other.value,
              textY: (other.upper + other.lower) / 2 + PART_FONT * 0.36,
            }
          : undefined,
      lines,
      place: inside ? 'inside' : 'above',
      textY: middle - ((lines.length - 1) * PART_LINE) / 2 + PART_FONT * 0.36,
    };
  });
  // Names that found no room stand over the column, the newest on top as in the column itself.
  let over = y(input.total) - 6;
  return parts.map((part) => {
    if (part.place === 'inside') return part;
    const textY = over;
    over -= PART_LINE + 2;
    return { ...part, textY };
  });
}
