import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { timeAxis, type TimeAxis } from './time-axis.ts';

/** A record to be set on the time axis. */
export interface LaneEvent {
  id: string;
  /** First and last day that its date may mean, ISO. */
  firstDay: string;
  lastDay: string;
  fiscalYear: FiscalYear;
}

export interface LaneInput<K extends string> {
  key: K;
  /** Oldest first. */
  events: readonly LaneEvent[];
}

/** A mark on a lane, in the pixels of the figure. */
interface PlacedEvent {
  id: string;
  /** Middle of the mark. */
  x: number;
  y: number;
  /** The span that its date may mean, true to the day. */
  from: number;
  to: number;
}

interface Lane<K extends string> {
  key: K;
  /** Baseline of the lane's name. */
  nameY: number;
  /** Line under the lane. */
  bottom: number;
  events: readonly PlacedEvent[];
}

export interface EventLanes<K extends string> {
  width: number;
  height: number;
  left: number;
  right: number;
  baseline: number;
  axis: TimeAxis;
  lanes: readonly Lane<K>[];
}

/** Side of the square that a finger can hit, and the distance of two rows of marks, in pixels. */
export const MARK_SIZE = 24;
const NAME_HEIGHT = 26;
const LANE_GAP = 10;
const AXIS_HEIGHT = 44;
const MARGIN = 13;

/**
 * Sets records on lanes over one time axis. No two marks of a lane lie on each other: what happened close together
 * stands in rows, the earliest nearest to the axis. A mark stands on its day; of a date that is less precise, in the
 * middle of the days that it may mean within its fiscal year.
 */
export function eventLanes<K extends string>(
  lanes: readonly LaneInput<K>[],
  fiscalYears: readonly FiscalYear[],
  width: number,
  labelWidth: number,
): EventLanes<K> {
  const left = MARGIN;
  const right = width - MARGIN;
  const axis = timeAxis(fiscalYears, left, right, labelWidth);
  const slotOf = new Map(axis.slots.map((slot) => [slot.fiscalYear, slot]));
  let top = 0;
  const placed = lanes.map(({ key, events }): Lane<K> => {
    const ends: number[] = [];
    const marks = events.map((event) => {
      const slot = slotOf.get(event.fiscalYear);
      const from = Math.max(axis.xOf(event.firstDay), slot?.x0 ?? left);
      const to = Math.max(from, Math.min(axis.xOf(event.lastDay), slot?.x1 ?? right));
      const x = (from + to) / 2;
      const free = ends.findIndex((end) => x - MARK_SIZE >= end);
      const row = free === -1 ? ends.length : free;
      ends[row] = x;
      return { id: event.id, x, from, to, row };
    });
    const rows = Math.max(1, ends.length);
    const nameY = top + 16;
    const bottom = top + NAME_HEIGHT + rows * MARK_SIZE + LANE_GAP;
    top = bottom;
    return {
      key,
      nameY,
      bottom,
      events: marks.map(({ id, x, from, to, row }) => ({
        id,
        x,
        from,
        to,
        y: bottom - LANE_GAP / 2 - (row + 0.5) * MARK_SIZE,
      })),
    };
  });
  return { width, height: top + AXIS_HEIGHT, left, right, baseline: top, axis, lanes: placed };
}
