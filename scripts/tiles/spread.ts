/** A point in tile widths: x to the east, y to the south. */
export type SpreadPoint = [x: number, y: number];

/** A pair of places by their positions in the list. */
export type Pair = readonly [a: number, b: number];

export interface SpreadOptions {
  /** How strongly neighbours that stand apart draw together; 0 leaves them alone. */
  pull: number;
  /** How strongly every place holds to its direction from its neighbours on the real map. */
  hold: number;
}

/** Rounds of pulling and pushing; more change nothing that a tile shows. */
const ROUNDS = 400;

/**
 * Gives every place the room of a tile: points that stand too close push each other away, neighbours that
 * stand apart draw together, and every pair of neighbours keeps its direction on the real map. What comes out
 * is the region's own shape, with crowded places grown and empty land and sea shrunk (a Dorling cartogram).
 * @param points real positions, one tile width the typical distance of neighbours; they are not changed
 * @param neighbours pairs that belong together
 */
export function spread(
  points: readonly SpreadPoint[],
  neighbours: readonly Pair[],
  { pull, hold }: SpreadOptions,
): SpreadPoint[] {
  const at = points.map(([x, y]): SpreadPoint => [x, y]);
  const directions = neighbours.map(([a, b]) => {
    const [dx, dy] = [points[b]![0] - points[a]![0], points[b]![1] - points[a]![1]];
    const length = Math.hypot(dx, dy) || 1;
    return [dx / length, dy / length] as const;
  });
  for (let round = 0; round < ROUNDS; round += 1) {
    const ease = 1 - (0.7 * round) / ROUNDS;
    const moves = at.map((): SpreadPoint => [0, 0]);
    const move = (index: number, dx: number, dy: number) => {
      moves[index]![0] += dx;
      moves[index]![1] += dy;
    };
    for (const [index, [a, b]] of neighbours.entries()) {
      const [dx, dy] = [at[b]![0] - at[a]![0], at[b]![1] - at[a]![1]];
      const distance = Math.hypot(dx, dy) || 1e-9;
      if (distance > 1) {
        const share = (pull * (distance - 1)) / distance / 2;
        move(a, dx * share, dy * share);
        move(b, -dx * share, -dy * share);
      }
      const [ux, uy] = directions[index]!;
      const [tx, ty] = [(hold * (ux * distance - dx)) / 2, (hold * (uy * distance - dy)) / 2];
      move(a, -tx, -ty);
      move(b, tx, ty);
    }
    for (let a = 0; a < at.length; a += 1) {
      for (let b = a + 1; b < at.length; b += 1) {
        const [dx, dy] = [at[b]![0] - at[a]![0], at[b]![1] - at[a]![1]];
        if (Math.abs(dx) >= 1.1 || Math.abs(dy) >= 1.1) continue;
        const distance = Math.hypot(dx, dy);
        if (distance >= 1.1) continue;
        // Two places on one spot part in a direction of their own, not at random.
        const [ux, uy] =
          distance > 1e-9 ? [dx / distance, dy / distance] : [Math.cos(a + b), Math.sin(a + b)];
        const share = (1.1 - distance) / 2.2;
        move(a, -ux * share, -uy * share);
        move(b, ux * share, uy * share);
      }
    }
    for (const [index, [dx, dy]] of moves.entries()) {
      const length = Math.hypot(dx, dy);
      // No place jumps over another.
      const limit = length > 0.5 ? 0.5 / length : 1;
      at[index]![0] += dx * limit * ease;
      at[index]![1] += dy * limit * ease;
    }
  }
  return at;
}
