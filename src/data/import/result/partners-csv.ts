import type { ExchangePartner } from '../../../domain/partnership.ts';
import { formatCsv } from '../../package/csv-writer.ts';

/** The columns of `exchange_partners.csv`. */
const HEADER = [
  'as_of',
  'order',
  'prefecture_code',
  'published_name',
  'published_kind',
  'code',
  'match',
  'reason',
  'source_id',
];

/** The rows of one or more lists as `exchange_partners.csv`: lists by their day, each in its own order. */
export function partnersCsv(partners: readonly ExchangePartner[]): string {
  const rows = [...partners]
    .sort((a, b) => (a.asOf === b.asOf ? a.order - b.order : a.asOf < b.asOf ? -1 : 1))
    .map((row) => [
      row.asOf,
      String(row.order),
      row.prefectureCode,
      row.publishedName,
      row.publishedKind,
      row.code,
      row.match,
      row.reason,
      row.sourceId,
    ]);
  return formatCsv(HEADER, rows);
}
