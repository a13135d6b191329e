import type { ListReading, SkippedRow } from '../../../domain/list-import.ts';
import { cellNumber, prefectureIn } from '../sheet/cell-text.ts';
import { countOfHead, roleOfHead } from '../sheet/header-words.ts';
import { findingMessage as message, type FindingMessage, type ImportFinding } from './import-finding.ts';

/** Most texts that are told of several rows at once. */
const MOST_TEXTS = 50;

type GatheredKey = 'rows_of_heads' | 'rows_of_sums' | 'rows_not_read';

/**
 * What to know of the rows that are no entry. Below the head of a list no row goes by without a word: what could be
 * meant for an entry is told by itself, headings and sums as one, sheets that were not read as one.
 */
export function rowFindings({ skipped, totals }: ListReading): ImportFinding[] {
  const findings: ImportFinding[] = [];
  const gathered = new Map<string, { readonly key: GatheredKey; readonly rows: SkippedRow[] }>();
  const withTotals = new Set(totals.map(({ place }) => `${place.sheet} ${place.row}`));
  const gather = (row: SkippedRow, key: GatheredKey): void => {
    const group = gathered.get(`${key} ${row.sheet}`) ?? { key, rows: [] };
    gathered.set(`${key} ${row.sheet}`, group);
    group.rows.push(row);
  };
  for (const row of skipped) {
    if (row.reason === 'empty') continue;
    if (!row.isInTable) {
      if (row.reason === 'outside') gather(row, 'rows_not_read');
      continue;
    }
    if (row.reason === 'total') {
      if (!withTotals.has(`${row.sheet} ${row.row}`)) gather(row, 'rows_of_sums');
    } else if (row.reason === 'header' && isPlainHead(row)) gather(row, 'rows_of_heads');
    else findings.push(ofRow(row));
  }
  return [...findings, ...[...gathered.values()].map(({ key, rows }) => ofRows(key, rows))];
}

/** Nothing but prefectures, heads of columns and numbers. */
function isPlainHead({ text }: SkippedRow): boolean {
  return text.every(
    (cell) =>
      prefectureIn(cell) !== undefined ||
      roleOfHead(cell) !== undefined ||
      countOfHead(cell) !== undefined ||
      cellNumber(cell) !== undefined,
  );
}

function ofRow({ sheet, row, reason, text }: SkippedRow): ImportFinding {
  const finding = (level: ImportFinding['level'], why: FindingMessage, action: FindingMessage) => ({
    level,
    entry: undefined,
    place: { sheet, row, column: 0 },
    column: 'row' as const,
    value: text.join(' '),
    why: [why],
    action,
  });
  switch (reason) {
    case 'no_name':
      return finding('check', message('row_without_name'), message('do_check_row'));
    case 'outside':
      return finding('info', message('row_outside'), message('do_read_row'));
    case 'note':
    case 'title':
      return finding('info', message('row_note'), message('do_read_row'));
    default:
      return finding('info', message('row_heading'), message('do_read_row'));
  }
}

function ofRows(key: GatheredKey, rows: readonly SkippedRow[]): ImportFinding {
  const sheet = rows[0]?.sheet ?? '';
  const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0];
  const texts = [...new Set(rows.map(({ text }) => text.join(' ')))];
  return {
    level: 'info',
    entry: undefined,
    place: { sheet, row: first, column: 0 },
    column: 'row',
    value: key === 'rows_not_read' ? sheet : texts.slice(0, MOST_TEXTS).join('、'),
    why: [message(key, { rows: rows.length, first, last })],
    action: message('do_nothing'),
  };
}
