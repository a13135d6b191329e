import { isListed, type SupportKind } from '../../domain/disaster.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { PrefectureCode } from '../../domain/municipality-code.ts';
import {
  filterDisasters,
  recipientPrefecture,
  type DisasterFilter,
  type DisasterRecord,
  type FoundDisaster,
  type RecipientPlaces,
} from './disaster-filter.ts';

/** What a filter leaves, in numbers. */
export interface FoundSummary {
  count: number;
  /** Those that the project's documents list themselves. */
  listed: number;
  /** Those known from public pages only. */
  pageOnly: number;
  /** First and last fiscal year of what was found; undefined where nothing was. */
  fiscalYears: readonly [first: FiscalYear, last: FiscalYear] | undefined;
  /** Prefectures that received, or in which a municipality did; by code. */
  prefectures: readonly PrefectureCode[];
}

/** Sums up what a filter left. */
export function summarise(found: readonly FoundDisaster[]): FoundSummary {
  const years = found.map(({ disaster }) => disaster.fiscalYear);
  const listed = found.filter(({ disaster }) => isListed(disaster)).length;
  return {
    count: found.length,
    listed,
    pageOnly: found.length - listed,
    fiscalYears: years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined,
    prefectures: [...new Set(found.flatMap(recipientsOf))].sort(),
  };
}

/** Prefectures that received in one found disaster, each once, in the order of the table. */
export function recipientsOf({ matching }: FoundDisaster): PrefectureCode[] {
  return [...new Set(matching.map(recipientPrefecture))].filter((code) => code !== '');
}

/** What the map of recipients shows. */
export interface ReceivedCounts {
  /** Kinds that are counted: the chosen ones, else 復興支援金 alone, the one the project publishes as its own. */
  kinds: readonly SupportKind[];
  /** Distinct disasters after which a prefecture received support of these kinds. */
  counts: ReadonlyMap<PrefectureCode, number>;
  /** Prefectures that received something else that passed the filter; it is marked, not counted. */
  others: ReadonlySet<PrefectureCode>;
  /** Disasters whose recipients of the counted kinds are published. */
  disasters: number;
}

/**
 * Counts for each prefecture the disasters after which it, or a municipality in it, received. Without a choice
 * of kind only 復興支援金 is counted (LANGUAGE, section 10: 千葉県's 房総半島台風, of unpublished content, is not).
 */
export function countReceived(
  found: readonly FoundDisaster[],
  chosenKinds: readonly SupportKind[],
): ReceivedCounts {
  const kinds = chosenKinds.length > 0 ? chosenKinds : (['recovery_grant'] as const);
  const counts = new Map<PrefectureCode, number>();
  const others = new Set<PrefectureCode>();
  let disasters = 0;
  for (const { matching } of found) {
    const known = matching.filter(({ recipient }) => recipient !== '');
    const counted = new Set(known.filter(({ kind }) => kinds.includes(kind)).map(recipientPrefecture));
    if (counted.size > 0) disasters += 1;
    for (const code of counted) counts.set(code, (counts.get(code) ?? 0) + 1);
    for (const support of known) if (!kinds.includes(support.kind)) others.add(recipientPrefecture(support));
  }
  return { kinds, counts, others, disasters };
}

/** A part of the filter that can be taken away. */
export type FilterPart = keyof DisasterFilter;

/** The parts that filter something. */
export function activeParts(filter: DisasterFilter): FilterPart[] {
  return (['type', 'support', 'recipient', 'years'] as const).filter((part) => filter[part].length > 0);
}

/**
 * For a filter that leaves nothing: which single part to take away, and how many disasters that would bring;
 * most first, without those that would bring none.
 */
export function loosenings(
  records: readonly DisasterRecord[],
  filter: DisasterFilter,
  places: RecipientPlaces,
): { part: FilterPart; count: number }[] {
  return activeParts(filter)
    .map((part) => ({ part, count: filterDisasters(records, without(filter, part), places).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The filter with one part taken away. */
export function without(filter: DisasterFilter, part: FilterPart): DisasterFilter {
  return { ...filter, [part]: part === 'recipient' ? '' : [] };
}
