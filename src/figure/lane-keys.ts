/** Something in a lane that a key can lead to. */
export interface LaneStop {
  readonly id: string;
  /** In pixels from the left. */
  readonly x: number;
}

const KEYS: readonly string[] = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/** Whether a key leads from one stop to another. */
export function isLaneKey(key: string): boolean {
  return KEYS.includes(key);
}

/**
 * Where a key leads: along the lane, to one of its ends, or to the nearest stop of the next lane that has any.
 * @param lanes their stops from left to right, the lanes from top to bottom
 * @param id the stop that has the focus
 * @returns the id of the other one; undefined where there is none, or where the key leads nowhere
 */
export function nextStop(
  lanes: readonly (readonly LaneStop[])[],
  id: string,
  key: string,
): string | undefined {
  const lane = lanes.findIndex((stops) => stops.some((stop) => stop.id === id));
  const stops = lanes[lane] ?? [];
  const index = stops.findIndex((stop) => stop.id === id);
  const from = stops[index];
  if (!from || !isLaneKey(key)) return undefined;
  if (key === 'ArrowRight') return stops[index + 1]?.id;
  if (key === 'ArrowLeft') return stops[index - 1]?.id;
  if (key === 'Home') return stops[0]?.id;
  if (key === 'End') return stops.at(-1)?.id;
  const step = key === 'ArrowUp' ? -1 : 1;
  // Lanes that a filter has emptied are passed over.
  for (let other = lane + step; lanes[other]; other += step) {
    const [nearest] = [...(lanes[other] ?? [])].sort(
      (a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x),
    );
    if (nearest) return nearest.id;
  }
  return undefined;
}
