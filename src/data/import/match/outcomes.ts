import type {
  Decision,
  Decisions,
  EntryOutcome,
  ListReading,
  OutcomeKind,
} from '../../../domain/list-import.ts';
import type { MatchKind } from '../../../domain/partnership.ts';
import type { PlaceCode } from '../../../domain/place.ts';
import { matchName, type NameMatch } from '../../matching/match-name.ts';
import { mayBeRecorded } from '../../matching/recorded-match.ts';
import type { ListIndex } from './list-index.ts';
import type { EntryProposal } from './proposal.ts';
import { proposeEntry } from './propose.ts';

/** How an entry stands now, and how it came to that. */
export interface EntryResult extends EntryOutcome {
  readonly proposal: EntryProposal;
  /** What a person said of it; undefined where nobody did, or where it could not be taken. */
  readonly decision: Decision | undefined;
  /** A decision that could not be taken: it is not for this entry, or the name says otherwise. */
  readonly refused: Decision | undefined;
  /** Number of the entry of the same municipality that is counted; undefined where it is no duplicate. */
  readonly duplicateOf: number | undefined;
}

/** What the program makes of each entry of a reading, in its order. The same names are looked up once. */
export function proposeAll(index: ListIndex, reading: ListReading, asOf: string): EntryProposal[] {
  const known = new Map<string, EntryProposal>();
  return reading.entries.map((entry) => {
    const key = JSON.stringify([entry.prefecture, entry.prefectureAbove, entry.name, entry.kind, entry.code]);
    const proposal = known.get(key) ?? proposeEntry(index, entry, asOf);
    known.set(key, proposal);
    return proposal.entry === entry ? proposal : { ...proposal, entry };
  });
}

/**
 * Where each entry stands after what was decided: a pure function, so that taking a decision away opens its entry
 * again. Of several entries of one municipality the one that is official as printed stays, else the first.
 *
 * @param proposals as `proposeAll` gives them
 * @param asOf the day for which the list speaks, `YYYY-MM-DD`
 */
export function outcomesOf(
  index: ListIndex,
  proposals: readonly EntryProposal[],
  asOf: string,
  decisions: Decisions,
): EntryResult[] {
  const decided = proposals.map((proposal) =>
    decide(index, proposal, asOf, decisions.get(proposal.entry.id)),
  );
  const keepers = keepersOf(decided);
  return decided.map((result) => {
    const keeper = result.code === '' ? undefined : keepers.get(result.code);
    if (keeper === undefined || keeper === result) return result;
    return { ...result, kind: 'duplicate', duplicateOf: keeper.entry.id };
  });
}

/**
 * Stands an entry a second time only because another ward has a row for the same municipality? That is how such lists
 * are, and no slip.
 */
export function isOfAnotherWard({ entry }: EntryResult, keeper: EntryResult): boolean {
  const { ward } = keeper.entry;
  return entry.ward !== '' && ward !== '' && entry.ward !== ward;
}

/** May a person choose this code for the entry? Where its name is official, or is so by a rule, only that one. */
export function mayChoose(index: ListIndex, proposal: EntryProposal, asOf: string, code: PlaceCode): boolean {
  if (proposal.isPrefecture) return proposal.candidates.some((candidate) => candidate.code === code);
  const found = nameMatchFor(index, proposal, asOf, code);
  return (
    found !== undefined &&
    (mayBeRecorded(index.places, found, { match: 'corrected', code }) ||
      mayBeRecorded(index.places, found, { match: 'exact', code }))
  );
}

/** The decisions after all open corrections are accepted; what was decided already stays as it is. */
export function acceptAll(results: readonly EntryResult[], decisions: Decisions): Map<number, Decision> {
  const all = new Map(decisions);
  for (const { entry, isOpen, proposal } of results)
    if (isOpen && proposal.kind === 'correction') all.set(entry.id, { kind: 'accept' });
  return all;
}

/** How the table of partners records an entry: the match follows from the name as it is printed. */
export function recordedMatchOf(index: ListIndex, result: EntryResult, asOf: string): MatchKind {
  if (result.kind === 'left_out') return 'unmatched';
  if (result.kind === 'duplicate') return 'duplicate';
  if (result.proposal.isPrefecture) return 'exact';
  const found = result.code === '' ? undefined : nameMatchFor(index, result.proposal, asOf, result.code);
  return found?.kind === 'exact' ? 'exact' : 'corrected';
}

/** What the printed name is in the prefecture under which the entry will stand. */
function nameMatchFor(
  index: ListIndex,
  { nameMatch, prefecture, publishedName }: EntryProposal,
  asOf: string,
  code: PlaceCode,
): NameMatch | undefined {
  if (nameMatch !== undefined) return nameMatch;
  const under = prefecture ?? index.prefectures.get(code.slice(0, 2));
  return under && matchName(index.places, under, publishedName, asOf);
}

function decide(
  index: ListIndex,
  proposal: EntryProposal,
  asOf: string,
  decision: Decision | undefined,
): EntryResult {
  const { entry } = proposal;
  const state = (kind: OutcomeKind, code: PlaceCode | '', isOpen: boolean, isTaken = true): EntryResult => ({
    entry,
    kind,
    code,
    isOpen,
    proposal,
    decision: isTaken ? decision : undefined,
    refused: isTaken ? undefined : decision,
    duplicateOf: undefined,
  });
  const undecided = (isTaken: boolean): EntryResult => {
    if (proposal.kind === 'question') return state('left_out', '', true, isTaken);
    const isAsPrinted = proposal.kind === 'certain' && proposal.rules.length === 0;
    return state(
      isAsPrinted ? 'matched' : 'corrected',
      proposal.code,
      proposal.kind === 'correction',
      isTaken,
    );
  };
  switch (decision?.kind) {
    case undefined:
      return undecided(true);
    case 'accept':
      return proposal.kind === 'correction'
        ? state('corrected', proposal.code, false)
        : undecided(proposal.kind === 'certain');
    case 'choose':
      if (decision.code === proposal.code && proposal.kind === 'certain') return undecided(true);
      return mayChoose(index, proposal, asOf, decision.code)
        ? state('corrected', decision.code, false)
        : undecided(false);
    case 'leave_out':
      // What is certain by itself needs a person's words to be left out.
      return proposal.kind === 'certain' && decision.note.trim() === ''
        ? undecided(false)
        : state('left_out', '', false);
  }
}

/** The entry of each municipality that is counted. */
function keepersOf(results: readonly EntryResult[]): Map<PlaceCode, EntryResult> {
  const keepers = new Map<PlaceCode, EntryResult>();
  for (const result of results) {
    if (result.code === '') continue;
    const keeper = keepers.get(result.code);
    if (keeper === undefined || (result.kind === 'matched' && keeper.kind !== 'matched'))
      keepers.set(result.code, result);
  }
  return keepers;
}
