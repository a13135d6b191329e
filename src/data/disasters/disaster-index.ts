import type { Support } from '../../domain/disaster.ts';
import type { Prefecture } from '../../domain/place.ts';
import { REGION_BY_KEY } from '../../domain/region.ts';
import { nameForm, plainText } from '../search/written-form.ts';
import { NO_RECIPIENT, type DisasterRecord } from './disaster-filter.ts';

/** A record with what a filter asks of it, worked out once. */
export interface IndexedDisaster {
  record: DisasterRecord;
  /** Ids of the sources that list the disaster or tell of it or of a support, each once. */
  sources: readonly string[];
  /** Everything that can be found by its words, folded for comparing. */
  text: string;
  supports: readonly IndexedSupport[];
}

export interface IndexedSupport {
  support: Support;
  /** The recipients of a filter under which it counts: its place, the prefecture and the region around it. */
  recipients: readonly string[];
}

/**
 * @param textOf what stands in words about a record: names, notes, places, wards, kinds
 */
export function indexDisasters(
  records: readonly DisasterRecord[],
  prefectures: readonly Prefecture[],
  textOf: (record: DisasterRecord) => string,
): IndexedDisaster[] {
  const regionKeys = Object.entries(REGION_BY_KEY);
  const regionOf = new Map(
    prefectures.map(({ code, region }) => [code, regionKeys.find(([, name]) => name === region)?.[0] ?? '']),
  );
  // Thousands of supports name few places: one list of recipients for each.
  const known = new Map<string, readonly string[]>([['', [NO_RECIPIENT]]]);
  const recipientsOf = (place: string): readonly string[] => {
    const found = known.get(place);
    if (found) return found;
    const prefecture = place.slice(0, 2);
    const all = [...new Set([place, prefecture, regionOf.get(prefecture) ?? ''])];
    known.set(place, all);
    return all;
  };
  return records.map((record) => ({
    record,
    sources: [
      ...new Set([
        ...record.disaster.listedIn,
        record.disaster.sourceId,
        ...record.supports.map(({ sourceId }) => sourceId),
      ]),
    ],
    text: nameForm(plainText(textOf(record))),
    supports: record.supports.map((support) => ({ support, recipients: recipientsOf(support.recipient) })),
  }));
}

/** The words of a free text, folded as the text of an index is; none for an empty one. */
export function wordsOf(find: string): string[] {
  return plainText(find).split(/\s+/).filter(Boolean).map(nameForm);
}
