import { COUNTED_KINDS } from '../../domain/place.ts';
import { dataMessage, type DataMessage, type DataProblem } from '../data-error.ts';
import { listCountOf, listCounts, type ListCount } from '../measures/list-counts.ts';
import { listEntries } from '../reconciliation/list-entries.ts';
import { contradictionsOf } from './list-figures.ts';
import { recordsIn, WHOLE_COUNTRY, type LocatedRecord, type Tables } from '../reconciliation/records.ts';

const COUNTS = 'exchange_counts';

/** The columns of a row of counts, and what each is of a count of the list itself. */
const COLUMNS = [
  ['municipalities', 'municipalities'],
  ['cities', 'cities'],
  ['towns', 'towns'],
  ['villages', 'villages'],
  ['prefecture_itself', 'prefectureItself'],
] as const satisfies readonly (readonly [column: string, of: keyof ListCount])[];

/** Figures of a list that are sums of its table of counts, where nobody published them. */
const SUMS: Readonly<Record<string, readonly string[]>> = {
  exchange_municipalities: ['municipalities'],
  exchange_cities: ['cities'],
  exchange_towns: ['towns'],
  exchange_villages: ['villages'],
  exchange_prefectures: ['prefecture_itself'],
  exchange_total: ['municipalities', 'prefecture_itself'],
};
const REACHED = 'prefectures_with_exchange';

function problem(row: LocatedRecord, column: string, expected: DataMessage): DataProblem {
  const { file, line } = row;
  return {
    file,
    line,
    column,
    value: row.text(column),
    expected,
    action: dataMessage('action.correctCount'),
  };
}

/**
 * Counts of lists that cannot be: 市, 町 and 村 that do not add up to 市町村, more municipalities than there are, a
 * share above 100 %, and figures that were counted here (`derived`) and are not what the rows of the list give.
 */
export function countProblems(tables: Tables): DataProblem[] {
  const kinds = new Map(
    recordsIn(tables, 'municipalities').map((row) => [row.text('code'), row.text('kind')]),
  );
  const counted = new Map<string, number>();
  for (const [code, kind] of kinds) {
    if (!(COUNTED_KINDS as readonly string[]).includes(kind)) continue;
    for (const place of [code.slice(0, 2), WHOLE_COUNTRY]) counted.set(place, (counted.get(place) ?? 0) + 1);
  }
  const lists = new Map<string, ReadonlyMap<string, ListCount>>();
  const listOf = (asOf: string): ReadonlyMap<string, ListCount> => {
    const known = lists.get(asOf);
    if (known !== undefined) return known;
    const codes = listEntries(tables, asOf, WHOLE_COUNTRY).map((row) => row.text('code'));
    const made = listCounts(codes, (code) => kinds.get(code));
    lists.set(asOf, made);
    return made;
  };
  return [
    ...recordsIn(tables, COUNTS).flatMap((row) => [
      ...impossible(row, counted.get(row.text('prefecture_code')) ?? 0),
      ...otherThanCounted(row, listCountOf(listOf(row.text('as_of')), row.text('prefecture_code'))),
    ]),
    ...recordsIn(tables, 'milestones').flatMap((row) => [
      ...aboveAll(row, counted.get(WHOLE_COUNTRY) ?? 0),
      ...otherThanSum(tables, row),
    ]),
    ...contradictory(recordsIn(tables, 'milestones')),
    ...recordsIn(tables, 'published_totals')
      .filter((row) => row.text('unit') === '％' && Number(row.text('published')) > 100)
      .map((row) => problem(row, 'published', dataMessage('expected.maximum', { maximum: 100 }))),
  ];
}

function impossible(row: LocatedRecord, counted: number): DataProblem[] {
  const value = (column: string): number => Number(row.text(column));
  const sum = value('cities') + value('towns') + value('villages');
  const found: DataProblem[] = [];
  if (value('municipalities') !== sum)
    found.push(problem(row, 'municipalities', dataMessage('expected.sumOfKinds', { sum })));
  if (value('municipalities') > counted)
    found.push(problem(row, 'municipalities', dataMessage('expected.atMostCounted', { counted })));
  return found;
}

/** What was counted here is counted once more. */
function otherThanCounted(row: LocatedRecord, own: ListCount): DataProblem[] {
  return COLUMNS.filter(([column]) => row.text('basis') === 'derived' || column === 'prefecture_itself')
    .filter(([column]) => row.text(column === 'municipalities' ? 'basis' : 'kinds_basis') === 'derived')
    .filter(([column, of]) => Number(row.text(column)) !== own[of])
    .map(([column, of]) => problem(row, column, dataMessage('expected.counted', { counted: own[of] })));
}

function aboveAll(row: LocatedRecord, counted: number): DataProblem[] {
  return row.text('measure') === 'exchange_municipalities' && Number(row.text('value')) > counted
    ? [problem(row, 'value', dataMessage('expected.atMostCounted', { counted }))]
    : [];
}

function otherThanSum(tables: Tables, row: LocatedRecord): DataProblem[] {
  const measure = row.text('measure');
  const columns = SUMS[measure];
  if (row.text('basis') !== 'derived' || (columns === undefined && measure !== REACHED)) return [];
  const rows = recordsIn(tables, COUNTS).filter((each) => each.text('as_of') === row.text('date'));
  const counted =
    columns === undefined
      ? rows.filter((each) => Number(each.text('municipalities')) > 0).length
      : rows.reduce(
          (sum, each) => sum + columns.reduce((own, column) => own + Number(each.text(column)), 0),
          0,
        );
  if (Number(row.text('value')) === counted) return [];
  return [problem(row, 'value', dataMessage('expected.counted', { counted }))];
}

/** Counted figures of a list that are more than what they are part of, or do not give it. */
function contradictory(milestones: readonly LocatedRecord[]): DataProblem[] {
  const rows = milestones.filter(
    (row) => row.text('date_precision') === 'day' && row.text('area') === '' && row.text('value') !== '',
  );
  return [...new Set(rows.map((row) => row.text('date')))].flatMap((day) => {
    const ofDay = rows.filter((row) => row.text('date') === day);
    const figures = ofDay.map((row) => ({
      measure: row.text('measure'),
      value: Number(row.text('value')),
      isDerived: row.text('basis') === 'derived',
    }));
    return contradictionsOf(figures).flatMap(({ whole, parts }) => {
      const row = ofDay.find((each) => each.text('measure') === whole.measure);
      const sum = parts.reduce((total, { value }) => total + value, 0);
      return row === undefined ? [] : [problem(row, 'value', dataMessage('expected.sumOfParts', { sum }))];
    });
  });
}
