import { headOf, type ExportCell, type ExportTable, type ExportWords } from './export-table.ts';
import { guarded } from './formula-guard.ts';

/**
 * A table for the clipboard: tabs between cells, which a spreadsheet pastes into its own. Text is guarded as in
 * CSV; tabs and line ends within a cell become spaces. Codes keep their zero only where the sheet is told so:
 * for them there is the Excel file.
 */
export function clipboardText(table: ExportTable, words: Pick<ExportWords, 'withUnit'>): string {
  const head = table.columns.map((column) => headOf(column, words));
  return [head, ...table.rows].map((cells) => cells.map(cellText).join('\t')).join('\n');
}

function cellText(cell: ExportCell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  return guarded(cell.replace(/[\t\r\n]+/g, ' '));
}
