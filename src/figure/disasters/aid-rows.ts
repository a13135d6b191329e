import type { DisasterType } from '../../domain/disaster.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { timeAxis, type TimeAxis } from '../growth/time-axis.ts';
import { textWidth } from '../text-width.ts';

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
  /** None: the row has one line alone, below all rows that have any. */
  gifts: readonly GiftMark[];
  /** Agreements whose partner received from the very ward that had agreed, with the disaster after which. */
  links: readonly { tie: string; gift: string; partner: string }[];
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
  links: readonly AidLink[];
}

/** From an agreement to what followed, with the name of the partner below its line where there is room for it. */
interface AidLink {
  x1: number;
  x2: number;
  partner: { text: string; x: number } | undefined;
}

export interface AidRows {
  width: number;
  height: number;
  left: number;
  right: number;
  /** Where agreements without a date stand, left of the axis. */
  undatedX: number;
  baseline: number;
  /** Where the heading of the rows without gifts stands; undefined where there are none. */
  bareY: number | undefined;
  axis: TimeAxis;
  rows: readonly AidRow[];
}

/** From this width on the names stand beside their rows, below it over them. */
const WIDE = 560;
const NAME_WIDTH = 84;
const NAME_HEIGHT = 20;
const UNDATED = 44;
const LINE = 18;
const GAP = 4;
const BARE_HEADING = 30;
/** Size of the names of partners, in CSS pixels, and of the marks that they keep clear of. */
const PARTNER_SIZE = 12;
const MARK = 9;
/** Marks nearer than this would touch each other; beside a mark stands the number of what is put together there. */
const MIN_DISTANCE = 15;
const MIN_DISTANCE_OF_NUMBER = 26;
const AXIS_HEIGHT = 44;
const MARGIN = 10;

/**
 * Rows with two lines each over one time axis: agreements above, disasters with support below. Where no support is
 * recorded there is one line only: such rows stand together below the others. A mark stands in the middle of the days
 * that its date may mean; a date that nobody published stands beside the axis, never on it.
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
  const heightOf = (lines: number) => (isWide ? 0 : NAME_HEIGHT) + lines * LINE + GAP;
  const given = inputs.filter(({ gifts }) => gifts.length > 0);
  const bare = inputs.filter(({ gifts }) => gifts.length === 0);
  const bareTop = given.length * heightOf(2);
  const bareRowsTop = bareTop + BARE_HEADING;
  const rows = [...given, ...bare].map(({ key, ties, gifts, links }, index): AidRow => {
    const isBare = index >= given.length;
    const height = heightOf(isBare ? 1 : 2);
    const top = isBare ? bareRowsTop + (index - given.length) * height : index * height;
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
      nameY: isWide ? top + height / 2 + 5 : top + 16,
      tieY: lines + LINE / 2,
      giftY: lines + LINE * 1.5,
      bottom: top + height,
      ties: tieMarks,
      gifts: giftMarks,
      links: withPartners(
        links.flatMap(({ tie, gift, partner }) => {
          const [x1, x2] = [xOf(tieMarks, tie), xOf(giftMarks, gift)];
          return x1 === undefined || x2 === undefined ? [] : [{ x1, x2, partner }];
        }),
        giftMarks,
        right,
      ),
    };
  });
  const baseline = rows.at(-1)?.bottom ?? 0;
  const bareY = bare.length > 0 ? bareTop + BARE_HEADING - 8 : undefined;
  return { width, height: baseline + AXIS_HEIGHT, left, right, undatedX, baseline, bareY, axis, rows };
}

/** Names stand on the line of the gifts, right of where their link begins; one that would lie on something is left out. */
function withPartners(
  links: readonly { x1: number; x2: number; partner: string }[],
  gifts: readonly Cluster<GiftMark>[],
  right: number,
): AidLink[] {
  const taken = gifts.map(({ x, members }) => ({
    from: x - MARK,
    to: x + (members.length > 1 ? MIN_DISTANCE_OF_NUMBER : MARK),
  }));
  return links.map(({ x1, x2, partner }) => {
    const from = Math.min(x1, x2) + MARK / 2;
    const to = from + textWidth(partner, PARTNER_SIZE);
    if (to > right || taken.some((one) => one.from < to && one.to > from))
      return { x1, x2, partner: undefined };
    taken.push({ from, to });
    return { x1, x2, partner: { text: partner, x: from } };
  });
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
