import type { Basis, ExchangeCount, ExchangePartner } from '../../../domain/partnership.ts';
import { listCountOf, listCounts, type ListCount } from '../../measures/list-counts.ts';
import type { TableRecord } from '../../package/edit-table.ts';
import { entryCounts, type TotalComparison } from '../findings/compare-totals.ts';
import type { ListIndex } from '../match/list-index.ts';
import type { EntryResult } from '../match/outcomes.ts';
import { statedValue } from './stated-parts.ts';

const KINDS = ['city', 'town', 'village'] as const;
const PARTS = ['all', ...KINDS, 'prefecture'] as const;

/** How a part of a list is called among the published totals, and its unit. */
const TOTALS = {
  all: ['exchange_municipalities', 'municipalities', '市町村'],
  city: ['exchange_cities', 'cities', '市'],
  town: ['exchange_towns', 'towns', '町'],
  village: ['exchange_villages', 'villages', '村'],
  prefecture: ['exchange_prefectures', 'prefectures', '都道府県'],
} as const satisfies Record<(typeof PARTS)[number], readonly [measure: string, id: string, unit: string]>;

/**
 * The table of counts of a list, a prefecture a row, all 47. What is stated is kept as it is stated and says so; where
 * nobody states a number the municipalities of the list are counted, each once, and the row says that too. Nothing
 * that cannot be (kinds that do not add up, more than the prefecture has) becomes a row: then it is counted, and what
 * is stated stays among the published totals (`newTotals`).
 *
 * @param rows of this list
 */
export function newCounts(
  index: ListIndex,
  results: readonly EntryResult[],
  rows: readonly ExchangePartner[],
  totals: readonly TotalComparison[],
  asOf: string,
  sourceId: string,
  basis: Basis,
): ExchangeCount[] {
  const printed = entryCounts(index, results);
  const counted = listCounts(
    rows.map(({ code }) => code),
    (code) => index.places.byCode(code)?.kind,
  );
  return [...index.prefectures.keys()].map((prefectureCode): ExchangeCount => {
    const own = listCountOf(counted, prefectureCode);
    const row = { asOf, prefectureCode, sourceId };
    const stated = (part: (typeof PARTS)[number]) => statedValue(totals, prefectureCode, part);
    const all = stated('all');
    if (all === undefined || all > index.places.inPrefecture(prefectureCode).length)
      return { ...row, ...own, basis: 'derived', kindsBasis: 'derived' };
    const [cities, towns, villages] = KINDS.map(stated);
    const itself = stated('prefecture');
    const whole = kindsOf(cities, towns, villages);
    if (whole !== undefined && itself !== undefined && sumOf(whole) === all)
      // The column says whether there is a tie at all: a prefecture that is printed twice is still one.
      return {
        ...row,
        municipalities: all,
        ...whole,
        prefectureItself: Math.min(1, itself),
        basis,
        kindsBasis: basis,
      };
    const asPrinted = printed.get(prefectureCode);
    const kinds = [
      whole,
      kindsOf(asPrinted?.city ?? 0, asPrinted?.town ?? 0, asPrinted?.village ?? 0),
      own,
    ].find((each) => each !== undefined && sumOf(each) === all);
    if (kinds === undefined) return { ...row, ...own, basis: 'derived', kindsBasis: 'derived' };
    const { prefectureItself } = own;
    const { cities: city, towns: town, villages: village } = kinds;
    return {
      ...row,
      municipalities: all,
      cities: city,
      towns: town,
      villages: village,
      prefectureItself,
      basis,
      kindsBasis: 'derived',
    };
  });
}

type Kinds = Pick<ListCount, 'cities' | 'towns' | 'villages'>;

function kindsOf(
  cities: number | undefined,
  towns: number | undefined,
  villages: number | undefined,
): Kinds | undefined {
  return cities === undefined || towns === undefined || villages === undefined
    ? undefined
    : { cities, towns, villages };
}

const sumOf = ({ cities, towns, villages }: Kinds): number => cities + towns + villages;

/**
 * The rows of `published_totals.csv` for what the file states of a prefecture and the table of counts does not hold.
 * @param counts as `newCounts` gives them
 */
export function newTotals(
  counts: readonly ExchangeCount[],
  totals: readonly TotalComparison[],
  basis: Basis,
): TableRecord[] {
  return counts.flatMap((row) =>
    PARTS.flatMap((part): TableRecord[] => {
      const value = statedValue(totals, row.prefectureCode, part);
      const isHeld = (part === 'all' ? row.basis : row.kindsBasis) !== 'derived';
      if (value === undefined || isHeld) return [];
      const [measure, id, unit] = TOTALS[part];
      return [
        {
          id: `${totalsOf(row.asOf)}${id}-${row.prefectureCode}`,
          as_of: row.asOf,
          measure,
          place: row.prefectureCode,
          published: String(value),
          unit,
          basis,
          source_id: row.sourceId,
        },
      ];
    }),
  );
}

/** How the ids of the totals of a list begin. */
export function totalsOf(asOf: string): string {
  return `list-${asOf}-`;
}

/** A row of `exchange_counts.csv`. */
export function countRecord(row: ExchangeCount): TableRecord {
  return {
    as_of: row.asOf,
    prefecture_code: row.prefectureCode,
    municipalities: String(row.municipalities),
    cities: String(row.cities),
    towns: String(row.towns),
    villages: String(row.villages),
    prefecture_itself: String(row.prefectureItself),
    basis: row.basis,
    kinds_basis: row.kindsBasis,
    source_id: row.sourceId,
  };
}
