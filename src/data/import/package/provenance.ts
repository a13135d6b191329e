import type { OutcomeKind } from '../../../domain/list-import.ts';
import type { PackageInput } from './package-input.ts';
import type { PartnerRows } from '../result/partner-rows.ts';

/**
 * Where every row of a list comes from, as JSON: the file with its checksum, the source, and for each entry its cell,
 * what is printed there, what it became and what was decided. One entry a line.
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
    ...entry.place,
    prefecture: entry.prefecture,
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
