/** A rectangle in the pixels of the figure. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Side = 'left' | 'right' | 'rightRaised' | 'aboveStart' | 'aboveEnd' | 'belowStart' | 'belowEnd';

/** A label to be placed beside its mark. */
export interface LabelWish {
  key: string;
  /** The mark itself, which no label may cover. */
  mark: Box;
  width: number;
  height: number;
  /** The first line of the label, its number: what the eye ties to a mark. */
  head: { width: number; height: number };
  /** Sides in order of preference. */
  sides: readonly Side[];
}

export interface PlacedLabel {
  key: string;
  box: Box;
  side: Side;
  /** Which end of the text touches the mark. */
  anchor: 'start' | 'end';
}

const GAP = 6;
/** How far a raised label reaches below its mark: enough to keep its number beside it. */
const RAISED_REST = 14;
/** One covered square pixel is worse than any choice of sides. */
const COVERED_COST = 1000;
/** A number that would be read as that of another mark is worse than any choice of sides, but not than a covered one. */
const MISREAD_COST = 200;
/** How much nearer its own mark must be to a number than every other mark, in pixels. */
const CLEARLY_NEARER = 4;

/** Area that two boxes share; 0 where they do not meet. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The way between two boxes in pixels; 0 where they meet. */
export function distanceBetween(a: Box, b: Box): number {
  const across = Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width), 0);
  const down = Math.max(a.y - (b.y + b.height), b.y - (a.y + a.height), 0);
  return Math.hypot(across, down);
}

/** Where the first line of a placed label stands. */
export function headOf({ box, anchor }: Pick<PlacedLabel, 'box' | 'anchor'>, head: LabelWish['head']): Box {
  return { ...head, x: anchor === 'start' ? box.x : box.x + box.width - head.width, y: box.y };
}

/**
 * A place for every label inside the bounds, clear of all marks and of each other, with its number nearer to its own mark
 * than to any other. Of all such arrangements the one with the best sides wins (the sum of the ranks is least); where none is clear, the
 * one that covers least. Every arrangement is looked at, so this is for the handful of marks of one figure.
 */
export function placeLabels(wishes: readonly LabelWish[], bounds: Box): PlacedLabel[] {
  const marks = wishes.map(({ mark }) => mark);
  const choices = wishes.map((wish) =>
    wish.sides.map((side, rank) => {
      const label = placedAt(wish, side);
      const inBounds = { ...label, box: inside(label.box, bounds) };
      return { label: inBounds, cost: rank + (isMisread(wish, inBounds, marks) ? MISREAD_COST : 0) };
    }),
  );
  const coveredBy = (label: PlacedLabel, placed: readonly PlacedLabel[]) =>
    [...marks, ...placed.map(({ box }) => box)].reduce((sum, other) => sum + sharedArea(label.box, other), 0);

  let best: { cost: number; placed: readonly PlacedLabel[] } = { cost: Infinity, placed: [] };
  const search = (index: number, placed: readonly PlacedLabel[], cost: number) => {
    if (cost >= best.cost) return;
    const options = choices[index];
    if (!options) {
      best = { cost, placed };
      return;
    }
    for (const { label, cost: own } of options)
      search(index + 1, [...placed, label], cost + own + coveredBy(label, placed) * COVERED_COST);
  };
  search(0, [], 0);
  return [...best.placed];
}

function isMisread({ mark, head }: LabelWish, label: PlacedLabel, marks: readonly Box[]): boolean {
  const number = headOf(label, head);
  const own = distanceBetween(number, mark);
  return marks.some((other) => other !== mark && distanceBetween(number, other) < own + CLEARLY_NEARER);
}

function placedAt({ key, mark, width, height }: LabelWish, side: Side): PlacedLabel {
  const right = mark.x + mark.width;
  const bottom = mark.y + mark.height;
  const isRight = side === 'right' || side === 'rightRaised';
  const anchor = isRight || side.endsWith('Start') ? 'start' : 'end';
  const x = isRight
    ? right + GAP
    : side === 'left'
      ? mark.x - GAP - width
      : anchor === 'start'
        ? mark.x
        : right - width;
  const y = side.startsWith('above')
    ? mark.y - GAP - height
    : side.startsWith('below')
      ? bottom + GAP
      : side === 'rightRaised'
        ? bottom + RAISED_REST - height
        : mark.y + mark.height / 2 - height / 2;
  return { key, side, anchor, box: { x, y, width, height } };
}

function inside(box: Box, bounds: Box): Box {
  const x = Math.max(bounds.x, Math.min(box.x, bounds.x + bounds.width - box.width));
  const y = Math.max(bounds.y, Math.min(box.y, bounds.y + bounds.height - box.height));
  return { ...box, x, y };
}
