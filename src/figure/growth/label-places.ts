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

/** Area that two boxes share; 0 where they do not meet. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/**
 * A place for every label inside the bounds, clear of all marks and of each other. Preferences are tried in
 * order, going back where a choice blocks a later label; where nothing is clear, each label takes the place
 * that covers least.
 */
export function placeLabels(wishes: readonly LabelWish[], bounds: Box): PlacedLabel[] {
  const choices = wishes.map((wish) =>
    wish.sides
      .map((side) => placedAt(wish, side))
      .map((label) => ({ ...label, box: inside(label.box, bounds) })),
  );
  const marks = wishes.map(({ mark }) => mark);
  const costOf = (label: PlacedLabel, placed: readonly PlacedLabel[]) =>
    [...marks, ...placed.map(({ box }) => box)].reduce(
      (cost, other) => cost + sharedArea(label.box, other),
      0,
    );

  const search = (index: number, placed: readonly PlacedLabel[]): readonly PlacedLabel[] | undefined => {
    const options = choices[index];
    if (!options) return placed;
    for (const label of options) {
      if (costOf(label, placed) > 0) continue;
      const rest = search(index + 1, [...placed, label]);
      if (rest) return rest;
    }
    return undefined;
  };
  const clear = search(0, []);
  if (clear) return [...clear];

  const placed: PlacedLabel[] = [];
  for (const options of choices) {
    const costs = options.map((label) => costOf(label, placed));
    const best = options[costs.indexOf(Math.min(...costs))];
    if (best) placed.push(best);
  }
  return placed;
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
