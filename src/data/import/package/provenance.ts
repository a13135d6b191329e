import type { OutcomeKind } from '../../../domain/list-import.ts';
import { columnLetters } from '../sheet-table.ts';
import type { PackageInput } from './package-input.ts';
import type { PartnerRows } from '../result/partner-rows.ts';

/**
 * Where every row of a list comes from, as JSON: the file with its checksum, the source, and for each entry its cell,
 * what is printed there, what it became and what was decided. A prefecture that does not stand in the row itself (but in
 * the first row of its block, or above as 〃) is told apart. One entry a line; cells as a spreadsheet names them.
 */
export function provenanceText(
  { asOf, source, file, reading, review, decisions }: PackageInput,
  rows: PartnerRows,
): string {
  const count = (kind: OutcomeKind): number => review.results.filter((result) => result.kind === kind).length;
  const head = {
    as_of: asOf,
    source_id: source.id,
    file,
    entries: reading.entries.length,
    rows: rows.rows.length,
    skipped_rows: reading.skipped.length,
    matched: count('matched'),
    corrected: count('corrected'),
    duplicate: count('duplicate'),
    left_out: count('left_out'),
  };
  const entries = review.results.map(({ entry, kind, code }) => ({
    order: rows.rowByEntry.get(entry.id)?.order ?? null,
    sheet: entry.place.sheet,
    row: entry.place.row,
    cell: columnLetters(entry.place.column) + String(entry.place.row),
    prefecture: entry.isPrefectureCarried ? '' : entry.prefecture,
    prefecture_from_above: entry.isPrefectureCarried ? entry.prefecture : '',
    name: entry.name,
    code_as_printed: entry.code,
    kind,
    code,
    decision: decisions.get(entry.id) ?? null,
  }));
  const skipped = reading.skipped.map(({ sheet, row, reason, text }) => ({ sheet, row, reason, text }));
  const lines = (items: readonly unknown[]): string =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "list": ${lines(entries)},\n  "skipped": ${lines(skipped)}\n}\n`;
}
