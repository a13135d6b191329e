import type { Basis, ExchangeCount } from '../../../domain/partnership.ts';
import { contradictedMeasures, type ListFigure } from '../../consistency/list-figures.ts';
import type { TableRecord } from '../../package/edit-table.ts';
import type { TotalComparison } from '../findings/compare-totals.ts';
import type { CountedPart } from '../findings/stated-counts.ts';
import { statedTogether, statedValue } from './stated-parts.ts';

/** The figures of a list among the milestones, and what each is of. */
const MEASURES = [
  ['exchange_municipalities', 'all'],
  ['exchange_cities', 'city'],
  ['exchange_towns', 'town'],
  ['exchange_villages', 'village'],
  ['exchange_prefectures', 'prefecture'],
  ['exchange_total', undefined],
  ['prefectures_with_exchange', undefined],
] as const satisfies readonly (readonly [measure: string, part: CountedPart | undefined])[];

const COLUMN_BY_PART = {
  all: 'municipalities',
  city: 'cities',
  town: 'towns',
  village: 'villages',
  prefecture: 'prefectureItself',
} as const satisfies Record<CountedPart, keyof ExchangeCount>;

/** Words of the notes beside the figures. */
export interface MilestoneWords {
  /** The file states the figure. */
  readonly stated: string;
  /** The figure was counted from the rows of the list. */
  readonly counted: string;
}

/**
 * The rows of `milestones.csv` for a list: as the file states them, else the sum of the table of counts, which the
 * basis says.
 * @param counts the table of counts of the list
 * @param basis of the list's own source
 */
export function newMilestones(
  counts: readonly ExchangeCount[],
  totals: readonly TotalComparison[],
  basis: Basis,
  words: MilestoneWords,
): TableRecord[] {
  const [first] = counts;
  if (first === undefined) return [];
  const sum = (part: CountedPart): number =>
    counts.reduce((total, row) => total + row[COLUMN_BY_PART[part]], 0);
  return MEASURES.map(([measure, part]) => {
    const own =
      part !== undefined
        ? statedValue(totals, '', part)
        : measure === 'exchange_total'
          ? statedTogether(totals)
          : undefined;
    const counted =
      part !== undefined
        ? sum(part)
        : measure === 'exchange_total'
          ? sum('all') + sum('prefecture')
          : counts.filter(({ municipalities }) => municipalities > 0).length;
    const isPublished = own !== undefined;
    return {
      date: first.asOf,
      date_precision: 'day',
      measure,
      value: String(own ?? counted),
      qualifier: 'exact',
      basis: isPublished ? basis : 'derived',
      source_id: first.sourceId,
      note: isPublished ? words.stated : words.counted,
      area: '',
    };
  });
}

/**
 * The milestones with those of a list in them: a published figure of that day stays unless the file states it anew,
 * one that was counted is replaced where it stands, the others come behind those of the same day. A counted figure
 * that contradicts a published one of the same list is left out.
 */
export function withMilestones(rows: readonly TableRecord[], added: readonly TableRecord[]): TableRecord[] {
  const keyOf = (row: TableRecord): string => `${row['date']} ${row['measure']} ${row['area']}`;
  const newByKey = new Map(added.map((row) => [keyOf(row), row]));
  const replaced = rows.map((row) => {
    const next = newByKey.get(keyOf(row));
    newByKey.delete(keyOf(row));
    return next !== undefined && (row['basis'] === 'derived' || isRestated(row, next)) ? next : row;
  });
  const rest = [...newByKey.values()];
  const day = added[0]?.['date'] ?? '';
  const at = replaced.findIndex(({ date = '' }) => date > day);
  const all = at < 0 ? [...replaced, ...rest] : [...replaced.slice(0, at), ...rest, ...replaced.slice(at)];
  const left = contradictedMeasures(all.filter(({ date }) => date === day).map(figureOf));
  return all.filter(
    ({ date, measure = '', basis }) => date !== day || basis !== 'derived' || !left.has(measure),
  );
}

function figureOf(row: TableRecord): ListFigure {
  return {
    measure: row['measure'] ?? '',
    value: Number(row['value']),
    isDerived: row['basis'] === 'derived',
  };
}

function isRestated(row: TableRecord, next: TableRecord): boolean {
  return next['basis'] !== 'derived' && next['value'] !== row['value'];
}
