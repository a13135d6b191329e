import type { Decision, Decisions } from '../../../domain/list-import.ts';
import { parseCsv, recordsOf } from '../../csv.ts';
import { DataError, dataMessage, type DataProblem } from '../../data-error.ts';
import { guarded, unguarded } from '../../export/formula-guard.ts';
import { formatCsv } from '../../package/csv-writer.ts';
import { readFile } from '../file/read-file.ts';
import { decodeText, guessEncoding } from '../file/text-encoding.ts';
import { ImportError, importProblem } from '../import-problem.ts';
import type { EntryResult } from '../match/outcomes.ts';

/** Name of the table of decisions in a package, and of what the command writes. */
export const DECISIONS_FILE = 'decisions.csv';

const HEADER = ['id', 'sheet', 'row', 'prefecture', 'name', 'decision', 'code', 'note'];
const KINDS: readonly string[] = ['accept', 'choose', 'leave_out'] satisfies Decision['kind'][];

/** Without it Excel takes the text for Shift_JIS. */
const BYTE_ORDER_MARK = '\ufeff';

/** Decisions of a file, and lines of it that belong to another list. */
export interface ReadDecisions {
  readonly decisions: Decisions;
  readonly problems: readonly DataProblem[];
}

/**
 * What was decided as a table that a spreadsheet can open: one row for each entry that is decided or open, the empty
 * ones to be filled in. Nothing in it is run as a formula; `readDecisions` takes that guard off again.
 */
export function decisionsCsv(results: readonly EntryResult[], decisions: Decisions): string {
  const rows = results
    .filter(({ entry, isOpen }) => isOpen || decisions.has(entry.id))
    .map(({ entry, proposal }) => {
      const decision = decisions.get(entry.id);
      const code = decision?.kind === 'choose' ? decision.code : '';
      const note = decision !== undefined && 'note' in decision ? (decision.note ?? '') : '';
      const { sheet, row } = entry.place;
      const named = [entry.prefecture, proposal.publishedName];
      const cells = [String(entry.id), sheet, String(row), ...named, decision?.kind ?? '', code, note];
      // What somebody printed or typed is made harmless; numbers, words and codes of ours have nothing to guard.
      return cells.map(guarded);
    });
  return BYTE_ORDER_MARK + formatCsv(HEADER, rows);
}

/**
 * The text of such a table, whatever a spreadsheet has saved it as: CSV in its own encoding, or a workbook, of which
 * the first sheet is taken.
 * @throws ImportError where a workbook cannot be read
 */
export async function decisionsText(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isArchive) return decodeText(bytes, guessEncoding(bytes)?.encoding ?? 'utf-8').text;
  const [header = [], ...rows] = (await readFile(bytes)).sheets[0]?.rows ?? [];
  return formatCsv(
    header,
    rows.map((cells) => header.map((_, column) => cells[column] ?? '')),
  );
}

/**
 * Reads such a table again. A row that speaks of another name or prefecture than the list has there is told and not
 * taken: the list has changed since it was decided.
 * @param results the same list, whatever is decided of it already
 * @throws ImportError where it is another file altogether
 * @throws DataError where it is no whole table of decisions
 */
export function readDecisions(text: string, file: string, results: readonly EntryResult[]): ReadDecisions {
  const table = parseCsv(text.replace(/^\ufeff/, ''), file);
  const missing = HEADER.filter((column) => !table.header.includes(column));
  if (missing.length > HEADER.length / 2) throw new ImportError(importProblem('decisions.other'));
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
    const cell = (column: string): string => unguarded(row[column] ?? '');
    const [id, prefecture, name] = [cell('id'), cell('prefecture'), cell('name')];
    const [decision, code, note] = [cell('decision'), cell('code'), cell('note')];
    if (decision === '') return;
    const line = table.rows[at]?.line;
    const result = byId.get(id);
    const there = result && { prefecture: result.entry.prefecture, name: result.proposal.publishedName };
    if (there?.name !== name || there.prefecture !== prefecture)
      problems.push({
        file,
        line,
        column: 'name',
        value: `${prefecture} ${name}`.trim(),
        expected: dataMessage('expected.entry', {
          name: there ? `${there.prefecture} ${there.name}`.trim() : '',
        }),
        action: dataMessage('action.sameList'),
      });
    else if (!KINDS.includes(decision))
      problems.push({
        file,
        line,
        column: 'decision',
        value: decision,
        expected: dataMessage('expected.enum', { values: KINDS.join(', ') }),
        action: dataMessage('action.correctValue'),
      });
    else if (result) decisions.set(result.entry.id, decisionOf(decision as Decision['kind'], code, note));
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
