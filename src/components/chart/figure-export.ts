import type { ExportCell, ExportColumn, ExportTable } from '../../data/export/export-table.ts';
import type { Lexicon } from '../../i18n/lexicon.svelte.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import type { Navigator } from '../../state/navigator.svelte.ts';

/** The rows of a figure as a file holds them: those of its table, with numbers as numbers. */
export interface FigureRows {
  columns: readonly ExportColumn[];
  rows: readonly (readonly ExportCell[])[];
  /** Key of the column with the code of a place, where each row is one. */
  placeColumn?: string;
  /** What the table tells in a note. */
  notes?: readonly string[];
  /** What chose the rows, in words; left out where nothing did. */
  filter?: string;
}

/** What a figure says of itself. */
export interface FigureWords {
  title: string;
  scope: string;
  finding: string;
  sourceIds: readonly string[];
}

/** The table of a figure, ready to leave the site: its finding goes along as a note. */
export function figureExport(
  { lexicon, atlas, navigation }: { lexicon: Lexicon; atlas: Atlas; navigation: Navigator },
  { title, scope, finding, sourceIds }: FigureWords,
  { columns, rows, placeColumn, notes = [], filter }: FigureRows,
): ExportTable {
  const { edition } = atlas.snapshot;
  return {
    title,
    columns,
    rows,
    filter: filter ?? lexicon.t.exports.everything,
    asOf: scope,
    edition,
    licence: lexicon.t.exports.licence(lexicon.t.common.siteName, edition),
    sources: [...new Set(sourceIds)].flatMap((id) => atlas.sourceOf(id)?.title ?? []),
    notes: [finding, ...notes],
    link: navigation.linkToState(),
    ...(placeColumn !== undefined && { placeColumn }),
  };
}
