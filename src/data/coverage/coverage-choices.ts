/** How the rows of the coverage table are put together. */
export const COVERAGE_GROUPS = ['region', 'prefecture', 'association', 'ward'] as const;
export type CoverageGroup = (typeof COVERAGE_GROUPS)[number];

/** What the rows of the coverage table can be ordered by. */
const COVERAGE_KEYS = ['code', 'listed', 'known', 'published', 'matched', 'difference'] as const;
export type CoverageKey = (typeof COVERAGE_KEYS)[number];

/** An order and its direction, as a link writes it: a minus for descending. */
export type CoverageOrder = CoverageKey | `-${CoverageKey}`;

export const COVERAGE_ORDERS: readonly CoverageOrder[] = COVERAGE_KEYS.flatMap((key): CoverageOrder[] => [
  key,
  `-${key}`,
]);

/** Rows whose matched number is not the published one: made to stand out, or like all others. */
export const DIFFERENCE_MARKS = ['mark', 'plain'] as const;
export type DifferenceMark = (typeof DIFFERENCE_MARKS)[number];

/**
 * Which municipalities are missing: those on no list; members of an agreement that are on no list; those on the list
 * that no agreement holds; those without any known tie.
 */
export const GAPS = ['unlisted', 'members', 'listed', 'unknown'] as const;
export type Gap = (typeof GAPS)[number];
