import type { ExchangePartner } from '../../domain/partnership.ts';
import { listDays } from '../measures/published-lists.ts';

/** What became of the municipal entries of one published list when they were matched with official names. */
export interface ListMatches {
  /** The day of the list. */
  asOf: string;
  sourceId: string;
  /** Municipal entries as printed: the published total. */
  entries: number;
  /** Entries for a prefecture itself, which stand on the same list. */
  prefectures: number;
  exact: number;
  corrected: number;
  duplicates: number;
  unmatched: number;
  /** Distinct municipalities behind the entries: entries − duplicates − unmatched. */
  distinct: number;
  /** Every entry that does not match as it is printed, in the order duplicates and unmatched first. */
  exceptions: readonly ExchangePartner[];
}

const ORDER: readonly ExchangePartner['match'][] = ['unmatched', 'duplicate', 'corrected'];

/**
 * Counts the matches of a list in the table.
 * @param asOf the day of the list; the newest one where none is given
 * @throws RangeError when the table has no rows of that day
 */
export function listMatches(
  partners: readonly ExchangePartner[],
  asOf = listDays(partners).at(-1) ?? '',
): ListMatches {
  const list = partners.filter((entry) => entry.asOf === asOf);
  const [first] = list;
  if (first === undefined) throw new RangeError(`exchange_partners.csv has no rows of ${asOf}`);
  const municipal = list.filter(({ publishedKind }) => publishedKind !== '都道府県');
  const count = (match: ExchangePartner['match']) =>
    municipal.filter((entry) => entry.match === match).length;
  return {
    asOf,
    sourceId: first.sourceId,
    entries: municipal.length,
    prefectures: list.length - municipal.length,
    exact: count('exact'),
    corrected: count('corrected'),
    duplicates: count('duplicate'),
    unmatched: count('unmatched'),
    distinct: new Set(municipal.map(({ code }) => code).filter((code) => code !== '')).size,
    exceptions: ORDER.flatMap((match) => municipal.filter((entry) => entry.match === match)),
  };
}
