import type { ExportCell, ExportColumn, ExportTable } from '../../data/export/export-table.ts';
import type { PlaceColumn } from '../../data/places/place-columns.ts';
import type { PlaceRow } from '../../data/places/place-rows.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import { placeCells } from './place-cells.ts';

/** What a file of the table of places needs beside its rows. */
export interface PlaceExportContext {
  filter: string;
  asOf: string;
  edition: string;
  sources: readonly string[];
  link: string;
}

const TYPES: Partial<Record<PlaceColumn, ExportColumn['type']>> = {
  agreed: 'date',
  ties: 'number',
  latest: 'date',
};

/** Dates of these precisions are ISO text; all others need words beside it. */
const PLAIN_PRECISIONS: readonly PartialDate['precision'][] = ['day', 'month', 'year'];

/**
 * The table of places as a file holds it: the name and the code always, then the columns in their order. Dates are
 * ISO text as precise as their source, and in words only where ISO cannot say it (「2020年7月5日以前」).
 */
export function placeExport(
  lexicon: Lexicon,
  rows: readonly PlaceRow[],
  columns: readonly PlaceColumn[],
  context: PlaceExportContext,
): ExportTable {
  const words = lexicon.t.places;
  // Without its code no row could be joined to anything.
  const shown: PlaceColumn[] = columns.includes('code') ? [...columns] : ['code', ...columns];
  return {
    title: words.title,
    columns: [
      { key: 'name', title: words.column.name, type: 'text' },
      ...shown.map((key): ExportColumn => ({
        key,
        title: words.column[key],
        type: TYPES[key] ?? 'text',
        ...(key === 'ties' && { unit: words.tiesUnit }),
      })),
    ],
    rows: rows.map((row) => {
      const cells = placeCells(lexicon, row);
      return [row.place.name, ...shown.map((column) => fileCell(lexicon, row, column, cells[column]))];
    }),
    notes: [...words.notes, words.emptyNote],
    licence: lexicon.t.exports.licence(lexicon.t.common.siteName, context.edition),
    placeColumn: 'code',
    ...context,
  };
}

function fileCell(lexicon: Lexicon, { ties }: PlaceRow, column: PlaceColumn, shown: string): ExportCell {
  switch (column) {
    case 'ties':
      return ties?.wardTies ?? null;
    case 'agreed':
      return ties?.agreement?.concludedOn ?? null;
    case 'latest': {
      const date = ties?.latest;
      if (!date) return null;
      return PLAIN_PRECISIONS.includes(date.precision) ? date.from : lexicon.date(date);
    }
    default:
      return shown === '' ? null : shown;
  }
}
