import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { fiscalYearOf } from '../../domain/fiscal-year.ts';
import type { DatePrecision } from '../../domain/partial-date.ts';
import { dataMessage, type DataProblem } from '../data-error.ts';
import { isPartialDate } from '../package/field-value.ts';
import { recordsIn, type LocatedRecord, type Tables } from '../reconciliation/records.ts';

/** Where a table with a `date_precision` keeps the date that it is about. */
const DATE_COLUMNS: readonly (readonly [resource: string, from: string, to: string | undefined])[] = [
  ['milestones', 'date', undefined],
  ['ward_partnerships', 'concluded_on', undefined],
  ['programs', 'from', 'to'],
  ['disasters', 'from', 'to'],
  ['disaster_support', 'from', 'to'],
  ['events', 'from', 'to'],
];

/** Lengths of `YYYY`, `YYYY-MM` and `YYYY-MM-DD`. */
const [YEAR, MONTH, DAY] = [4, 7, 10];

/** How many characters the first date of each precision has; 0 for none, undefined for any. */
const LENGTH_OF_FROM: Readonly<Record<DatePrecision, number | undefined>> = {
  day: DAY,
  range: undefined,
  from_day: DAY,
  month: MONTH,
  year: YEAR,
  fiscal_year: YEAR,
  not_after: undefined,
  unknown: 0,
};

/** Does the first date come no later than the second, as far as both are precise? */
function isInOrder(from: string, to: string): boolean {
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) <= to.slice(0, length);
}

function fitsPrecision(precision: DatePrecision, from: string, to: string): boolean {
  const length = LENGTH_OF_FROM[precision];
  if (length !== undefined && from.length !== length) return false;
  if (precision === 'unknown') return to === '';
  if (from === '') return false;
  if (precision === 'range') return to !== '';
  return to === '' || precision === 'fiscal_year' || precision === 'month' || precision === 'year';
}

function dateProblem(row: LocatedRecord, column: string, expected: DataProblem['expected']): DataProblem {
  const { file, line } = row;
  return { file, line, column, value: row.text(column), expected, action: dataMessage('action.correctDate') };
}

function problemsOfDates(
  row: LocatedRecord,
  fromColumn: string,
  toColumn: string | undefined,
): DataProblem[] {
  const from = row.text(fromColumn);
  const to = toColumn === undefined ? '' : row.text(toColumn);
  const precision = row.text('date_precision');
  // What is no date or no precision at all, the description of the table has already said.
  if (![from, to].every((text) => text === '' || isPartialDate(text))) return [];
  if (!(precision in LENGTH_OF_FROM)) return [];
  const problems: DataProblem[] = [];
  if (!fitsPrecision(precision as DatePrecision, from, to)) {
    problems.push(dateProblem(row, fromColumn, dataMessage('expected.datePrecision', { precision })));
  }
  if (toColumn !== undefined && from !== '' && to !== '' && !isInOrder(from, to)) {
    problems.push(dateProblem(row, toColumn, dataMessage('expected.dateOrder', { from })));
  }
  return problems;
}

/** The fiscal years in which a date may lie: one, or two where only the calendar year is known. */
function possibleFiscalYears(date: string): FiscalYear[] {
  if (date.length >= MONTH) return [fiscalYearOf(date)];
  const calendarYear = Number(date);
  return [calendarYear, calendarYear - 1];
}

function problemsOfFiscalYear(row: LocatedRecord): DataProblem[] {
  const from = row.text('from');
  if (!isPartialDate(from)) return [];
  const possible = possibleFiscalYears(from);
  if (possible.includes(Number(row.text('fiscal_year')))) return [];
  return [
    dateProblem(
      row,
      'fiscal_year',
      dataMessage('expected.fiscalYear', { fiscalYear: possible[0] as FiscalYear }),
    ),
  ];
}

/**
 * Dates that contradict themselves: not as precise as they say, the end before the beginning, or another fiscal
 * year than the one in which the day or month lies.
 */
export function dateProblems(tables: Tables): DataProblem[] {
  return [
    ...DATE_COLUMNS.flatMap(([resource, from, to]) =>
      recordsIn(tables, resource).flatMap((row) => problemsOfDates(row, from, to)),
    ),
    ...recordsIn(tables, 'disasters').flatMap(problemsOfFiscalYear),
  ];
}
