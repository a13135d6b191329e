/**
 * Runs each item once, begun in their order and at most so many at the same time.
 * @param lanes how many may run at the same time, 1 or more
 * @returns what each item came to, in the order of the items
 */
export async function inLanes<Item, Outcome>(
  items: readonly Item[],
  lanes: number,
  run: (item: Item) => Promise<Outcome>,
): Promise<Outcome[]> {
  const waiting = [...items.entries()];
  const outcomes = new Map<number, Outcome>();
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) outcomes.set(next[0], await run(next[1]));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return items.map((_, index) => outcomes.get(index) as Outcome);
}

/** Puts items that may run beside each other together, in their order; one that must be alone stays alone. */
export function batches<Item extends { alone?: boolean }>(items: readonly Item[]): Item[][] {
  const all: Item[][] = [];
  for (const [index, item] of items.entries()) {
    const last = all.at(-1);
    if (last && !item.alone && !items[index - 1]?.alone) last.push(item);
    else all.push([item]);
  }
  return all;
}
