/**
 * Where a tag may stand around a mark, as steps of its centre from that of the mark: beside it, above and below it,
 * then at its corners, the best first.
 * @param width of the tag, in pixels
 * @param height of the tag, in pixels
 * @param distance that it keeps from the centre of the mark
 */
export function positionsAround(width: number, height: number, distance: number): [number, number][] {
  const beside = width / 2 + distance;
  const above = height / 2 + distance - 2;
  return [
    [beside, 0],
    [-beside, 0],
    [0, -above],
    [0, above],
    [beside - 4, -above + 6],
    [-beside + 4, -above + 6],
    [beside - 4, above - 6],
    [-beside + 4, above - 6],
  ];
}
