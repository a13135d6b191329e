import type { ExportCell, ExportColumn, ExportTable } from '../../data/export/export-table.ts';
import type { DisasterRecord } from '../../data/disasters/disaster-filter.ts';
import { isListed, type Support } from '../../domain/disaster.ts';
import type { Lexicon, Words } from '../../i18n/lexicon.svelte.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import { fullPlaceName, wardName } from './place-name.ts';

type Key = keyof Words['disasterRecords']['file']['columns'];

const TYPES: Partial<Record<Key, ExportColumn['type']>> = {
  fiscalYear: 'number',
  amount: 'number',
  from: 'date',
  to: 'date',
  asOf: 'date',
};

/**
 * Supports as a file holds them: one row each, so that joint money and ward money are never in one number; every
 * row says whether the documents list its disaster. Dates are ISO text as precise as their source.
 * @param records with the supports that shall be rows
 * @param link whole address of what is on the screen; empty where nobody else could open it
 */
export function supportExport(
  { atlas, lexicon }: { atlas: Atlas; lexicon: Lexicon },
  title: string,
  records: readonly DisasterRecord[],
  link: string,
): ExportTable {
  const words = lexicon.t.disasterRecords;
  const { columns, notes } = words.file;
  const rows = records.flatMap((record) =>
    record.supports.map((support) => rowOf({ atlas, lexicon }, record, support)),
  );
  const { edition } = atlas.snapshot;
  return {
    title,
    columns: (Object.keys(columns) as Key[]).map((key) => ({
      key,
      title: columns[key],
      type: TYPES[key] ?? 'text',
    })),
    rows: rows.map((row) => (Object.keys(columns) as Key[]).map((key) => row[key])),
    filter: lexicon.t.exports.everything,
    asOf: lexicon.t.common.edition(edition),
    edition,
    licence: lexicon.t.exports.licence(lexicon.t.common.siteName, edition),
    sources: sourcesOf(records).flatMap((id) => atlas.sourceOf(id)?.title ?? []),
    notes: [...notes, words.apart],
    link,
  };
}

function sourcesOf(records: readonly DisasterRecord[]): string[] {
  const ids = records.flatMap(({ disaster, supports }) => [
    ...disaster.listedIn,
    disaster.sourceId,
    ...supports.map(({ sourceId }) => sourceId),
  ]);
  return [...new Set(ids)];
}

function rowOf(
  { atlas, lexicon }: { atlas: Atlas; lexicon: Lexicon },
  { disaster }: DisasterRecord,
  support: Support,
): Record<Key, ExportCell> {
  const words = lexicon.t.disasterRecords;
  const { provider, recipient, figure, date } = support;
  return {
    disaster: disaster.name,
    type: lexicon.t.disasters.type[disaster.type],
    listing: isListed(disaster) ? words.listed : words.pageOnly,
    occurred: lexicon.date(disaster.date),
    fiscalYear: disaster.fiscalYear,
    provider:
      provider === 'joint' || provider === 'wards_total'
        ? words.provider[provider]
        : wardName(provider, atlas, words),
    recipientCode: recipient,
    recipient: recipient === '' ? null : fullPlaceName(recipient, atlas, words),
    kind: lexicon.t.disasters.kind[support.kind],
    item: support.item,
    amount: figure?.value ?? null,
    qualifier: figure ? words.file.qualifier[figure.qualifier] : null,
    unit: figure ? support.unit : null,
    from: date.from,
    to: date.to,
    precision: words.file.precision[date.precision],
    asOf: support.asOf,
    basis: words.basis[support.basis],
    source: atlas.sourceOf(support.sourceId)?.title ?? support.sourceId,
    note: support.note,
  };
}
