/** A rectangle in the pixels of the figure. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Side = 'left' | 'right' | 'aboveStart' | 'aboveEnd' | 'belowStart' | 'belowEnd';

/** A label to be placed beside its mark. */
export interface LabelWish {
  key: string;
  /** The mark itself, which no label may cover. */
  mark: Box;
  width: number;
  height: number;
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
/** One covered square pixel is worse than any choice of sides. */
const COVERED_COST = 1000;

/** Area that two boxes share; 0 where they do not meet. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/**
 * A place for every label inside the bounds, clear of all marks and of each other. Of all clear
 * arrangements the one with the best sides wins (the sum of the ranks is least); where none is clear, the
 * one that covers least. Every arrangement is looked at, so this is for the handful of marks of one figure.
 */
export function placeLabels(wishes: readonly LabelWish[], bounds: Box): PlacedLabel[] {
  const choices = wishes.map((wish) =>
    wish.sides
      .map((side) => placedAt(wish, side))
      .map((label) => ({ ...label, box: inside(label.box, bounds) })),
  );
  const marks = wishes.map(({ mark }) => mark);
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
    options.forEach((label, rank) => {
      search(index + 1, [...placed, label], cost + rank + coveredBy(label, placed) * COVERED_COST);
    });
  };
  search(0, [], 0);
  return [...best.placed];
}

function placedAt({ key, mark, width, height }: LabelWish, side: Side): PlacedLabel {
  const right = mark.x + mark.width;
  const bottom = mark.y + mark.height;
  const anchor = side === 'right' || side.endsWith('Start') ? 'start' : 'end';
  const x =
    side === 'right'
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
      : mark.y + mark.height / 2 - height / 2;
  return { key, side, anchor, box: { x, y, width, height } };
}

function inside(box: Box, bounds: Box): Box {
  const x = Math.max(bounds.x, Math.min(box.x, bounds.x + bounds.width - box.width));
  const y = Math.max(bounds.y, Math.min(box.y, bounds.y + bounds.height - box.height));
  return { ...box, x, y };
}
