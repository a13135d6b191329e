import { fiscalYearOf, fiscalYearRange, type FiscalYear } from '../../domain/fiscal-year.ts';
import { compareDates, earliestDay, latestDay, type PartialDate } from '../../domain/partial-date.ts';
import type { Milestone } from '../../domain/publication.ts';
import { isLowerBound, type QualifiedFigure } from '../../domain/qualified-figure.ts';

/** A published figure on the time axis. */
export interface PublishedPoint {
  /** Measure and date: unique within a series. */
  key: string;
  measure: string;
  date: PartialDate;
  /**
   * First and last day that the date may mean, ISO; equal for a date known to the day. A date that is only a year
   * ends before the next dated figure of the same measure in that year: it was counted before that one.
   */
  firstDay: string;
  lastDay: string;
  /** The day of that next figure, where it is what ends the span; empty otherwise. */
  before: string;
  figure: QualifiedFigure;
  note: string;
  sourceId: string;
}

/** A table that was published for that day, whose figure for these measures is not held. */
interface UnheldPoint {
  key: string;
  date: PartialDate;
  day: string;
  sourceId: string;
}

/**
 * What was published of one or more measures, and where nothing is known. The points are single
 * statements, not a line: a lower bound says nothing of the way there, and two measures are two ways of
 * counting.
 */
export interface PublishedSeries {
  fiscalYears: readonly FiscalYear[];
  /** Oldest first. */
  points: readonly PublishedPoint[];
  unheld: readonly UnheldPoint[];
  /** Fiscal years in which no figure can lie and no table was published. */
  missing: readonly FiscalYear[];
  sourceIds: readonly string[];
}

/** The milestone that opens every time axis of the growth view: the day the project was agreed. */
const BEGINNING = 'project_agreed';
/** A table whose figures could not be read for this edition (S000, 連携自治体数の推移). */
const PUBLISHED_TABLE = 'published_table';

/**
 * The fiscal years of the time axes: from the agreement on the project to the last year of the data.
 * @throws RangeError where the milestones do not say when the project was agreed
 */
export function projectYears(milestones: readonly Milestone[], lastFiscalYear: FiscalYear): FiscalYear[] {
  const beginning = milestones.find(({ measure }) => measure === BEGINNING);
  if (!beginning) throw new RangeError(`milestones.csv has no row ${BEGINNING}`);
  return fiscalYearRange(fiscalYearOf(earliestDay(beginning.date)), lastFiscalYear);
}

/**
 * Everything published of the measures within the fiscal years. A published table counts as not held unless
 * one of the measures has a figure of the very day of the table.
 */
export function publishedSeries(
  milestones: readonly Milestone[],
  measures: readonly string[],
  fiscalYears: readonly FiscalYear[],
): PublishedSeries {
  // What was counted here from a list is no statement of anybody.
  const ofMeasures = milestones.filter(
    ({ measure, basis }) => measures.includes(measure) && basis !== 'derived',
  );
  const points = ofMeasures.flatMap(({ figure, date, measure, note, sourceId }): PublishedPoint[] => {
    const lastDay = latestDay(date);
    if (figure === undefined || lastDay === undefined) return [];
    const firstDay = earliestDay(date);
    const before = nextDay(ofMeasures, measure, firstDay, lastDay);
    return [
      {
        key: `${measure} ${date.from}`,
        measure,
        date,
        firstDay,
        lastDay: before === '' ? lastDay : dayBefore(before),
        before,
        figure,
        note,
        sourceId,
      },
    ];
  });
  const heldDays = new Set(points.map(({ firstDay }) => firstDay));
  const unheld = milestones
    .filter(({ measure, figure }) => measure === PUBLISHED_TABLE && figure === undefined)
    .map(({ date, sourceId }) => ({ key: `table ${date.from}`, date, day: earliestDay(date), sourceId }))
    .filter(({ day }) => !heldDays.has(day));

  // A date that is only a calendar year touches two fiscal years; neither is certainly without a figure.
  const touched = new Set([
    ...points.flatMap(({ firstDay, lastDay }) =>
      fiscalYearRange(fiscalYearOf(firstDay), fiscalYearOf(lastDay)),
    ),
    ...unheld.map(({ day }) => fiscalYearOf(day)),
  ]);
  return {
    fiscalYears,
    points: points.sort((a, b) => compareDates(a.date, b.date)),
    unheld: unheld.sort((a, b) => compareDates(a.date, b.date)),
    missing: fiscalYears.filter((fiscalYear) => !touched.has(fiscalYear)),
    sourceIds: [...new Set([...points, ...unheld].map(({ sourceId }) => sourceId))],
  };
}

/**
 * The day of the next figure of a measure within a span of days. The table is in the order of what its dates may mean
 * at the earliest (`data:check`), so a figure dated to the day later in the span was counted later.
 */
function nextDay(
  milestones: readonly Milestone[],
  measure: string,
  firstDay: string,
  lastDay: string,
): string {
  if (firstDay === lastDay) return '';
  const days = milestones
    .filter(({ measure: other, date, figure }) => other === measure && date.precision === 'day' && figure)
    .map(({ date }) => date.from)
    .filter((day) => day > firstDay && day <= lastDay);
  return days.sort()[0] ?? '';
}

/** The day before an ISO day. */
function dayBefore(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`) - 24 * 60 * 60 * 1000;
  return new Date(time).toISOString().slice(0, 10);
}

/** The first and last exact figure and the last lower bound of a measure; undefined where there is none. */
export function landmarksOf(series: PublishedSeries, measure: string) {
  const points = series.points.filter((point) => point.measure === measure);
  const exact = points.filter(({ figure }) => figure.qualifier === 'exact');
  return {
    firstExact: exact[0],
    lastExact: exact.at(-1),
    lastBound: points.filter(({ figure }) => isLowerBound(figure)).at(-1),
    last: points.at(-1),
  };
}
