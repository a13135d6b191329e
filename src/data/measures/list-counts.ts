import type { PrefectureCode } from '../../domain/municipality-code.ts';
import { COUNTED_KINDS, type CountedKind } from '../../domain/place.ts';

/** What of a prefecture stands on a list, each once. */
export interface ListCount {
  readonly municipalities: number;
  readonly cities: number;
  readonly towns: number;
  readonly villages: number;
  /** 1 where the prefecture itself stands there. */
  readonly prefectureItself: number;
}

const NOTHING: ListCount = { municipalities: 0, cities: 0, towns: 0, villages: 0, prefectureItself: 0 };
const COLUMN_BY_KIND = {
  city: 'cities',
  town: 'towns',
  village: 'villages',
} as const satisfies Record<CountedKind, keyof ListCount>;

/**
 * Counts a list as nobody has counted it: the municipalities behind its entries, each once, by the kind that they
 * officially are. Entries that name no municipality, special wards and northern villages are in no count; a
 * municipality is counted where it lies, wherever it is printed.
 *
 * @param codes of the entries: 5 digits, 2 for a prefecture itself, or empty
 * @param kindOf the kind of a municipality by its code; undefined for none
 * @returns by prefecture, to be read by `listCountOf`
 */
export function listCounts(
  codes: Iterable<string>,
  kindOf: (code: string) => string | undefined,
): Map<PrefectureCode, ListCount> {
  const counts = new Map<PrefectureCode, ListCount>();
  for (const code of new Set(codes)) {
    const prefecture = code.slice(0, 2);
    const own = counts.get(prefecture) ?? NOTHING;
    if (code.length === 2) counts.set(prefecture, { ...own, prefectureItself: 1 });
    const kind = COUNTED_KINDS.find((each) => each === kindOf(code));
    if (kind === undefined) continue;
    const column = COLUMN_BY_KIND[kind];
    counts.set(prefecture, { ...own, municipalities: own.municipalities + 1, [column]: own[column] + 1 });
  }
  return counts;
}

/** The count of a prefecture; all zero where nothing of it stands on the list. */
export function listCountOf(counts: ReadonlyMap<PrefectureCode, ListCount>, code: PrefectureCode): ListCount {
  return counts.get(code) ?? NOTHING;
}
