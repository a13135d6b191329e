import type { ExportCell, ExportColumn, ExportTable } from '../../data/export/export-table.ts';
import type { DisasterRecord } from '../../data/disasters/disaster-filter.ts';
import { digestOf } from '../../data/disasters/support-digest.ts';
import { isListed, type Disaster, type Support } from '../../domain/disaster.ts';
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
  const { edition } = atlas.snapshot;
  return {
    title,
    ...supportRows({ atlas, lexicon }, records),
    filter: lexicon.t.exports.everything,
    asOf: lexicon.t.common.edition(edition),
    edition,
    licence: lexicon.t.exports.licence(lexicon.t.common.siteName, edition),
    sources: supportSources(records).flatMap((id) => atlas.sourceOf(id)?.title ?? []),
    link,
  };
}

/**
 * The rows of such a file, in the order of the records; a disaster without any support is a row all the same, which
 * says of the disaster what is known.
 */
export function supportRows(
  { atlas, lexicon }: { atlas: Atlas; lexicon: Lexicon },
  records: readonly DisasterRecord[],
): Pick<ExportTable, 'columns' | 'rows' | 'notes'> {
  const words = lexicon.t.disasterRecords;
  const { columns, notes } = words.file;
  const keys = Object.keys(columns) as Key[];
  const rows = records.flatMap(({ disaster, supports }): Partial<Record<Key, ExportCell>>[] => {
    const own = disasterCells(lexicon, disaster);
    if (supports.length === 0)
      return [{ ...own, source: atlas.sourceOf(disaster.sourceId)?.title ?? disaster.sourceId }];
    return supports.map((support) => ({ ...own, ...supportCells({ atlas, lexicon }, support) }));
  });
  return {
    columns: keys.map((key) => ({ key, title: columns[key], type: TYPES[key] ?? 'text' })),
    rows: rows.map((row) => keys.map((key) => row[key] ?? null)),
    notes: [...notes, words.apart],
  };
}

/** Ids of all sources that tell of the disasters and of the supports. */
export function supportSources(records: readonly DisasterRecord[]): string[] {
  const ids = new Set<string>();
  for (const { disaster, supports } of records) {
    for (const id of disaster.listedIn) ids.add(id);
    ids.add(disaster.sourceId);
    for (const id of digestOf(supports).sources) ids.add(id);
  }
  return [...ids];
}

type DisasterKey = 'disaster' | 'type' | 'listing' | 'occurred' | 'fiscalYear';

function disasterCells(lexicon: Lexicon, disaster: Disaster): Record<DisasterKey, ExportCell> {
  const words = lexicon.t.disasterRecords;
  return {
    disaster: disaster.name,
    type: lexicon.t.disasters.type[disaster.type],
    listing: isListed(disaster) ? words.listed : words.pageOnly,
    occurred: lexicon.date(disaster.date),
    fiscalYear: disaster.fiscalYear,
  };
}

function supportCells(
  { atlas, lexicon }: { atlas: Atlas; lexicon: Lexicon },
  support: Support,
): Record<Exclude<Key, DisasterKey>, ExportCell> {
  const words = lexicon.t.disasterRecords;
  const { provider, recipient, figure, date } = support;
  return {
    provider:
      provider === 'joint' || provider === 'wards_total'
        ? words.provider[provider]
        : wardName(provider, atlas, words),
    recipientCode: recipient,
    recipient: recipient === '' ? null : fullPlaceName(recipient, atlas, words),
    kind: lexicon.t.disasters.kind[support.kind],
    item: lexicon.t.common.ofTables(support.item),
    amount: figure?.value ?? null,
    qualifier: figure ? words.file.qualifier[figure.qualifier] : null,
    unit: figure ? lexicon.t.common.withUnit('', support.unit).trim() : null,
    from: date.from,
    to: date.to,
    precision: words.file.precision[date.precision],
    asOf: support.asOf,
    basis: words.basis[support.basis],
    source: atlas.sourceOf(support.sourceId)?.title ?? support.sourceId,
    note: atlas.saying?.supportNote(support.note) ?? support.note,
  };
}
