/** Years before the first of an era: 平成1年 is 1989. The eras in which such lists are dated. */
const ERA_OFFSET: Readonly<Record<string, number>> = { 平成: 1988, 令和: 2018, H: 1988, R: 2018 };

const YEAR = '(平成|令和|H|R)?\\s*(\\d{1,4}|元)';
const DAY = new RegExp(
  `${YEAR}\\s*[-年./]\\s*(\\d{1,2})\\s*[-月./]\\s*(\\d{1,2})\\s*日?\\s*[（(]?\\s*(現在|時点)`,
  'u',
);
/** A day or a month of which it is said that something came out. */
const PUBLISHED = new RegExp(
  `${YEAR}\\s*[-年./]\\s*(\\d{1,2})(?:\\s*[-月./]\\s*(\\d{1,2})\\s*日?|\\s*月)\\s*(?:発行|公表|発表|作成)`,
  'u',
);
/** A day, a month or a year, and nothing else. */
const PLAIN = new RegExp(
  `^${YEAR}\\s*年?(?:\\s*[-./]?\\s*(\\d{1,2})\\s*月?(?:\\s*[-./]?\\s*(\\d{1,2})\\s*日?)?)?$`,
  'u',
);

/** The first year in which a list can speak. */
const FIRST_YEAR = 1900;

/**
 * The day for which a list says that it speaks: 「2015.8.1 現在」, 「令和8年8月1日現在」, full width too.
 * @param cells the beginning of a sheet
 * @returns `YYYY-MM-DD`; empty where none stands there
 */
export function listDay(cells: readonly (readonly string[])[]): string {
  for (const cell of cells.flat()) {
    const found = DAY.exec(cell.normalize('NFKC'));
    const text = found === null ? undefined : partialDay(found);
    if (text !== undefined) return text;
  }
  return '';
}

/** The day (or month) on which a text says that it came out: 「令和8年9月15日 公表」; undefined where it says none. */
export function publishedDay(text: string): string | undefined {
  const found = PUBLISHED.exec(text.normalize('NFKC'));
  return found === null ? undefined : partialDay(found);
}

/**
 * A date as people write it (2026年9月15日, 令和8年9月, 2026/9/15, 2026), full width too.
 * @returns `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined where it is none
 */
export function plainDay(text: string): string | undefined {
  const found = PLAIN.exec(text.normalize('NFKC').trim());
  return found === null ? undefined : partialDay(found);
}

/** @param found era, year, month and day as they are written; what is missing is undefined */
function partialDay([, era, year = '', month, day]: readonly (string | undefined)[]): string | undefined {
  const number = year === '元' ? 1 : Number(year);
  const full = era === undefined ? number : number + (ERA_OFFSET[era] ?? 0);
  const parts = [String(full).padStart(4, '0'), month?.padStart(2, '0'), day?.padStart(2, '0')];
  const text = parts.filter((part) => part !== undefined).join('-');
  const isReal = !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
  return full >= FIRST_YEAR && isReal ? text : undefined;
}
