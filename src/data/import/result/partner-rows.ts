import type { ExchangePartner } from '../../../domain/partnership.ts';
import { printedKind } from '../../matching/printed-kind.ts';
import type { ListIndex, NamedPrefecture } from '../match/list-index.ts';
import { outcomeReason } from '../match/outcome-reason.ts';
import { recordedMatchOf, type EntryResult } from '../match/outcomes.ts';
import type { ReasonWords } from '../match/reason-words.ts';

/** A list as the table of partners will hold it. */
export interface PartnerRows {
  /** In the order of the file, numbered from 1. */
  readonly rows: readonly ExchangePartner[];
  /** The row of each entry, by the number of the entry. */
  readonly rowByEntry: ReadonlyMap<number, ExchangePartner>;
  /** Entries that cannot stand in the table, because nobody knows their prefecture or their name. */
  readonly withoutRow: readonly EntryResult[];
}

/**
 * The rows that the entries of a list become in `exchange_partners.csv`: as printed, with match and reason.
 * @param sourceId id of the list in `sources.csv`
 */
export function partnerRows(
  index: ListIndex,
  results: readonly EntryResult[],
  asOf: string,
  sourceId: string,
  words: ReasonWords,
): PartnerRows {
  const byId = new Map(results.map((result) => [result.entry.id, result]));
  const rowByEntry = new Map<number, ExchangePartner>();
  const withoutRow: EntryResult[] = [];
  for (const result of results) {
    const prefecture = prefectureOfRow(index, result);
    const { publishedName } = result.proposal;
    if (prefecture === undefined || publishedName === '') {
      withoutRow.push(result);
      continue;
    }
    rowByEntry.set(result.entry.id, {
      asOf,
      order: rowByEntry.size + 1,
      prefectureCode: prefecture.code,
      publishedName,
      publishedKind: printedKind(publishedName, prefecture.name),
      code: result.code,
      match: recordedMatchOf(index, result, asOf),
      reason: outcomeReason(index, result, byId, asOf, words),
      sourceId,
    });
  }
  return { rows: [...rowByEntry.values()], rowByEntry, withoutRow };
}

/** The prefecture under which an entry stands in the table: as printed, else that of the municipality. */
export function prefectureOfRow(
  index: ListIndex,
  { proposal, code }: Pick<EntryResult, 'proposal' | 'code'>,
): NamedPrefecture | undefined {
  if (proposal.isPrefecture && code !== '') return index.prefectures.get(code);
  return proposal.prefecture ?? index.prefectures.get(code.slice(0, 2));
}
