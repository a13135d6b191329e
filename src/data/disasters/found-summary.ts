import { isListed, type Disaster, type SupportKind } from '../../domain/disaster.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { MunicipalityCode, PrefectureCode } from '../../domain/municipality-code.ts';
import type { DisasterFilter, FoundDisaster } from './disaster-filter.ts';
import { digestOf } from './support-digest.ts';

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
  const prefectures = new Set<PrefectureCode>();
  let [listed, first, last] = [0, Infinity, -Infinity];
  for (const { disaster, matching } of found) {
    if (isListed(disaster)) listed += 1;
    first = Math.min(first, disaster.fiscalYear);
    last = Math.max(last, disaster.fiscalYear);
    for (const { prefecture } of digestOf(matching).receipts) prefectures.add(prefecture);
  }
  return {
    count: found.length,
    listed,
    pageOnly: found.length - listed,
    fiscalYears: found.length > 0 ? [first, last] : undefined,
    prefectures: [...prefectures].sort(),
  };
}

/** Municipalities that received themselves, each once; by code. */
export function recipientMunicipalities(found: readonly FoundDisaster[]): MunicipalityCode[] {
  const codes = new Set<MunicipalityCode>();
  for (const { matching } of found)
    for (const { recipient } of matching) if (recipient.length === 5) codes.add(recipient);
  return [...codes].sort();
}

/** Prefectures that received in one found disaster, each once, in the order of the table. */
export function recipientsOf({ matching }: FoundDisaster): PrefectureCode[] {
  return [...new Set(digestOf(matching).receipts.map(({ prefecture }) => prefecture))];
}

/** What the map of recipients shows. */
export interface ReceivedCounts {
  /** Kinds that are counted; empty where all are. */
  kinds: readonly SupportKind[];
  /** Distinct disasters after which a prefecture received support of these kinds. */
  counts: ReadonlyMap<PrefectureCode, number>;
  /** Fiscal year of the latest of them. */
  latest: ReadonlyMap<PrefectureCode, FiscalYear>;
  /** Prefectures that received something else that passed the filter; it is marked, not counted. */
  others: ReadonlySet<PrefectureCode>;
  /** Disasters whose recipients of the counted kinds are published. */
  disasters: number;
}

/**
 * The kinds that the map counts: the chosen ones; all of them where a provider is chosen; else 復興支援金 alone,
 * the one that the project publishes as its own.
 * @returns empty for all
 */
export function countedKinds({
  support,
  provider,
}: Pick<DisasterFilter, 'support' | 'provider'>): readonly SupportKind[] {
  if (support.length > 0) return support;
  return provider === '' ? ['recovery_grant'] : [];
}

/**
 * Counts for each prefecture the disasters after which it, or a municipality in it, received (LANGUAGE, section
 * 10: 千葉県's 房総半島台風, of unpublished content, is no 復興支援金).
 * @param kinds as `countedKinds` gives them
 */
export function countReceived(
  found: readonly FoundDisaster[],
  kinds: readonly SupportKind[],
): ReceivedCounts {
  const counts = new Map<PrefectureCode, number>();
  const latest = new Map<PrefectureCode, FiscalYear>();
  const others = new Set<PrefectureCode>();
  const lastCounted = new Map<PrefectureCode, Disaster>();
  let disasters = 0;
  for (const { matching, disaster } of found) {
    let isCounted = false;
    for (const { prefecture, kind } of digestOf(matching).receipts) {
      if (kinds.length > 0 && !kinds.includes(kind)) {
        others.add(prefecture);
        continue;
      }
      isCounted = true;
      // Of several kinds after one disaster, the prefecture is counted once.
      if (lastCounted.get(prefecture) === disaster) continue;
      lastCounted.set(prefecture, disaster);
      counts.set(prefecture, (counts.get(prefecture) ?? 0) + 1);
      latest.set(prefecture, Math.max(latest.get(prefecture) ?? 0, disaster.fiscalYear));
    }
    if (isCounted) disasters += 1;
  }
  return { kinds, counts, latest, others, disasters };
}

/**
 * What the map of recipients shows of a filter: the kinds of `countedKinds`; where the filter asked for no kind and
 * left no 復興支援金, but something else whose recipients are published, everything.
 */
export function receivedOf(
  found: readonly FoundDisaster[],
  filter: Pick<DisasterFilter, 'support' | 'provider'>,
): ReceivedCounts {
  const asked = countReceived(found, countedKinds(filter));
  const isElsewhere = filter.support.length === 0 && asked.disasters === 0 && asked.others.size > 0;
  return isElsewhere ? countReceived(found, []) : asked;
}
