import type { CellPlace } from '../../domain/list-import.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { TotalComparison } from './findings/compare-totals.ts';
import { entryFindings } from './findings/entry-findings.ts';
import type { FindingColumn, FindingLevel, ImportFinding } from './findings/import-finding.ts';
import type { ListDifference } from './findings/list-difference.ts';
import { isOfAnotherWard, mayChoose, type EntryResult } from './match/outcomes.ts';
import type { CandidateGround } from './match/proposal.ts';
import type { ListReview, ReviewBasis } from './review-list.ts';

/** Where a row stands, in the order in which they stand on the bar: each entry is one of these. */
export const ROW_STATES = [
  'matched',
  /** A prefecture itself. */
  'prefecture',
  'corrected',
  'duplicate',
  /** A person has left it out. */
  'left_out',
  /** Nobody has said yet what it is. */
  'unmatched',
] as const;
export type RowState = (typeof ROW_STATES)[number];

/** A list in numbers: everything of a review but its rows. */
export interface ReviewSummary {
  readonly asOf: string;
  readonly entryCount: number;
  readonly counts: Readonly<Record<RowState, number>>;
  /** Rows that somebody should look at. */
  readonly attentionCount: number;
  /** Entries of which somebody still has to say something: `openCorrections` and `counts.unmatched`. */
  readonly openCount: number;
  readonly openCorrections: number;
  /** Of these, rows that stand as doubles. */
  readonly openDoubles: number;
  /** Decisions that could not be taken. */
  readonly refusedCount: number;
  readonly findingCounts: Readonly<Record<FindingLevel, number>>;
  readonly totals: readonly TotalComparison[];
  readonly difference: ListDifference | undefined;
}

/** A municipality (or prefecture) that may be chosen for a row, and what follows. */
export interface ReviewTarget {
  readonly code: PlaceCode;
  /** Undefined where it was searched for. */
  readonly ground: CandidateGround | undefined;
  readonly mayBeChosen: boolean;
  /** Where it stands on the list already: the row would be its duplicate. */
  readonly listedAt: CellPlace | undefined;
}

/** A row as it is shown. */
export interface ReviewRow {
  readonly result: EntryResult;
  readonly state: RowState;
  readonly findings: readonly ImportFinding[];
  readonly targets: readonly ReviewTarget[];
}

/** Which rows are asked for: those to be looked at first, or all as they stand in the file. */
export interface RowQuery {
  readonly which: 'attention' | 'all';
  /** From 0. */
  readonly from: number;
  readonly count: number;
}

export interface RowPage {
  readonly rows: readonly ReviewRow[];
  readonly total: number;
}

export interface FindingQuery {
  readonly level: FindingLevel | 'all';
  /** What they are about. */
  readonly column: FindingColumn | 'all';
  readonly from: number;
  readonly count: number;
}

export interface FindingPage {
  readonly findings: readonly ImportFinding[];
  readonly total: number;
}

/** Which of the states a row is in. */
function rowState({ kind, isOpen, proposal }: EntryResult): RowState {
  if (kind === 'left_out') return isOpen ? 'unmatched' : 'left_out';
  return kind !== 'duplicate' && proposal.isPrefecture ? 'prefecture' : kind;
}

/**
 * In which order rows are to be looked at: what nobody can know but a person, then doubles, then corrections, then what
 * is only strange. It does not change with a decision, so that no row moves away under a hand.
 */
function attentionRank({ proposal, kind }: EntryResult): number {
  if (proposal.kind === 'question') return 0;
  if (kind === 'duplicate') return 1;
  return proposal.kind === 'correction' ? 2 : 3;
}

/** A review with what is asked of it again and again, made once for each. */
export class ReviewParts {
  readonly #basis: ReviewBasis;
  readonly #review: ListReview;
  /** Entries with a finding that is more than for the record. */
  readonly #doubtful: ReadonlySet<number>;
  readonly #attention: readonly EntryResult[];
  readonly #resultById: ReadonlyMap<number, EntryResult>;
  /** The entry that is counted of each municipality. */
  readonly #keeperByCode = new Map<PlaceCode, EntryResult>();

  constructor(basis: ReviewBasis, review: ListReview) {
    this.#basis = basis;
    this.#review = review;
    this.#doubtful = new Set(
      review.findings.flatMap(({ level, entry }) => (level === 'info' || entry === undefined ? [] : [entry])),
    );
    this.#resultById = new Map(review.results.map((result) => [result.entry.id, result]));
    for (const result of review.results)
      if (result.code !== '' && result.duplicateOf === undefined) this.#keeperByCode.set(result.code, result);
    this.#attention = review.results
      .filter((result) => this.#isToBeLookedAt(result))
      .map((result) => ({ result, rank: attentionRank(result) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ result }) => result);
  }

  summary(): ReviewSummary {
    const { results, findings, totals, difference, openCount } = this.#review;
    const corrections = results.filter(({ isOpen, proposal }) => isOpen && proposal.kind === 'correction');
    const counts = Object.fromEntries(ROW_STATES.map((state) => [state, 0])) as Record<RowState, number>;
    for (const result of results) counts[rowState(result)] += 1;
    const findingCounts: Record<FindingLevel, number> = { error: 0, check: 0, info: 0 };
    for (const { level } of findings) findingCounts[level] += 1;
    return {
      asOf: this.#basis.asOf,
      entryCount: results.length,
      counts,
      attentionCount: this.#attention.length,
      openCount,
      openCorrections: corrections.length,
      openDoubles: corrections.filter(({ kind }) => kind === 'duplicate').length,
      refusedCount: results.filter(({ refused }) => refused !== undefined).length,
      findingCounts,
      totals,
      difference,
    };
  }

  rows({ which, from, count }: RowQuery): RowPage {
    const asked = which === 'all' ? this.#review.results : this.#attention;
    return {
      total: asked.length,
      rows: asked.slice(from, from + count).map((result) => ({
        result,
        state: rowState(result),
        // Also what the list tells once for all its rows.
        findings: entryFindings(this.#basis.index, result, this.#resultById),
        targets: this.#targetsOf(result),
      })),
    };
  }

  /** The page of `count` rows on which an entry stands: among those to be looked at, else among all. */
  queryFor(entry: number, count: number): RowQuery {
    const isIt = (result: EntryResult): boolean => result.entry.id === entry;
    const at = this.#attention.findIndex(isIt);
    const which = at === -1 ? 'all' : 'attention';
    const index = at === -1 ? Math.max(this.#review.results.findIndex(isIt), 0) : at;
    return { which, from: index - (index % count), count };
  }

  findings({ level, column, from, count }: FindingQuery): FindingPage {
    const asked = this.#review.findings.filter(
      (finding) =>
        (level === 'all' || finding.level === level) && (column === 'all' || finding.column === column),
    );
    return { total: asked.length, findings: asked.slice(from, from + count) };
  }

  /** What it would mean to choose a place for an entry. @throws RangeError where there is no such entry */
  target(entry: number, code: PlaceCode): ReviewTarget {
    const result = this.#resultById.get(entry);
    if (result === undefined) throw new RangeError(`no entry ${entry}`);
    return this.#targetOf(result, code);
  }

  #isToBeLookedAt(result: EntryResult): boolean {
    const { entry, kind, refused, proposal, duplicateOf } = result;
    const keeper = this.#resultById.get(duplicateOf ?? -1);
    const isShared = keeper !== undefined && isOfAnotherWard(result, keeper);
    return (
      (kind !== 'matched' && !isShared) ||
      refused !== undefined ||
      proposal.kind !== 'certain' ||
      this.#doubtful.has(entry.id)
    );
  }

  #targetsOf(result: EntryResult): ReviewTarget[] {
    const { proposal, decision } = result;
    const chosen = decision?.kind === 'choose' ? decision.code : '';
    const codes = new Set([proposal.code, ...proposal.candidates.map(({ code }) => code), chosen]);
    codes.delete('');
    return [...codes].map((code) => this.#targetOf(result, code));
  }

  #targetOf(result: EntryResult, code: PlaceCode): ReviewTarget {
    const { index, asOf } = this.#basis;
    const { proposal, entry } = result;
    const keeper = this.#keeperByCode.get(code);
    const isOwn = proposal.code === code && proposal.kind !== 'question';
    return {
      code,
      ground: proposal.candidates.find((candidate) => candidate.code === code)?.ground,
      mayBeChosen: isOwn || mayChoose(index, proposal, asOf, code),
      listedAt: keeper === undefined || keeper.entry.id === entry.id ? undefined : keeper.entry.place,
    };
  }
}
