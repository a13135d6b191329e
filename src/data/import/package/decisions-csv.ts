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
/** The words for a decision: as the table is written, and as a person would write them. */
const KINDS: ReadonlyMap<string, Decision['kind']> = new Map([
  ['accept', 'accept'],
  ['choose', 'choose'],
  ['leave_out', 'leave_out'],
  ['承認', 'accept'],
  ['選ぶ', 'choose'],
  ['除く', 'leave_out'],
]);
/** What is told to be expected. */
const KINDS_TOLD = 'accept（承認）, choose（選ぶ）, leave_out（除く）';

/** What is wrong with single characters, and not with where cells begin and end. */
const OF_CHARACTERS: ReadonlySet<string> = new Set<DataProblem['expected']['key']>([
  'expected.noControlCharacter',
  'expected.noReplacementCharacter',
]);

/** Without it Excel takes the text for Shift_JIS. */
const BYTE_ORDER_MARK = '\ufeff';

/** Decisions of a file, and lines of it that belong to another list. */
export interface ReadDecisions {
  readonly decisions: Decisions;
  readonly problems: readonly DataProblem[];
  /** The entries that have a row in the table, decided or not. */
  readonly listed: ReadonlySet<number>;
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

/** A word or number of ours as somebody has typed it: in whatever width and case, with blanks around it. */
function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

function keyOf(prefecture: string, name: string): string {
  return `${prefecture}\n${name}`;
}

function grouped<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/**
 * Reads such a table again. A row belongs to the entry of its number where prefecture and printed name are the same,
 * else to the only entry of that prefecture and name; one that belongs to none, or to nobody knows which, is told and
 * not taken: the list has changed since it was decided.
 * @param results the same list, whatever is decided of it already
 * @throws ImportError where it is another file altogether
 * @throws DataError where it is no whole table of decisions
 */
export function readDecisions(text: string, file: string, results: readonly EntryResult[]): ReadDecisions {
  const table = parseCsv(text.replace(/^\ufeff/, ''), file);
  const missing = HEADER.filter((column) => !table.header.includes(column));
  if (missing.length > HEADER.length / 2) throw new ImportError(importProblem('decisions.other'));
  // A list can hold characters that no published table may, and its decisions then name them.
  const broken = table.problems.filter(({ expected }) => !OF_CHARACTERS.has(expected.key));
  if (broken.length > 0) throw new DataError(broken);
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
  const byName = grouped(results, ({ entry, proposal }) => keyOf(entry.prefecture, proposal.publishedName));
  const rows = recordsOf(table).map((row, at) => {
    const cell = (column: string): string => unguarded(row[column] ?? '');
    return { cell, key: keyOf(cell('prefecture'), cell('name')), line: table.rows[at]?.line };
  });
  const rowsByName = grouped(rows, ({ key }) => key);
  const decisions = new Map<number, Decision>();
  const problems: DataProblem[] = [];
  const listed = new Set<number>();
  /** Where each entry was decided: a second row that says something else is not taken. */
  const firstLines = new Map<number, number>();
  for (const { cell, key, line } of rows) {
    const decision = cell('decision');
    const atId = byId.get(plain(cell('id')));
    const named = byName.get(key) ?? [];
    const isFitting = atId !== undefined && named.includes(atId);
    // The list may have got a row above it since: then its name finds it, if there is one such row and no other.
    const moved = named.length === 1 && rowsByName.get(key)?.length === 1 ? named[0] : undefined;
    const result = isFitting ? atId : moved;
    if (result) listed.add(result.entry.id);
    if (plain(decision) === '') continue;
    const kind = KINDS.get(plain(decision));
    if (result === undefined)
      problems.push({
        file,
        line,
        column: 'name',
        value: `${cell('prefecture')} ${cell('name')}`.trim(),
        expected:
          named.length > 0
            ? dataMessage('expected.oneEntry')
            : dataMessage('expected.entry', {
                name: atId ? `${atId.entry.prefecture} ${atId.proposal.publishedName}`.trim() : '',
              }),
        action: dataMessage('action.sameList'),
      });
    else if (kind === undefined)
      problems.push({
        file,
        line,
        column: 'decision',
        value: decision,
        expected: dataMessage('expected.enum', { values: KINDS_TOLD }),
        action: dataMessage('action.correctValue'),
      });
    else {
      const { id } = result.entry;
      const said = decisionOf(kind, plain(cell('code')), cell('note'));
      const first = decisions.get(id);
      if (first === undefined) {
        decisions.set(id, said);
        firstLines.set(id, line ?? 0);
      } else if (JSON.stringify(first) !== JSON.stringify(said))
        problems.push({
          file,
          line,
          column: 'decision',
          value: decision,
          expected: dataMessage('expected.unique', { firstLine: firstLines.get(id) ?? 0 }),
          action: dataMessage('action.removeDuplicate'),
        });
    }
  }
  return { decisions, problems, listed };
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
