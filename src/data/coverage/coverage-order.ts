import { differenceOf, shareOf, type CoverageLine } from './coverage-board.ts';
import type { CoverageKey, CoverageOrder } from './coverage-choices.ts';

/** The key of an order, and whether it is descending. */
export function coverageSortOf(order: CoverageOrder): { key: CoverageKey; isDescending: boolean } {
  const isDescending = order.startsWith('-');
  return { key: (isDescending ? order.slice(1) : order) as CoverageKey, isDescending };
}

/**
 * Lines in an order, equal ones as they came (in that of the official codes); lines without a value of the order stand
 * last either way.
 */
export function inOrder<T extends CoverageLine>(lines: readonly T[], order: CoverageOrder): T[] {
  const { key, isDescending } = coverageSortOf(order);
  if (key === 'code') return isDescending ? lines.toReversed() : [...lines];
  const direction = isDescending ? -1 : 1;
  return lines.toSorted((a, b) => {
    const [first, second] = [valueOf(a, key), valueOf(b, key)];
    if (first === undefined || second === undefined)
      return Number(first === undefined) - Number(second === undefined);
    return direction * (first - second);
  });
}

function valueOf(line: CoverageLine, key: Exclude<CoverageKey, 'code'>): number | undefined {
  switch (key) {
    case 'listed':
    case 'known':
      return shareOf(line[key], line.counted);
    case 'published':
    case 'matched':
      return line.check[key];
    case 'difference':
      return differenceOf(line);
  }
}
