import type { Decision, Decisions } from '../../../domain/list-import.ts';
import { parseCsv, recordsOf } from '../../csv.ts';
import { DataError, dataMessage, type DataProblem } from '../../data-error.ts';
import { formatCsv } from '../../package/csv-writer.ts';
import type { EntryResult } from '../match/outcomes.ts';

const HEADER = ['id', 'sheet', 'row', 'prefecture', 'name', 'decision', 'code', 'note'];
const KINDS: readonly string[] = ['accept', 'choose', 'leave_out'] satisfies Decision['kind'][];

/** Decisions of a file, and lines of it that belong to another list. */
export interface ReadDecisions {
  readonly decisions: Decisions;
  readonly problems: readonly DataProblem[];
}

/**
 * What was decided as a table that a spreadsheet can open: one row for each entry that is decided or open, the empty
 * ones to be filled in.
 */
export function decisionsCsv(results: readonly EntryResult[], decisions: Decisions): string {
  const rows = results
    .filter(({ entry, isOpen }) => isOpen || decisions.has(entry.id))
    .map(({ entry, proposal }) => {
      const decision = decisions.get(entry.id);
      const code = decision?.kind === 'choose' ? decision.code : '';
      const note = decision !== undefined && 'note' in decision ? (decision.note ?? '') : '';
      const { sheet, row } = entry.place;
      return [
        String(entry.id),
        sheet,
        String(row),
        entry.prefecture,
        proposal.publishedName,
        decision?.kind ?? '',
        code,
        note,
      ];
    });
  return formatCsv(HEADER, rows);
}

/**
 * Reads such a table again. A row that speaks of another name than the list has there is told and not taken: the
 * list has changed since it was decided.
 * @param results the same list before anything was decided
 * @throws DataError where it is no such table
 */
export function readDecisions(text: string, file: string, results: readonly EntryResult[]): ReadDecisions {
  const table = parseCsv(text, file);
  const missing = HEADER.filter((column) => !table.header.includes(column));
  if (table.problems.length > 0) throw new DataError(table.problems);
  if (missing.length > 0)
    throw new DataError(
      missing.map((column) => ({
        file,
        line: 1,
        column,
        expected: dataMessage('expected.column', { column }),
        action: dataMessage('action.fixHeader'),
      })),
    );
  const byId = new Map(results.map((result) => [String(result.entry.id), result]));
  const decisions = new Map<number, Decision>();
  const problems: DataProblem[] = [];
  recordsOf(table).forEach((row, at) => {
    const { id = '', name = '', decision = '', code = '', note = '' } = row;
    if (decision === '') return;
    const line = table.rows[at]?.line;
    const problem = (column: string, value: string, expected: DataProblem['expected']): void => {
      problems.push({ file, line, column, value, expected, action: dataMessage('action.correctValue') });
    };
    const result = byId.get(id);
    if (result === undefined || result.proposal.publishedName !== name)
      problem('name', name, dataMessage('expected.entry', { name: result?.proposal.publishedName ?? '' }));
    else if (!KINDS.includes(decision))
      problem('decision', decision, dataMessage('expected.enum', { values: KINDS.join(', ') }));
    else decisions.set(result.entry.id, decisionOf(decision as Decision['kind'], code, note));
  });
  return { decisions, problems };
}

function decisionOf(kind: Decision['kind'], code: string, note: string): Decision {
  const words = note === '' ? {} : { note };
  switch (kind) {
    case 'accept':
      return { kind, ...words };
    case 'choose':
      // A spreadsheet takes the zero from the front of a code; every code of a place has two digits or five.
      return { kind, code: code.padStart(code.length > 2 ? 5 : 2, '0'), ...words };
    case 'leave_out':
      return { kind, note };
  }
}
