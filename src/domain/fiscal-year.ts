/** A Japanese fiscal year: 1 April of this year to 31 March of the next. 2015 is 平成27年度. */
export type FiscalYear = number;

/** An era of the Japanese calendar, by its key in the message catalogue. */
export type Era = 'showa' | 'heisei' | 'reiwa';

export interface EraYear {
  era: Era;
  /** Year within the era; 1 is written 元. */
  year: number;
}

/**
 * The era under which each fiscal year is named, newest first. Policy, not computation: fiscal 2019 began
 * in 平成31 and is nevertheless 令和元年度 in the documents of the project (S000, S002).
 */
const ERA_OF_FISCAL_YEARS: readonly { era: Era; from: FiscalYear }[] = [
  { era: 'reiwa', from: 2019 },
  { era: 'heisei', from: 1989 },
  { era: 'showa', from: 1926 },
];

/** The first day of each era in the civil calendar, newest first (ISO 8601). */
const ERA_OF_DAYS: readonly { era: Era; from: string; firstYear: number }[] = [
  { era: 'reiwa', from: '2019-05-01', firstYear: 2019 },
  { era: 'heisei', from: '1989-01-08', firstYear: 1989 },
  { era: 'showa', from: '1926-12-25', firstYear: 1926 },
];

/**
 * The era and year under which a fiscal year is named.
 * @throws RangeError before 1926, where this product has no data.
 */
export function eraOfFiscalYear(fiscalYear: FiscalYear): EraYear {
  const found = ERA_OF_FISCAL_YEARS.find(({ from }) => fiscalYear >= from);
  if (!found) throw new RangeError(`fiscal year ${fiscalYear} is before the first era of the table`);
  return { era: found.era, year: fiscalYear - found.from + 1 };
}

/**
 * The era and year of a day (`YYYY-MM-DD`), of a month (`YYYY-MM`) or of a year (`YYYY`). A month or a year
 * in which the era changed is named by the later era, unless it lies wholly before (2019-04 is 平成31年4月).
 * @throws RangeError before 1926-12-25.
 */
export function eraOfDate(isoDate: string): EraYear {
  const latestDay =
    isoDate.length === 4 ? `${isoDate}-12-31` : isoDate.length === 7 ? `${isoDate}-31` : isoDate;
  const found = ERA_OF_DAYS.find(({ from }) => latestDay >= from);
  if (!found) throw new RangeError(`${isoDate} is before the first era of the table`);
  return { era: found.era, year: Number(isoDate.slice(0, 4)) - found.firstYear + 1 };
}

/** The fiscal year in which a day or month (`YYYY-MM-DD` or `YYYY-MM`) lies. */
export function fiscalYearOf(isoDate: string): FiscalYear {
  const calendarYear = Number(isoDate.slice(0, 4));
  return Number(isoDate.slice(5, 7)) >= 4 ? calendarYear : calendarYear - 1;
}

/** The last day of a fiscal year, as an ISO date. */
export function lastDayOf(fiscalYear: FiscalYear): string {
  return `${fiscalYear + 1}-03-31`;
}

/** All fiscal years from first to last, both included, in order. */
export function fiscalYearRange(first: FiscalYear, last: FiscalYear): FiscalYear[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
