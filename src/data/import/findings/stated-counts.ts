import type { PrefectureCode } from '../../../domain/municipality-code.ts';
import type { CellPlace, ListReading, StatedTotal } from '../../../domain/list-import.ts';
import type { ExchangeCount } from '../../../domain/partnership.ts';
import type { ListIndex } from '../match/list-index.ts';
import { plainText, readPrefecture } from '../match/read-prefecture.ts';

/** What a total is of. */
export type CountedPart = StatedTotal['kind'];

/** A number of entries that somebody states, in the file or in a table beside it. */
export interface StatedCount {
  /** The cell of the file; undefined for a table of its own. */
  readonly place: CellPlace | undefined;
  /** Code of the prefecture; empty for the whole list, undefined where the words name no prefecture. */
  readonly prefecture: PrefectureCode | '' | undefined;
  /** The prefecture as it is printed. */
  readonly printed: string;
  readonly part: CountedPart;
  readonly value: number;
}

/** The totals that stand in the file itself. */
export function statedInFile(index: ListIndex, reading: ListReading): StatedCount[] {
  return reading.totals.map(({ place, prefecture, kind, value }) => ({
    place,
    prefecture: plainText(prefecture) === '' ? '' : readPrefecture(index, prefecture)?.code,
    printed: prefecture,
    part: kind,
    value,
  }));
}

/** The totals that a table like `exchange_counts.csv` holds as published; what was counted here states nothing. */
export function statedInTable(index: ListIndex, counts: readonly ExchangeCount[]): StatedCount[] {
  return counts.flatMap((row) => {
    const parts = (
      [
        ['all', row.municipalities],
        ['city', row.cities],
        ['town', row.towns],
        ['village', row.villages],
        ['prefecture', row.prefectureItself],
      ] as const
    ).filter(([part]) => (part === 'all' ? row.basis : row.kindsBasis) !== 'derived');
    return parts.map(([part, value]) => ({
      place: undefined,
      prefecture: row.prefectureCode,
      printed: index.prefectures.get(row.prefectureCode)?.name ?? '',
      part,
      value,
    }));
  });
}
