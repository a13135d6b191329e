/** What a cell of a file holds: text as it is (codes and dates too), a number, or nothing. */
export type ExportCell = string | number | null;

export interface ExportColumn {
  /** Name for programs: the property in JSON and GeoJSON. */
  readonly key: string;
  /** Name for people: the head of the column. */
  readonly title: string;
  /** `date`: ISO text, as precise as its source (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`). Codes are text. */
  readonly type: 'text' | 'number' | 'date';
  readonly unit?: string;
}

/** A table on its way out of the site, with everything that must stay with it. */
export interface ExportTable {
  readonly title: string;
  readonly columns: readonly ExportColumn[];
  /** As many cells a row as there are columns, in the order of the screen. */
  readonly rows: readonly (readonly ExportCell[])[];
  /** What chose the rows, in words; 「すべて」 where nothing did. */
  readonly filter: string;
  /** The day or year that the figures are of, in words. */
  readonly asOf: string;
  /** Edition of the data, `YYYY-MM-DD`. */
  readonly edition: string;
  readonly licence: string;
  readonly sources: readonly string[];
  /** How to read the figures: what is a lower bound, what an empty cell means. */
  readonly notes: readonly string[];
  /** Whole address of what was on the screen; empty where nobody else could open it. */
  readonly link: string;
  /** Key of the column with the code of a place, where each row is one: such a table can be a map. */
  readonly placeColumn?: string;
}

/** The words around a table in a file. */
export interface ExportWords {
  /** Name of the part that says what the table is. */
  readonly about: string;
  readonly title: string;
  readonly rows: string;
  readonly filter: string;
  readonly asOf: string;
  readonly edition: string;
  /** How an edition is called: by its day, or as what it is before it is published. */
  readonly editionName: (day: string) => string;
  readonly licence: string;
  readonly source: string;
  readonly note: string;
  readonly link: string;
  readonly unwritable: string;
  /** Who must be named for the boundaries. */
  readonly boundaryCredit: string;
  /** A column with its unit: 区との協定（件）. */
  readonly withUnit: (title: string, unit: string) => string;
  /** Where a character could not be written: 𠮷（U+20BB7） 3行目「市区町村」. */
  readonly unwritablePlace: (character: string, codePoint: string, row: number, column: string) => string;
}

/** The head of a column as people read it. */
export function headOf({ title, unit }: ExportColumn, words: Pick<ExportWords, 'withUnit'>): string {
  return unit === undefined ? title : words.withUnit(title, unit);
}

/** What the table is, line by line: its name, what chose its rows, its day, edition, licence, sources, address. */
export function aboutLines(table: ExportTable, words: ExportWords): [label: string, value: string][] {
  return [
    [words.title, table.title],
    [words.rows, String(table.rows.length)],
    [words.filter, table.filter],
    [words.asOf, table.asOf],
    ...table.notes.map((note): [string, string] => [words.note, note]),
    ...table.sources.map((source): [string, string] => [words.source, source]),
    [words.licence, table.licence],
    [words.edition, words.editionName(table.edition)],
    ...(table.link === '' ? [] : [[words.link, table.link] as [string, string]]),
  ];
}
