import type { Decisions, ListReading } from '../../domain/list-import.ts';
import type { ExchangeCount, ExchangePartner } from '../../domain/partnership.ts';
import { compareTotals, type TotalComparison } from './findings/compare-totals.ts';
import { dayFindings } from './findings/day-findings.ts';
import type { ImportFinding } from './findings/import-finding.ts';
import { listDifference, previousList, type ListDifference } from './findings/list-difference.ts';
import { importFindings } from './findings/list-findings.ts';
import { statedInFile, statedInTable } from './findings/stated-counts.ts';
import type { ListIndex } from './match/list-index.ts';
import { outcomesOf, type EntryResult } from './match/outcomes.ts';
import type { EntryProposal } from './match/proposal.ts';

/** What a list is held against. */
export interface ReviewBasis {
  readonly index: ListIndex;
  /** The day for which the list speaks, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The rows of all published lists: the one of `asOf` is replaced, else the newest before it is the previous one. */
  readonly partners: readonly ExchangePartner[];
  /** The tables of counts of all lists; of the one of that day is taken what was published. */
  readonly counts: readonly ExchangeCount[];
}

/** A list as it stands after what was decided. */
export interface ListReview {
  readonly results: readonly EntryResult[];
  readonly totals: readonly TotalComparison[];
  /** Undefined where no list was published before. */
  readonly difference: ListDifference | undefined;
  readonly findings: readonly ImportFinding[];
  /** Entries of which somebody still has to say something. */
  readonly openCount: number;
}

/**
 * Where a list stands: outcomes, totals, difference from the previous list and all findings. A pure function of what
 * was read and what was decided.
 * @param proposals as `proposeAll` gives them for the same reading and day; made once, they serve for all decisions
 */
export function reviewList(
  { index, asOf, partners, counts }: ReviewBasis,
  reading: ListReading,
  proposals: readonly EntryProposal[],
  decisions: Decisions,
): ListReview {
  const results = outcomesOf(index, proposals, asOf, decisions);
  const ofDay = counts.filter((row) => row.asOf === asOf);
  const totals = compareTotals(index, results, [
    ...statedInFile(index, reading),
    ...statedInTable(index, ofDay),
  ]);
  const previous = previousList(partners, asOf);
  const hasUnknownName = proposals.some(({ kind }) => kind === 'question');
  const difference = previous.length === 0 ? undefined : listDifference(index, previous, results, asOf);
  return {
    results,
    totals,
    difference,
    findings: importFindings(
      index,
      reading,
      results,
      totals,
      dayFindings(index, asOf, partners, hasUnknownName),
    ),
    openCount: results.filter(({ isOpen }) => isOpen).length,
  };
}
