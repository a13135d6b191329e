import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { timeAxis, type TimeAxis } from '../growth/time-axis.ts';

/** The time of a support, in ISO days; both empty where it is not known. */
export interface LaneSupport {
  side: 'joint' | 'wards';
  known: 'within' | 'until' | 'from' | 'not';
  firstDay: string;
  lastDay: string;
}

/** A disaster to be set on the time axis, with the support after it. */
export interface LaneDisaster {
  id: string;
  /** First and last day that its date may mean, ISO. */
  firstDay: string;
  lastDay: string;
  fiscalYear: FiscalYear;
  /** Width of its name in pixels. */
  nameWidth: number;
}

export interface LaneInput<K extends string, D extends LaneDisaster = LaneDisaster> {
  key: K;
  disasters: readonly D[];
}

/** A support below its disaster: its time set on the axis, in the pixels of the figure. */
export interface PlacedSupport {
  side: LaneSupport['side'];
  known: LaneSupport['known'];
  x0: number;
  x1: number;
  y: number;
}

interface PlacedDisaster<D extends LaneDisaster> {
  id: string;
  disaster: D;
  /** Middle of the mark. */
  x: number;
  y: number;
  /** The span that its date may mean, true to the day. */
  from: number;
  to: number;
  /** Where its name begins or ends; undefined where there is no room for it. */
  name: { x: number; anchor: Side } | undefined;
  supports: readonly PlacedSupport[];
  /** The joint: down from the mark and along the supports; empty without any. */
  joint: string;
}

/** Disasters of crowded years in one mark that tells their number. */
interface PlacedCluster {
  count: number;
  firstYear: FiscalYear;
  lastYear: FiscalYear;
  x: number;
  y: number;
  width: number;
}

interface DisasterLane<K extends string, D extends LaneDisaster> {
  key: K;
  /** Baseline of the lane's name. */
  nameY: number;
  /** Line under the lane. */
  bottom: number;
  disasters: readonly PlacedDisaster<D>[];
  clusters: readonly PlacedCluster[];
}

export interface DisasterLanes<K extends string, D extends LaneDisaster = LaneDisaster> {
  height: number;
  left: number;
  right: number;
  baseline: number;
  axis: TimeAxis;
  /** Do the names of the lanes stand at their left, not above them? */
  hasGutter: boolean;
  lanes: readonly DisasterLane<K, D>[];
}

/** Side of the square that a finger can hit. */
export const MARK_SIZE = 24;
/** Height of a cluster, in pixels. */
export const CLUSTER_HEIGHT = 24;
const ROW = 35;
/** From the top of a row to the middle of the mark, to the line of joint support and to that of the wards. */
const MARK_Y = 12;
const SUPPORT_Y = { joint: 24, wards: 30 } as const;
/** A lane that the filter has emptied only shows its name. */
const EMPTY_LANE = 22;
const GUTTER = 108;
/** Below this width the names of the lanes stand above them. */
const GUTTER_FROM = 640;
const NAME_HEIGHT = 24;
const LANE_GAP = 6;
const MARGIN = 13;
const AXIS_HEIGHT = 44;
const NAME_GAP = 15;
const CLEARANCE = 8;
/** Shortest support that can be seen. */
const SHORTEST = 4;
/** Rows that a lane may grow to where a page can be as long as it likes, and on a slide or a sheet. */
export const ROWS_OF_A_LANE = { onScreen: 7, onSheet: 5 } as const;
/** More than this in one lane is not even tried one by one. */
const MOST_MARKS = 80;
/** Room for the number of a cluster. */
const CLUSTER_WIDTH = 44;

interface Draft<D extends LaneDisaster> {
  disaster: D;
  x: number;
  from: number;
  to: number;
  supports: Omit<PlacedSupport, 'y'>[];
}

/**
 * Sets disasters on a lane for each type over one axis of fiscal years, and below each the support that followed,
 * joined by a line. A mark stands on its day; of a date that is less precise, in the middle of the days that it
 * may mean within its fiscal year, and the span is drawn. What would lie on each other stands in rows; a lane that
 * would become too high leaves its names out, and then tells numbers of neighbouring years in one mark each.
 *
 * @param supportsOf the times of the support after a disaster; asked only where it is drawn
 * @param labelWidth room that the label of a year needs
 * @param mostRows that a lane may grow to with the names of its disasters, and without them
 */
export function disasterLanes<K extends string, D extends LaneDisaster>(
  lanes: readonly LaneInput<K, D>[],
  fiscalYears: readonly FiscalYear[],
  width: number,
  labelWidth: number,
  supportsOf: (id: string) => readonly LaneSupport[],
  mostRows: number = ROWS_OF_A_LANE.onScreen,
): DisasterLanes<K, D> {
  const hasGutter = width >= GUTTER_FROM;
  const left = hasGutter ? GUTTER : MARGIN;
  const right = width - MARGIN;
  const axis = timeAxis(fiscalYears, left, right, labelWidth);
  let top = 0;
  const placed = lanes.map(({ key, disasters }): DisasterLane<K, D> => {
    const start = top + (hasGutter ? LANE_GAP : NAME_HEIGHT);
    const content = laneContent(disasters, axis, left, right, start, supportsOf, mostRows);
    top = start + content.height + LANE_GAP;
    return {
      key,
      nameY: hasGutter ? start + MARK_Y + 5 : start - 7,
      bottom: top,
      disasters: content.disasters,
      clusters: content.clusters,
    };
  });
  return { height: top + AXIS_HEIGHT, left, right, baseline: top, axis, hasGutter, lanes: placed };
}

function laneContent<D extends LaneDisaster>(
  disasters: readonly D[],
  axis: TimeAxis,
  left: number,
  right: number,
  top: number,
  supportsOf: (id: string) => readonly LaneSupport[],
  mostRows: number,
): { disasters: PlacedDisaster<D>[]; clusters: PlacedCluster[]; height: number } {
  if (disasters.length <= MOST_MARKS) {
    const drafts = disasters
      .map((disaster) => draftOf(disaster, axis, left, right, supportsOf(disaster.id)))
      .sort((a, b) => a.x - b.x);
    for (const isNamed of [true, false]) {
      const rows = inRows(drafts, left, right, isNamed);
      if (rows.count > mostRows) continue;
      return {
        disasters: drafts.map((draft, index) =>
          placedOf(draft, top + (rows.rowOf[index] ?? 0) * ROW, rows.sideOf[index]),
        ),
        clusters: [],
        height: rows.count === 0 ? EMPTY_LANE : rows.count * ROW,
      };
    }
  }
  return { disasters: [], clusters: clustersOf(disasters, axis, top), height: CLUSTER_HEIGHT + 4 };
}

function draftOf<D extends LaneDisaster>(
  disaster: D,
  axis: TimeAxis,
  left: number,
  right: number,
  supports: readonly LaneSupport[],
): Draft<D> {
  const within = (x: number) => Math.min(Math.max(x, left), right);
  const slot = axis.slots.find(({ fiscalYear }) => fiscalYear === disaster.fiscalYear);
  const from = Math.max(axis.xOf(disaster.firstDay), slot?.x0 ?? left);
  const to = Math.max(from, Math.min(axis.xOf(disaster.lastDay), slot?.x1 ?? right));
  const x = (from + to) / 2;
  return {
    disaster,
    x,
    from,
    to,
    supports: supports.map(({ side, known, firstDay, lastDay }) => {
      // Of an unknown time only this is known: it came after the disaster.
      if (known === 'not') return { side, known, x0: x - SHORTEST / 2, x1: x + SHORTEST / 2 };
      const x0 = within(Math.max(axis.xOf(firstDay), from));
      return { side, known, x0, x1: Math.max(x0 + SHORTEST, within(axis.xOf(lastDay))) };
    }),
  };
}

type Side = 'start' | 'end';

/** How far each level of a row is taken: the marks with their names, and the support under them. */
interface Row {
  marks: number;
  supports: number;
}

/**
 * The row of each draft, so that nothing of one lies on another. A name may stand over the support of others: that
 * lies lower.
 */
function inRows(drafts: readonly Draft<LaneDisaster>[], left: number, right: number, isNamed: boolean) {
  const rows: Row[] = [];
  const rowOf: number[] = [];
  const sideOf: (Side | undefined)[] = [];
  for (const draft of drafts) {
    const { x, supports } = draft;
    const side = isNamed ? freeSide(draft, left - MARGIN, right) : undefined;
    // No room on either side: the lane is too narrow for names.
    if (isNamed && side === undefined) return { count: Infinity, rowOf, sideOf };
    const [start, end] = reach(draft, side);
    const supportStart = Math.min(x, ...supports.map(({ x0 }) => x0));
    const supportEnd = Math.max(x, ...supports.map(({ x1 }) => x1));
    const free = rows.findIndex(
      (row) => start >= row.marks + CLEARANCE && supportStart >= row.supports + CLEARANCE,
    );
    const index = free === -1 ? rows.length : free;
    rows[index] = { marks: end, supports: supportEnd };
    rowOf.push(index);
    sideOf.push(side);
  }
  if (!isNamed) nameWhereFree(drafts, rowOf, sideOf, left, right);
  return { count: rows.length, rowOf, sideOf };
}

/** From where to where a mark with its span reaches, and its name on one of its sides. */
function reach(
  { disaster, x, from, to }: Draft<LaneDisaster>,
  side: Side | undefined,
): [start: number, end: number] {
  const room = NAME_GAP + disaster.nameWidth;
  const [start, end] = [Math.min(x - MARK_SIZE / 2, from), Math.max(x + MARK_SIZE / 2, to)];
  return [
    side === 'end' ? Math.min(start, Math.min(x, from) - room) : start,
    side === 'start' ? Math.max(end, Math.max(x, to) + room) : end,
  ];
}

/** The side of a mark on which its name lies within the bounds, the right one first. */
function freeSide(draft: Draft<LaneDisaster>, left: number, right: number): Side | undefined {
  if (reach(draft, 'start')[1] <= right) return 'start';
  return reach(draft, 'end')[0] >= left ? 'end' : undefined;
}

/** Names for those marks that have room beside them in their row. */
function nameWhereFree(
  drafts: readonly Draft<LaneDisaster>[],
  rowOf: readonly number[],
  sideOf: (Side | undefined)[],
  left: number,
  right: number,
): void {
  for (let row = 0; row <= Math.max(...rowOf); row++) {
    const indices = drafts.flatMap((_, index) => (rowOf[index] === row ? [index] : []));
    let taken = left - CLEARANCE;
    for (const [place, index] of indices.entries()) {
      const draft = drafts[index];
      if (!draft) continue;
      const after = drafts[indices[place + 1] ?? -1];
      const limit = after ? reach(after, undefined)[0] - CLEARANCE : right;
      sideOf[index] =
        reach(draft, 'start')[1] <= limit
          ? 'start'
          : reach(draft, 'end')[0] >= taken + CLEARANCE
            ? 'end'
            : undefined;
      taken = reach(draft, sideOf[index])[1];
    }
  }
}

function placedOf<D extends LaneDisaster>(
  draft: Draft<D>,
  top: number,
  side: Side | undefined,
): PlacedDisaster<D> {
  const { disaster, x, from, to } = draft;
  const supports = draft.supports.map((support) => ({ ...support, y: top + SUPPORT_Y[support.side] }));
  const lines = [...new Set(supports.map(({ y }) => y))].map((y) => {
    const own = supports.filter((support) => support.y === y);
    return `M${x} ${y}H${Math.max(...own.map(({ x0 }) => x0))}`;
  });
  const deepest = Math.max(...supports.map(({ y }) => y));
  return {
    id: disaster.id,
    disaster,
    x,
    y: top + MARK_Y,
    from,
    to,
    name:
      side === undefined
        ? undefined
        : { x: side === 'start' ? Math.max(x, to) + NAME_GAP : Math.min(x, from) - NAME_GAP, anchor: side },
    supports,
    joint: supports.length === 0 ? '' : `M${x} ${top + MARK_Y}V${deepest}${lines.join('')}`,
  };
}

/** One mark for as many fiscal years as its number needs room. */
function clustersOf(disasters: readonly LaneDisaster[], axis: TimeAxis, top: number): PlacedCluster[] {
  const [first] = axis.slots;
  if (!first) return [];
  const pitch = first.x1 - first.x0;
  const step = Math.min(axis.slots.length, Math.max(1, Math.ceil(CLUSTER_WIDTH / pitch)));
  const counts = new Map<FiscalYear, number>();
  for (const { fiscalYear } of disasters) counts.set(fiscalYear, (counts.get(fiscalYear) ?? 0) + 1);
  const clusters: PlacedCluster[] = [];
  // Counted from the end, as the labels of the years are.
  for (let end = axis.slots.length; end > 0;) {
    // What remains at the left goes with its neighbour: alone it would have no room for its number.
    const begin = end < 2 * step ? 0 : end - step;
    const slots = axis.slots.slice(begin, end);
    end = begin;
    const [from, to] = [slots[0], slots.at(-1)];
    const count = slots.reduce((sum, { fiscalYear }) => sum + (counts.get(fiscalYear) ?? 0), 0);
    if (!from || !to || count === 0) continue;
    clusters.unshift({
      count,
      firstYear: from.fiscalYear,
      lastYear: to.fiscalYear,
      x: (from.x0 + to.x1) / 2,
      y: top + CLUSTER_HEIGHT / 2 + 2,
      width: to.x1 - from.x0 - 4,
    });
  }
  return clusters;
}
