/**
 * How large a file may be. A list of all 1,718 municipalities is a file of some 60 KB: every limit is far above
 * anything that is a list, and low enough that a phone or an old office computer reads a file just below it.
 */

const MEGABYTE = 1024 * 1024;

/** Bytes of the file as it is. */
export const MAX_FILE_SIZE = 50 * MEGABYTE;

/** Bytes of the unpacked parts of a workbook that are read (text of cells, sheets, formats). */
export const MAX_UNPACKED_SIZE = 160 * MEGABYTE;

/**
 * How many times larger than packed a part may be: sheets of 100,000 like rows come to some 30, and deflate itself
 * cannot exceed 1,032. Only parts above `RATIO_FREE_SIZE` are looked at, because a small one does no harm.
 */
export const MAX_PACKING_RATIO = 250;
export const RATIO_FREE_SIZE = 10 * MEGABYTE;

/** Parts of the archive; a workbook with many pictures has some hundreds. */
export const MAX_ARCHIVE_PARTS = 5_000;

/** Rows of a sheet, down to the last that is not empty. */
export const MAX_ROWS = 200_000;

/** Columns of a sheet, as far as the last that is not empty; the old Excel format had as many. */
export const MAX_COLUMNS = 256;

/** Cells of a sheet, empty ones between full ones counted. */
export const MAX_CELLS = 3_000_000;

/** Characters of a cell (ECMA-376); what is longer was made to do harm, or is a whole text and no list. */
export const LONGEST_CELL = 32_767;

/** The last row and column that an Excel sheet can have (ECMA-376). What lies beyond is no workbook. */
export const LAST_EXCEL_ROW = 1_048_576;
export const LAST_EXCEL_COLUMN = 16_383;
