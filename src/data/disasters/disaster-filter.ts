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
  /**
   * Who received: a prefecture (two digits) or a region by its key (`tohoku`), with what municipalities in it
   * received; one municipality (five digits); or `none`, where no recipient was published.
   */
  recipient: string;
  support: readonly SupportKind[];
  /** Who gave: `joint`, `wards_total` or the code of a ward. */
  provider: string;
  /** Words that must all be found in what is recorded of a disaster and of the support after it. */
  find: string;
  /** Id of a source that lists the disaster or tells of it or of a support. */
  source: string;
}

/** A part of the filter that can be taken away. */
export type FilterPart = keyof DisasterFilter;

/** A disaster that passed a filter, and those of its supports for which it did. */
export interface FoundDisaster extends DisasterRecord {
  matching: readonly Support[];
}

export const NO_FILTER: DisasterFilter = {
  type: [],
  years: [],
  recipient: '',
  support: [],
  provider: '',
  find: '',
  source: '',
};

/** The recipient of a filter for supports whose recipient was not published. */
export const NO_RECIPIENT = 'none';

/** The prefectures that each recipient of a filter stands for: itself, or all of its region. */
export type RecipientPlaces = ReadonlyMap<string, ReadonlySet<PrefectureCode>>;

/** The prefectures by code and the nine regions by key. */
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

/** The parts that filter something, in the order in which they are told. */
export function activeParts(filter: DisasterFilter): FilterPart[] {
  return (['type', 'support', 'provider', 'recipient', 'source', 'find', 'years'] as const).filter((part) =>
    part === 'find' ? filter.find.trim() !== '' : filter[part].length > 0,
  );
}

/** The filter with one part taken away. */
export function without(filter: DisasterFilter, part: FilterPart): DisasterFilter {
  return { ...filter, [part]: NO_FILTER[part] };
}
