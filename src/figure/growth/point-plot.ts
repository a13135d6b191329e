import { scaleLinear } from 'd3';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { isLowerBound, type QualifiedFigure } from '../../domain/qualified-figure.ts';
import { placeLabels, type Box, type PlacedLabel, type Side } from './label-places.ts';
import { timeAxis, type TimeAxis } from './time-axis.ts';

/** A published figure with the room that its label needs. */
interface PlotPoint {
  key: string;
  measure: string;
  /** First and last day that its date may mean, ISO. */
  firstDay: string;
  lastDay: string;
  figure: QualifiedFigure;
  label: { width: number; height: number; head: { width: number; height: number } };
}

export interface PointPlotInput {
  fiscalYears: readonly FiscalYear[];
  points: readonly PlotPoint[];
  unheld: readonly { key: string; day: string }[];
  missing: readonly FiscalYear[];
}

/** A mark: a dot for a figure, a bar with an arrow for a lower bound. */
interface PlacedPoint {
  key: string;
  measure: string;
  shape: 'dot' | 'bound';
  x: number;
  /** Exactly at the value: of a bound, the height of its bar. */
  y: number;
  /** End of the span that an imprecise date may mean; equal to `x` for a day. */
  xEnd: number;
  label: PlacedLabel;
}

export interface PointPlot {
  width: number;
  height: number;
  left: number;
  right: number;
  baseline: number;
  axis: TimeAxis;
  ticks: readonly { value: number; y: number }[];
  points: readonly PlacedPoint[];
  unheld: readonly { key: string; x: number; y: number }[];
  hatched: readonly { fiscalYear: FiscalYear; x: number; y: number; width: number; height: number }[];
}

/** Half the bar of a lower bound, and how far its arrow rises, in pixels. */
export const BOUND_HALF = 8;
export const BOUND_RISE = 26;
export const DOT_RADIUS = 6;

const MARGIN = { top: 12, right: 12, bottom: 48, left: 44 };
const HATCH_HEIGHT = 16;
/** 「2014」 at 12 px and a little air. */
const YEAR_LABEL_WIDTH = 36;

const DOT_SIDES: readonly Side[] = [
  'aboveStart',
  'right',
  'aboveEnd',
  'left',
  'belowStart',
  'belowEnd',
  'rightRaised',
];
const BOUND_SIDES: readonly Side[] = ['left', 'right', 'aboveEnd', 'aboveStart', 'belowEnd', 'belowStart'];

/**
 * Places published figures on a time axis for a width and height in pixels. There is no line between any
 * two of them: what lies between was not published.
 */
export function pointPlot(input: PointPlotInput, width: number, height: number): PointPlot {
  const baseline = height - MARGIN.bottom;
  const left = MARGIN.left;
  const right = width - MARGIN.right;
  const axis = timeAxis(input.fiscalYears, left, right, YEAR_LABEL_WIDTH);
  const highest = Math.max(1, ...input.points.map(({ figure }) => figure.value));
  // Head room for the arrow of a bound and the label over the highest mark.
  const y = scaleLinear([0, highest], [baseline, MARGIN.top + BOUND_RISE + 34]);
  const ticks = y.ticks(3);
  // The line over the highest mark, where the head room has a place for it: the mark then stands between two lines.
  const over = (ticks.at(-1) ?? 0) + (ticks[1] ?? highest);
  const lines = [...ticks.slice(1), ...(y(over) >= MARGIN.top ? [over] : [])];

  const placed = input.points.map((point) => {
    const shape = isLowerBound(point.figure) ? ('bound' as const) : ('dot' as const);
    return {
      ...point,
      shape,
      x: axis.xOf(point.firstDay),
      xEnd: axis.xOf(point.lastDay),
      y: y(point.figure.value),
    };
  });
  const labels = placeLabels(
    placed.map(({ key, shape, x, xEnd, y: top, label }) => ({
      key,
      mark: shape === 'dot' ? dotBox(x, xEnd, top) : boundBox(x, xEnd, top),
      ...label,
      sides: shape === 'dot' ? DOT_SIDES : BOUND_SIDES,
    })),
    { x: left - MARGIN.left, y: 0, width, height: baseline - HATCH_HEIGHT - 4 },
  );

  return {
    width,
    height,
    left,
    right,
    baseline,
    axis,
    ticks: lines.map((value) => ({ value, y: y(value) })),
    points: placed.map(({ key, measure, shape, x, xEnd, y: top }, index) => ({
      key,
      measure,
      shape,
      x,
      xEnd,
      y: top,
      label: labels[index] as PlacedLabel,
    })),
    unheld: input.unheld.map(({ key, day }) => ({ key, x: axis.xOf(day), y: baseline - 10 })),
    hatched: axis.slots
      .filter(({ fiscalYear }) => input.missing.includes(fiscalYear))
      .map(({ fiscalYear, x0, x1 }) => ({
        fiscalYear,
        x: x0,
        y: baseline - HATCH_HEIGHT,
        width: x1 - x0,
        height: HATCH_HEIGHT,
      })),
  };
}

function dotBox(x: number, xEnd: number, y: number): Box {
  const size = DOT_RADIUS * 2;
  return { x: x - DOT_RADIUS, y: y - DOT_RADIUS, width: xEnd - x + size, height: size };
}

function boundBox(x: number, xEnd: number, y: number): Box {
  return { x: x - BOUND_HALF, y: y - BOUND_RISE, width: xEnd - x + BOUND_HALF * 2, height: BOUND_RISE + 2 };
}
