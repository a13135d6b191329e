import type { Basis, ExchangeCount } from '../../../domain/partnership.ts';
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
  const whole = statedValue(totals, '', 'all');
  // Beside a stated sum that the list does not give, its kinds and its total would contradict it: they are left out.
  const isContradicted = whole !== undefined && whole !== sum('all');
  return MEASURES.flatMap(([measure, part]) => {
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
    const isPartOfWhole = part === 'city' || part === 'town' || part === 'village';
    if (!isPublished && isContradicted && (isPartOfWhole || measure === 'exchange_total')) return [];
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
 * one that was counted is replaced where it stands, the others come behind those of the same day.
 */
export function withMilestones(rows: readonly TableRecord[], added: readonly TableRecord[]): TableRecord[] {
  const keyOf = (row: TableRecord): string => `${row['date']} ${row['measure']} ${row['area']}`;
  const newByKey = new Map(added.map((row) => [keyOf(row), row]));
  const days = new Set(added.map(({ date }) => date));
  const isOverdue = (row: TableRecord): boolean =>
    row['basis'] === 'derived' &&
    days.has(row['date'] ?? '') &&
    MEASURES.some(([measure]) => measure === row['measure']) &&
    !newByKey.has(keyOf(row));
  const lasting = rows.filter((row) => !isOverdue(row));
  const kept = lasting.map((row) => {
    const next = newByKey.get(keyOf(row));
    newByKey.delete(keyOf(row));
    return next !== undefined && (row['basis'] === 'derived' || isRestated(row, next)) ? next : row;
  });
  const rest = [...newByKey.values()];
  const day = rest[0]?.['date'] ?? '';
  const at = kept.findIndex(({ date = '' }) => date > day);
  return at < 0 ? [...kept, ...rest] : [...kept.slice(0, at), ...rest, ...kept.slice(at)];
}

function isRestated(row: TableRecord, next: TableRecord): boolean {
  return next['basis'] !== 'derived' && next['value'] !== row['value'];
}
