import { csvFormatRows } from 'd3';

/** A header and rows of text as the CSV that the package publishes: UTF-8 without BOM, LF, RFC 4180 quoting. */
export function formatCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${csvFormatRows([[...header], ...rows.map((row) => [...row])])}\n`;
}
