import { csvUtf8 } from '../export/csv-text.ts';
import type { ExportTable, ExportWords } from '../export/export-table.ts';
import { xlsxWorkbook } from '../export/xlsx.ts';
import type { DataProblem } from '../data-error.ts';
import type { FindingTexts } from './findings/import-finding.ts';
import { findingsTable, type FindingTableWords } from './findings/findings-table.ts';
import { differenceTable, type DifferenceTableWords } from './findings/difference-table.ts';
import type { TemplateWords } from './list-template.ts';
import type { ListIndex } from './match/list-index.ts';
import { makePackage } from './package/make-package.ts';
import type { SourceWords } from './package/list-source.ts';
import type { PackageInput, PackageWords } from './package/package-input.ts';
import { zipPackage } from './package/zip-package.ts';
import type { ListReview } from './review-list.ts';

/** A file that the desk can give. */
export type ImportFileKind = 'template' | 'findings_xlsx' | 'findings_csv' | 'decisions' | 'package';

/** A file that is ready to be saved. */
export interface ImportFile {
  readonly blob: Blob;
  readonly name: string;
  /** Of a package: the published files that change, in the order of their names. */
  readonly changed: readonly string[];
  /** Of a package: what the check would refuse; empty for one that can be published. */
  readonly problems: readonly DataProblem[];
}

/** All words that go into files. */
export interface ImportFileWords {
  readonly package: PackageWords;
  readonly findingTexts: FindingTexts;
  readonly findingTable: FindingTableWords;
  readonly differenceTable: DifferenceTableWords;
  readonly about: {
    readonly filter: string;
    readonly licence: string;
    readonly source: (file: string) => string;
  };
  readonly file: ExportWords;
  readonly template: TemplateWords & { readonly fileName: string };
  /** The row among the sources of a list that has none yet. */
  readonly source: SourceWords;
  readonly findingsName: (asOf: string) => string;
  readonly decisionsName: (asOf: string) => string;
  readonly packageName: (asOf: string) => string;
}

/** The languages of the page, in which the files for whoever works at the desk are written. */
export type FileLanguage = 'ja' | 'en' | 'easy';

/**
 * The words of files that only the person at the desk reads. What goes into the data is in the language of the
 * documents, whatever the page is in.
 */
export type DeskFileWords = Omit<ImportFileWords, 'package' | 'source'>;

/** The tables of a review: its findings, and what has moved since another list where there is one. */
export interface ReviewTables {
  readonly findings: ExportTable;
  readonly difference: ExportTable | undefined;
}

/** A review as tables. */
export function reviewTables(
  index: ListIndex,
  { findings, difference }: ListReview,
  words: ImportFileWords,
  asOf: string,
  edition: string,
  file: string,
): ReviewTables {
  const about = {
    filter: words.about.filter,
    asOf,
    edition,
    licence: words.about.licence,
    sources: [words.about.source(file)],
    notes: [],
    link: '',
  };
  return {
    findings: findingsTable(findings, words.findingTexts, words.findingTable, about),
    difference: difference && differenceTable(index, difference, words.differenceTable, about),
  };
}

/** Names of the tables of a review beside its package. */
export const FINDINGS_FILE = 'findings.csv';
export const DIFFERENCE_FILE = 'difference.csv';

const XLSX_NAME = '.xlsx';
const CSV_NAME = '.csv';

/** The findings as CSV, or as a file of Excel with the difference from the list before on a sheet of its own. */
export async function findingsFile(
  kind: 'findings_xlsx' | 'findings_csv',
  { findings, difference }: ReviewTables,
  words: ImportFileWords,
): Promise<ImportFile> {
  const isXlsx = kind === 'findings_xlsx';
  const tables = difference === undefined ? [findings] : [findings, difference];
  const content = isXlsx ? await xlsxWorkbook(tables, words.file) : csvUtf8(findings, words.file);
  return {
    blob: content instanceof Blob ? content : new Blob([content], { type: 'text/csv;charset=utf-8' }),
    name: words.findingsName(findings.asOf) + (isXlsx ? XLSX_NAME : CSV_NAME),
    changed: [],
    problems: [],
  };
}

/** What was decided so far, to be brought in again with the same list. */
export function decisionsFile(text: string, name: string): ImportFile {
  return { blob: new Blob([text], { type: 'text/csv;charset=utf-8' }), name, changed: [], problems: [] };
}

/**
 * The package of a list as one zip file, with its findings and what has moved beside it.
 * @throws RangeError while entries are open
 */
export function packageFile(
  input: PackageInput,
  { findings, difference }: ReviewTables,
  words: ImportFileWords,
): ImportFile {
  const { files, changed, problems } = makePackage(input);
  // With its mark in front, without which Excel takes the text for another encoding.
  const textOf = (table: ExportTable): string =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvUtf8(table, words.file));
  const all = new Map([...files, [FINDINGS_FILE, textOf(findings)]]);
  if (difference !== undefined) all.set(DIFFERENCE_FILE, textOf(difference));
  const zip = zipPackage(all, input.asOf);
  return {
    blob: new Blob([zip], { type: 'application/zip' }),
    name: words.packageName(input.asOf),
    changed,
    problems,
  };
}
