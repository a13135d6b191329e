import { PREFECTURE_KIND } from '../matching/printed-kind.ts';
import { dataMessage, type DataProblem } from '../data-error.ts';
import { computedTotals } from './computed-totals.ts';
import { listEntries } from './list-entries.ts';
import { publishedTotals, type PublishedTotal } from './published-totals.ts';
import { recordsIn, WHOLE_COUNTRY, type LocatedRecord, type Tables } from './records.ts';

/** One row of `reconciliation.json`. */
export interface ReconciliationRow {
  readonly id: string;
  readonly measure: string;
  /** A prefecture's code, a region's name, or `JP`. */
  readonly place: string;
  /** The agreement, programme or document that the total is about; empty for a place as a whole. */
  readonly subject: string;
  readonly as_of: string;
  /** The figure as published; it stays the one that is quoted. */
  readonly published: number;
  /** The same total counted from the rows of the package. */
  readonly computed: number;
  /** `computed` − `published`. */
  readonly difference: number;
  readonly unit: string;
  /** Why they differ, in the words of the rows or of the recorded reason; empty when they do not. */
  readonly why: string;
  readonly basis: string;
  readonly source_id: string;
}

export interface ReconciliationResult {
  readonly rows: readonly ReconciliationRow[];
  /** Differences without a reason, and recorded reasons that nothing needs. */
  readonly problems: readonly DataProblem[];
}

interface Explanation {
  readonly difference: number;
  readonly why: string;
}

/** Measures whose difference from the published figure the entries of the list explain by their own match. */
const EXPLAINED_BY_ENTRIES = 'exchange_matched';
/** The same published count, held against the entries as they are printed. */
const LIST_ITSELF = 'exchange_municipalities';

/** One decimal is what percentages have; it also takes the dust off binary fractions. */
const rounded = (value: number): number => Math.round(value * 10) / 10;

const signed = (value: number): string => (value > 0 ? `+${value}` : `−${-value}`);

/**
 * What the doubled and unmatched entries of one prefecture take away from its published count; beside it what its list
 * has more or less than that count, where the reason of this is recorded.
 */
function explainedByEntries(
  tables: Tables,
  total: PublishedTotal,
  recorded: ReadonlyMap<string, LocatedRecord>,
): Explanation | undefined {
  if (total.measure !== EXPLAINED_BY_ENTRIES) return undefined;
  // The whole country is explained by its prefectures.
  if (total.place === WHOLE_COUNTRY) return undefined;
  const entries = listEntries(tables, total.asOf, total.place)
    .filter((row) => row.text('published_kind') !== PREFECTURE_KIND)
    .filter((row) => row.text('match') === 'duplicate' || row.text('match') === 'unmatched');
  const ofList = recorded.get(`${LIST_ITSELF}:${total.place}:${total.asOf}`);
  if (entries.length === 0 && ofList === undefined) return undefined;
  const why = entries.map((row) => `「${row.text('published_name')}」${row.text('reason')}`).join('');
  const more = ofList === undefined ? undefined : recordedExplanation(ofList);
  return { difference: (more?.difference ?? 0) - entries.length, why: (more?.why ?? '') + why };
}

/** A difference of the country is the sum of those of its prefectures, when these are all explained. */
function explainedByPrefectures(
  tables: Tables,
  total: PublishedTotal,
  ofPrefectures: readonly ReconciliationRow[],
): Explanation | undefined {
  if (total.place !== WHOLE_COUNTRY || total.subject !== '') return undefined;
  const nameByCode = new Map(
    recordsIn(tables, 'prefectures').map((row) => [row.text('prefecture_code'), row.text('name')]),
  );
  const parts = ofPrefectures
    .filter((row) => row.measure === total.measure && row.as_of === total.asOf && nameByCode.has(row.place))
    .filter((row) => row.subject === '' && row.difference !== 0);
  if (parts.length === 0 || parts.some((row) => row.why === '')) return undefined;
  return {
    difference: parts.reduce((sum, row) => sum + row.difference, 0),
    why: parts.map((row) => `${nameByCode.get(row.place)} ${signed(row.difference)}`).join('、'),
  };
}

function recordedExplanation(record: LocatedRecord): Explanation {
  return { difference: Number(record.text('difference')), why: record.text('why') };
}

function unexplained(total: PublishedTotal, computed: number): DataProblem {
  const { id, measure, published } = total;
  return {
    ...total.origin,
    value: String(published),
    expected: Number.isNaN(computed)
      ? dataMessage('expected.computable', { measure })
      : dataMessage('expected.published', { id, published, difference: rounded(computed - published) }),
    action: dataMessage('action.correctRowsOrRecord', { file: 'recorded_differences.csv' }),
  };
}

/**
 * Recomputes every published total of the package from its rows. A difference is explained by the rows' own match
 * and reason, for the country by its prefectures, and else by `recorded_differences.csv`; what nothing explains is
 * a problem, pointed at where the published figure stands.
 *
 * @param tables the tables of the package by the name of their resource
 */
export function reconcile(tables: Tables): ReconciliationResult {
  const recorded = new Map(recordsIn(tables, 'recorded_differences').map((row) => [row.text('id'), row]));
  const used = new Set<string>();
  const problems: DataProblem[] = [];
  const done = new Map<string, ReconciliationRow>();
  const totals = publishedTotals(tables);
  const isOfCountry = (total: PublishedTotal): boolean => total.place === WHOLE_COUNTRY;
  // The country comes last, because its differences are explained by those of its prefectures.
  for (const total of [...totals.filter((each) => !isOfCountry(each)), ...totals.filter(isOfCountry)]) {
    const computed = computedTotals[total.measure]?.(tables, total) ?? Number.NaN;
    const difference = rounded(computed - total.published);
    let why = '';
    if (difference !== 0) {
      const record = recorded.get(total.id);
      if (record !== undefined) used.add(total.id);
      const explanation = [
        explainedByEntries(tables, total, recorded),
        explainedByPrefectures(tables, total, [...done.values()]),
        record === undefined ? undefined : recordedExplanation(record),
      ].find((each) => each !== undefined && rounded(each.difference) === difference);
      if (explanation === undefined) {
        problems.push(unexplained(total, computed));
      } else why = explanation.why;
    }
    const { id, measure, place, subject, published, unit, basis } = total;
    const row = {
      id,
      measure,
      place,
      subject,
      as_of: total.asOf,
      published,
      computed,
      difference,
      unit,
      why,
    };
    done.set(id, { ...row, basis, source_id: total.sourceId });
  }
  for (const [id, record] of recorded) {
    if (used.has(id)) continue;
    problems.push({
      file: record.file,
      line: record.line,
      column: 'id',
      value: id,
      expected: dataMessage('expected.usedRecord'),
      action: dataMessage('action.removeRecord', { file: record.file }),
    });
  }
  return { rows: totals.flatMap((total) => done.get(total.id) ?? []), problems };
}
