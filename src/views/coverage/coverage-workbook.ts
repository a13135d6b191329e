import type { ExportTable, ExportWords } from '../../data/export/export-table.ts';

/**
 * Tables as one Excel file; what makes it is fetched with the first one.
 * @throws RangeError where a table cannot be a sheet
 */
export async function coverageWorkbook(tables: readonly ExportTable[], words: ExportWords): Promise<Blob> {
  const { xlsxWorkbook } = await import('../../data/export/xlsx.ts');
  return await xlsxWorkbook(tables, words);
}
