import type { ExportTable } from '../../data/export/export-table.ts';

/** What a table of this view needs in a file beside its name, its rows and how they are read. */
export type TableContext = Omit<ExportTable, 'title' | 'columns' | 'rows' | 'notes' | 'placeColumn'>;
