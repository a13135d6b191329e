import type { ExportTable } from '../../data/export/export-table.ts';
import type { PlaceRow } from '../../data/places/place-rows.ts';
import { localGovernmentCode } from '../../domain/municipality-code.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import type { TableContext } from './table-context.ts';

/** Missing municipalities as a file holds them: a row each, with the code that other tables join by. */
export function gapTable(
  lexicon: Lexicon,
  title: string,
  rows: readonly PlaceRow[],
  context: TableContext,
): ExportTable {
  const words = lexicon.t.coverage.gaps;
  return {
    ...context,
    title,
    columns: [
      { key: 'code', title: lexicon.t.places.column.code, type: 'text' },
      { key: 'lgcode', title: words.column.code, type: 'text' },
      { key: 'prefecture', title: words.column.prefecture, type: 'text' },
      { key: 'name', title: words.column.name, type: 'text' },
      { key: 'reading', title: words.column.reading, type: 'text' },
      { key: 'kind', title: words.column.kind, type: 'text' },
      { key: 'agreement', title: words.column.agreement, type: 'text' },
      { key: 'ties', title: words.column.ties, type: 'number', unit: words.tiesUnit },
    ],
    rows: rows.map(({ place, prefecture, ties }) => [
      place.code,
      localGovernmentCode(place.code),
      prefecture.name,
      place.name,
      place.kana,
      lexicon.t.common.kind[place.kind],
      ties?.agreement?.name ?? null,
      ties?.wardTies ?? null,
    ]),
    notes: [words.note],
    placeColumn: 'code',
  };
}
