import type { ExportTable } from './export-table.ts';

/** The files that a table can become; a table of places can be a map too. */
export const TABLE_FORMATS = ['xlsx', 'csv', 'sjis', 'json'] as const;
export type ExportFormat = (typeof TABLE_FORMATS)[number] | 'geojson';

const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  xlsx: '.xlsx',
  csv: '.csv',
  // Beside the other CSV the two must not be taken for one.
  sjis: '_shift_jis.csv',
  json: '.json',
  geojson: '.geojson',
};

/** Signs that a file name cannot have on Windows. */
const NOT_IN_FILE_NAME = /[\\/:*?"<>|]/g;
const BEYOND_LATIN = /[\u3000-\uffef]/;

/** What the names of all files of a thing begin with: the site, its title, the edition of the data. */
export function fileStem(site: string, { title, edition }: Pick<ExportTable, 'title' | 'edition'>): string {
  const name = [site, title, edition].join('_');
  // A name of Latin letters alone stays one: not every computer that reads it has others.
  return name.replace(NOT_IN_FILE_NAME, BEYOND_LATIN.test(name) ? '・' : '-');
}

/** Name of a file: the site, the table, the edition of the data. */
export function fileName(
  site: string,
  table: Pick<ExportTable, 'title' | 'edition'>,
  format: ExportFormat,
): string {
  return fileStem(site, table) + ENDINGS[format];
}
