/** Years before the first of an era: 平成1年 is 1989. The eras in which such lists are dated. */
const ERA_OFFSET: Readonly<Record<string, number>> = { 平成: 1988, 令和: 2018, H: 1988, R: 2018 };

const DAY =
  /(平成|令和|H|R)?\s*(\d{1,4}|元)\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})\s*日?\s*[（(]?\s*(現在|時点)/u;

/**
 * The day for which a list says that it speaks: 「2015.8.1 現在」, 「令和8年8月1日現在」, full width too.
 * @param cells the beginning of a sheet
 * @returns `YYYY-MM-DD`; empty where none stands there
 */
export function listDay(cells: readonly (readonly string[])[]): string {
  for (const cell of cells.flat()) {
    const found = DAY.exec(cell.normalize('NFKC'));
    if (found === null) continue;
    const [, era, year = '', month = '', day = ''] = found;
    const number = year === '元' ? 1 : Number(year);
    const full = era === undefined ? number : number + (ERA_OFFSET[era] ?? 0);
    const text = [String(full).padStart(4, '0'), month.padStart(2, '0'), day.padStart(2, '0')].join('-');
    const isReal = !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
    if (full >= 1900 && isReal) return text;
  }
  return '';
}
