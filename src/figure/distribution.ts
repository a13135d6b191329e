import { median } from 'd3';
import type { Classing } from '../domain/classing.ts';
import { classOf } from '../domain/classing.ts';
import type { MeasureValue } from '../domain/measure.ts';
import type { PlaceCode } from '../domain/place.ts';

/** A square of the distribution: one place, at its value, stacked on those of the same value. */
interface DistributionSquare {
  code: PlaceCode;
  value: number;
  /** Class of the value (0-based). */
  index: number;
  /** Left edge and lower edge, in pixels; y counts upwards from the band. */
  x: number;
  y: number;
}

/** A class of the legend with the ends of its band and how many places lie in it. */
interface DistributionBand {
  index: number;
  /** Lower end (included) and upper end (not included); the last band has none. */
  from: number;
  to: number | undefined;
  x: number;
  width: number;
  count: number;
}

export interface Distribution {
  squares: DistributionSquare[];
  bands: DistributionBand[];
  /** Middle value of all places with a value (zeros too), and where it stands; undefined where it is 0. */
  median: { value: number; x: number } | undefined;
  noneCount: number;
  /** Places without a value. */
  unknownCount: number;
  /** Height of the highest stack in pixels. */
  height: number;
}

/** Side of a square and the step to its neighbour, in pixels (LANGUAGE: squares of 10 px). */
export const SQUARE = 10;
const STEP = SQUARE + 1;

/** Squares of a block that stand one on the other before the next column begins. */
const BLOCK_HEIGHT = 5;

/**
 * The legend as a distribution: every place a square over the band of its class. All bands are equally wide
 * and values run linearly within each, because classes are narrow where places crowd: a common linear axis
 * would press most of them into a few pixels.
 * @param width of the whole, in pixels
 */
export function distributionOf(
  values: ReadonlyMap<PlaceCode, MeasureValue>,
  classing: Classing,
  width: number,
): Distribution {
  const known = [...values].flatMap(([code, value]) =>
    value.kind === 'value' ? [{ code, value: value.value }] : [],
  );
  const positive = known.filter(({ value }) => value > 0).sort((a, b) => a.value - b.value);

  const classCount = classing.thresholds.length + 1;
  const bandWidth = width / classCount;
  const [min, max] = classing.extent;
  const ends = [min, ...classing.thresholds, Math.max(max, classing.thresholds.at(-1) ?? max) + 1e-9];
  /** Where a value stands in its band, in pixels from the left. */
  const across = (value: number): number => {
    const index = classOf(classing, value);
    const [from = 0, to = from] = [ends[index], ends[index + 1]];
    return to > from ? (bandWidth * (value - from)) / (to - from) : 0;
  };

  const heights = new Map<number, number>();
  const valuesByClass = new Map<number, number[]>();
  for (const { value } of positive) {
    const index = classOf(classing, value);
    valuesByClass.set(index, [...(valuesByClass.get(index) ?? []), value]);
  }
  const squares = positive.map(({ code, value }) => {
    const index = classOf(classing, value);
    // Squares stand in columns of their own class, so that none lies over the edge of its band.
    const columns = Math.max(1, Math.floor(bandWidth / STEP));
    const alike = valuesByClass.get(index) ?? [];
    // A class of one value has no place within its band to show: its squares stand as a block.
    const isBlock = alike.length > BLOCK_HEIGHT && alike.every((other) => other === value);
    const drawn = isBlock
      ? [...heights].filter(([left]) => left >= index * bandWidth).reduce((sum, [, n]) => sum + n, 0)
      : 0;
    const inBand = isBlock
      ? Math.min(columns - 1, Math.floor(drawn / BLOCK_HEIGHT))
      : Math.min(columns - 1, Math.floor(across(value) / STEP));
    const x = index * bandWidth + (bandWidth - columns * STEP) / 2 + Math.max(0, inBand) * STEP;
    const level = heights.get(x) ?? 0;
    heights.set(x, level + 1);
    return { code, value, index, x, y: level * STEP };
  });

  const middle = median(known, ({ value }) => value);
  return {
    squares,
    bands: Array.from({ length: classCount }, (_, index) => ({
      index,
      from: ends[index] ?? 0,
      to: classing.thresholds[index],
      x: index * bandWidth,
      width: bandWidth,
      count: squares.filter((square) => square.index === index).length,
    })),
    median:
      middle === undefined || middle < min
        ? undefined
        : { value: middle, x: classOf(classing, middle) * bandWidth + across(middle) },
    noneCount: known.length - positive.length,
    unknownCount: values.size - known.length,
    height: Math.max(0, ...heights.values()) * STEP,
  };
}
