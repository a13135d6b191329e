import { program } from '../load.ts';
import { areasByCode } from '../topology/areas.ts';
import { loadNationalTopology, loadTopology } from '../topology/load-topology.ts';
import { PREFECTURE_OBJECTS } from '../topology/parse-topology.ts';
import { fileName, type ExportFormat } from './export-formats.ts';
import type { ExportTable, ExportWords } from './export-table.ts';
import type { UnwritableCharacter } from './shift-jis.ts';

/** A file that is ready to be saved. */
export interface MadeFile {
  readonly blob: Blob;
  readonly name: string;
  /** What the encoding of the file does not have. */
  readonly unwritable: readonly UnwritableCharacter[];
}

/**
 * Makes a file of a table. What a format needs is fetched with the first file of it.
 * @param site name of the site, for the name of the file
 * @param base address of the site, ending in `/`: a map needs the boundaries
 * @throws LoadError when what makes the file or the boundaries do not come; RangeError when the table cannot be such a file
 */
export async function makeFile(
  format: ExportFormat,
  table: ExportTable,
  words: ExportWords,
  site: string,
  base: string,
): Promise<MadeFile> {
  const made = (
    content: BlobPart,
    type: string,
    unwritable: readonly UnwritableCharacter[] = [],
  ): MadeFile => ({
    blob: content instanceof Blob ? content : new Blob([content], { type }),
    name: fileName(site, table, format),
    unwritable,
  });
  switch (format) {
    case 'xlsx': {
      const { xlsxFile } = await part(() => import('./xlsx.ts'));
      return made(await xlsxFile(table, words), '');
    }
    case 'csv': {
      const { csvUtf8 } = await part(() => import('./csv-text.ts'));
      return made(csvUtf8(table, words), 'text/csv;charset=utf-8');
    }
    case 'sjis': {
      const { csvShiftJis } = await part(() => import('./shift-jis.ts'));
      const { bytes, unwritable } = csvShiftJis(table, words);
      return made(bytes, 'text/csv;charset=shift_jis', unwritable);
    }
    case 'json': {
      const { jsonText } = await part(() => import('./json.ts'));
      return made(jsonText(table), 'application/json');
    }
    case 'geojson': {
      const [{ geoJsonText }, areas] = await Promise.all([
        part(() => import('./geojson.ts')),
        areasFor(table, base),
      ]);
      return made(geoJsonText(table, areas, words), 'application/geo+json');
    }
  }
}

/** The shapes of the places of a table: of prefectures where their codes have two digits. */
async function areasFor(table: ExportTable, base: string) {
  const index = table.columns.findIndex(({ key }) => key === table.placeColumn);
  const isOfPrefectures = table.rows.every((cells) => String(cells[index]).length === 2);
  return isOfPrefectures
    ? areasByCode(await loadTopology(`${base}geo/prefectures.topo.json`, PREFECTURE_OBJECTS), 'prefectures')
    : areasByCode(await loadNationalTopology(base), 'municipalities');
}

/** What makes a format. @throws LoadError when it does not come */
function part<T>(load: () => Promise<T>): Promise<T> {
  return program(load)();
}
