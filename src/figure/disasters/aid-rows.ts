import type { DisasterType } from '../../domain/disaster.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { timeAxis, type TimeAxis } from '../growth/time-axis.ts';

/** An agreement to be set in a row: the days that its date may mean, ISO. */
interface AidMark {
  id: string;
  /** Undefined for a date that nobody published. */
  firstDay: string | undefined;
  lastDay: string | undefined;
  /** Concluded on this day or any day before. */
  isOpenBefore: boolean;
}

export interface GiftMark {
  id: string;
  firstDay: string;
  lastDay: string;
  type: DisasterType;
  /** Known from public pages only. */
  isPageOnly: boolean;
}

export interface AidRowInput {
  key: string;
  ties: readonly AidMark[];
  gifts: readonly GiftMark[];
  /** Agreements whose partner received from the very ward that had agreed, with the disaster after which. */
  links: readonly (readonly [tie: string, gift: string])[];
}

/** Marks that would lie on each other, drawn as one with their number. */
export interface Cluster<T> {
  x: number;
  /** The days that the dates may mean, on the axis. */
  from: number;
  to: number;
  isOpenBefore: boolean;
  members: readonly T[];
}

interface AidRow {
  key: string;
  top: number;
  /** Baseline of the name of the row. */
  nameY: number;
  tieY: number;
  giftY: number;
  bottom: number;
  ties: readonly Cluster<AidMark>[];
  gifts: readonly Cluster<GiftMark>[];
  links: readonly { x1: number; x2: number }[];
}

export interface AidRows {
  width: number;
  height: number;
  left: number;
  right: number;
  /** Where agreements without a date stand, left of the axis. */
  undatedX: number;
  baseline: number;
  axis: TimeAxis;
  rows: readonly AidRow[];
}

/** From this width on the names stand beside their rows, below it over them. */
const WIDE = 560;
const NAME_WIDTH = 84;
const NAME_HEIGHT = 20;
const UNDATED = 44;
const LINE = 20;
const GAP = 8;
/** Marks nearer than this would touch each other; beside a mark stands the number of what is put together there. */
const MIN_DISTANCE = 15;
const MIN_DISTANCE_OF_NUMBER = 26;
const AXIS_HEIGHT = 44;
const MARGIN = 10;

/**
 * Rows with two lines each over one time axis: agreements above, disasters with support below. A mark stands in the
 * middle of the days that its date may mean; a date that nobody published stands beside the axis, never on it.
 * @param width in CSS pixels
 * @param labelWidth room that the label of a year needs
 */
export function aidRows(
  inputs: readonly AidRowInput[],
  fiscalYears: readonly FiscalYear[],
  width: number,
  labelWidth: number,
): AidRows {
  const isWide = width >= WIDE;
  const undatedX = (isWide ? NAME_WIDTH : 0) + UNDATED / 2;
  const left = (isWide ? NAME_WIDTH : 0) + UNDATED + MARGIN;
  const right = width - MARGIN;
  const axis = timeAxis(fiscalYears, left, right, labelWidth);
  const rowHeight = (isWide ? 0 : NAME_HEIGHT) + 2 * LINE + GAP;
  const rows = inputs.map(({ key, ties, gifts, links }, index): AidRow => {
    const top = index * rowHeight;
    const lines = top + GAP / 2 + (isWide ? 0 : NAME_HEIGHT);
    const placeTie = (tie: AidMark) => {
      if (tie.firstDay === undefined || tie.lastDay === undefined) return { from: undatedX, to: undatedX };
      // What may have been any day before has no middle: it stands at its latest day.
      const to = axis.xOf(tie.lastDay);
      return { from: tie.isOpenBefore ? to : axis.xOf(tie.firstDay), to };
    };
    const placeGift = (gift: GiftMark) => ({ from: axis.xOf(gift.firstDay), to: axis.xOf(gift.lastDay) });
    const tieMarks = clustersOf(ties, placeTie, ({ isOpenBefore }) => isOpenBefore);
    const giftMarks = clustersOf(gifts, placeGift, () => false);
    const xOf = (clusters: readonly Cluster<{ id: string }>[], id: string) =>
      clusters.find(({ members }) => members.some((member) => member.id === id))?.x;
    return {
      key,
      top,
      nameY: isWide ? top + rowHeight / 2 + 5 : top + 16,
      tieY: lines + LINE / 2,
      giftY: lines + LINE * 1.5,
      bottom: top + rowHeight,
      ties: tieMarks,
      gifts: giftMarks,
      links: links.flatMap(([tie, gift]) => {
        const [x1, x2] = [xOf(tieMarks, tie), xOf(giftMarks, gift)];
        return x1 === undefined || x2 === undefined ? [] : [{ x1, x2 }];
      }),
    };
  });
  const baseline = inputs.length * rowHeight;
  return { width, height: baseline + AXIS_HEIGHT, left, right, undatedX, baseline, axis, rows };
}

/** Puts marks that would touch together, from the left. */
function clustersOf<T>(
  marks: readonly T[],
  place: (mark: T) => { from: number; to: number },
  isOpenBefore: (mark: T) => boolean,
): Cluster<T>[] {
  const placed = marks
    .map((mark) => ({ mark, ...place(mark) }))
    .map((one) => ({ ...one, x: (one.from + one.to) / 2 }))
    .sort((a, b) => a.x - b.x);
  const clusters: Cluster<T>[] = [];
  for (const { mark, from, to, x } of placed) {
    const last = clusters.at(-1);
    const room = last && last.members.length > 1 ? MIN_DISTANCE_OF_NUMBER : MIN_DISTANCE;
    if (last && x - last.x < room) {
      clusters[clusters.length - 1] = {
        x: last.x,
        from: Math.min(last.from, from),
        to: Math.max(last.to, to),
        isOpenBefore: last.isOpenBefore || isOpenBefore(mark),
        members: [...last.members, mark],
      };
    } else clusters.push({ x, from, to, isOpenBefore: isOpenBefore(mark), members: [mark] });
  }
  return clusters;
}
