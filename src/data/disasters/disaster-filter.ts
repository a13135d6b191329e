import type { Disaster, DisasterType, Support, SupportKind } from '../../domain/disaster.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { PrefectureCode } from '../../domain/municipality-code.ts';
import type { Prefecture } from '../../domain/place.ts';
import { REGION_BY_KEY } from '../../domain/region.ts';

/** A disaster with everything that is known to have been given after it. */
export interface DisasterRecord {
  disaster: Disaster;
  supports: readonly Support[];
}

/** What to show; an empty list or text of a part means that the part filters nothing. */
export interface DisasterFilter {
  type: readonly DisasterType[];
  years: readonly [first: FiscalYear, last: FiscalYear] | readonly [];
  /** A prefecture (two digits) or a region by its key (`tohoku`): what it or a municipality in it received. */
  recipient: string;
  support: readonly SupportKind[];
}

/** A disaster that passed a filter, and those of its supports for which it did. */
export interface FoundDisaster extends DisasterRecord {
  matching: readonly Support[];
}

export const NO_FILTER: DisasterFilter = { type: [], years: [], recipient: '', support: [] };

/** The prefectures that each recipient of a filter stands for: itself, or all of its region. */
export type RecipientPlaces = ReadonlyMap<string, ReadonlySet<PrefectureCode>>;

/** Every recipient that a filter can name: the 47 prefectures by code and the nine regions by key. */
export function recipientPlaces(prefectures: readonly Prefecture[]): RecipientPlaces {
  const ofRegions = Object.entries(REGION_BY_KEY).map(([key, region]): [string, Set<PrefectureCode>] => [
    key,
    new Set(prefectures.filter((prefecture) => prefecture.region === region).map(({ code }) => code)),
  ]);
  return new Map([
    ...ofRegions,
    ...prefectures.map(({ code }): [string, Set<PrefectureCode>] => [code, new Set([code])]),
  ]);
}

/**
 * Disasters with their supports, newest first: by fiscal year, and within one in the reverse of the table's
 * order, which is the documents' own (oldest first). Dates cannot order them: some are known by year only.
 */
export function disasterRecords(
  disasters: readonly Disaster[],
  supports: readonly Support[],
): DisasterRecord[] {
  const supportsById = new Map<string, Support[]>();
  for (const support of supports) {
    const list = supportsById.get(support.disasterId);
    if (list) list.push(support);
    else supportsById.set(support.disasterId, [support]);
  }
  return disasters
    .map((disaster) => ({ disaster, supports: supportsById.get(disaster.id) ?? [] }))
    .reverse()
    .sort((a, b) => b.disaster.fiscalYear - a.disaster.fiscalYear);
}

/** The prefecture that received, or in which a municipality did; empty where the recipient was not published. */
export function recipientPrefecture(support: Support): PrefectureCode | '' {
  return support.recipient.slice(0, 2);
}

/** True where the type passes. */
export function passesType(filter: DisasterFilter, { disaster }: DisasterRecord): boolean {
  return filter.type.length === 0 || filter.type.includes(disaster.type);
}

/** True where the fiscal year lies in the range, both ends included. */
export function passesYears(filter: DisasterFilter, { disaster }: DisasterRecord): boolean {
  const [first, last] = filter.years;
  if (first === undefined || last === undefined) return true;
  return first <= disaster.fiscalYear && disaster.fiscalYear <= last;
}

/** True where the kind of support passes. */
export function passesKind(filter: DisasterFilter, support: Support): boolean {
  return filter.support.length === 0 || filter.support.includes(support.kind);
}

/** True where the recipient lies in the place of the filter; unpublished recipients lie in none. */
export function passesRecipient(filter: DisasterFilter, support: Support, places: RecipientPlaces): boolean {
  if (filter.recipient === '') return true;
  return places.get(filter.recipient)?.has(recipientPrefecture(support)) ?? false;
}

/** True where a filter asks something of the supports, so that a disaster needs one that passes. */
export function asksForSupport(filter: DisasterFilter): boolean {
  return filter.support.length > 0 || filter.recipient !== '';
}

/**
 * The disasters that pass every part of a filter, in the order given. Kind and recipient must be those of one
 * and the same support: 「職員派遣」 and 「宮城県」 finds staff sent to 宮城県.
 */
export function filterDisasters(
  records: readonly DisasterRecord[],
  filter: DisasterFilter,
  places: RecipientPlaces,
): FoundDisaster[] {
  const found: FoundDisaster[] = [];
  for (const record of records) {
    if (!passesType(filter, record) || !passesYears(filter, record)) continue;
    const matching = record.supports.filter(
      (support) => passesKind(filter, support) && passesRecipient(filter, support, places),
    );
    if (matching.length > 0 || !asksForSupport(filter)) found.push({ ...record, matching });
  }
  return found;
}
