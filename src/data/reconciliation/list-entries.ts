import type { CsvTable } from '../csv.ts';
import { recordsIn, WHOLE_COUNTRY, type LocatedRecord, type Tables } from './records.ts';

/** The rows of one published list, in printed order. */
interface DayEntries {
  readonly all: LocatedRecord[];
  readonly byPrefecture: Map<string, LocatedRecord[]>;
}

/** Every total of a list is counted from its rows, prefecture by prefecture: they are sorted once for all of them. */
const entriesByTable = new WeakMap<CsvTable, ReadonlyMap<string, DayEntries>>();

const TABLE = 'exchange_partners';
const NONE: readonly LocatedRecord[] = [];

function sortedEntries(tables: Tables): ReadonlyMap<string, DayEntries> {
  const days = new Map<string, DayEntries>();
  for (const row of recordsIn(tables, TABLE)) {
    const [asOf, prefecture] = [row.text('as_of'), row.text('prefecture_code')];
    const day = days.get(asOf) ?? { all: [], byPrefecture: new Map<string, LocatedRecord[]>() };
    days.set(asOf, day);
    day.all.push(row);
    const known = day.byPrefecture.get(prefecture);
    if (known) known.push(row);
    else day.byPrefecture.set(prefecture, [row]);
  }
  return days;
}

/**
 * The entries of the published list of a day, in printed order.
 * @param place a prefecture's code, a region's name, or `JP`
 */
export function listEntries(tables: Tables, asOf: string, place: string): readonly LocatedRecord[] {
  const table = tables.get(TABLE);
  if (table === undefined) return NONE;
  const days = entriesByTable.get(table) ?? sortedEntries(tables);
  entriesByTable.set(table, days);
  const day = days.get(asOf);
  if (day === undefined || place === WHOLE_COUNTRY) return day?.all ?? NONE;
  const ofRegion = recordsIn(tables, 'prefectures').filter((row) => row.text('region') === place);
  if (ofRegion.length === 0) return day.byPrefecture.get(place) ?? NONE;
  const codes = new Set(ofRegion.map((row) => row.text('prefecture_code')));
  return day.all.filter((row) => codes.has(row.text('prefecture_code')));
}
