import type { ListEntry, ListReading, SkippedRowReason } from '../../domain/list-import.ts';
import { looksLikeCode, looksMunicipal, plainCell, prefectureIn } from './sheet/cell-text.ts';

/** A list before it is matched: how much of it there is, and its beginning. */
export interface ListOutline {
  readonly entryCount: number;
  /** Entries that have a name that looks like one of a municipality or prefecture, or only a code. */
  readonly readableNames: number;
  /** Entries that have something in the column of prefectures, and those of them where it is one. */
  readonly printedPrefectures: number;
  readonly readablePrefectures: number;
  /** Rows that are no entry, by why they are none; only reasons that there are. */
  readonly skipped: readonly { readonly reason: SkippedRowReason; readonly count: number }[];
  readonly totalCount: number;
  /** The first entries. */
  readonly sample: readonly (Pick<ListEntry, 'prefecture' | 'name' | 'code'> & { readonly row: number })[];
}

/** Entries of a list that are shown before it is matched. */
const SAMPLE_ENTRIES = 8;
/** Below this share a column is hardly what it was taken for: the worst list of an office has some misspelt names. */
const LEAST_READABLE = 0.5;

/** What of a list is shown before it is matched. */
export function outlineOf({ entries, skipped, totals }: ListReading): ListOutline {
  const counts = new Map<SkippedRowReason, number>();
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const withPrefecture = entries.filter(({ prefecture }) => plainCell(prefecture) !== '');
  return {
    entryCount: entries.length,
    readableNames: entries.filter(hasReadableName).length,
    printedPrefectures: withPrefecture.length,
    readablePrefectures: withPrefecture.filter(({ prefecture }) => isReadablePrefecture(prefecture)).length,
    skipped: [...counts].map(([reason, count]) => ({ reason, count })),
    totalCount: totals.length,
    sample: entries
      .slice(0, SAMPLE_ENTRIES)
      .map(({ place, prefecture, name, code }) => ({ row: place.row, prefecture, name, code })),
  };
}

/**
 * The columns that hardly hold what they were chosen for, with the share that can be read (0–1): two columns taken for
 * each other are seen before anything is matched.
 */
export function unreadableColumns({
  entryCount,
  readableNames,
  printedPrefectures,
  readablePrefectures,
}: ListOutline): { readonly column: 'name' | 'prefecture'; readonly share: number }[] {
  const shares = [
    { column: 'name' as const, share: entryCount === 0 ? 1 : readableNames / entryCount },
    {
      column: 'prefecture' as const,
      share: printedPrefectures === 0 ? 1 : readablePrefectures / printedPrefectures,
    },
  ];
  return shares.filter(({ share }) => share < LEAST_READABLE);
}

function hasReadableName({ name, kind, code }: ListEntry): boolean {
  if (plainCell(name) === '') return looksLikeCode(code);
  return looksMunicipal(name) || looksMunicipal(name + kind) || prefectureIn(name) !== undefined;
}

/** By its name, or by its number from 1 to 47. */
function isReadablePrefecture(text: string): boolean {
  const number = /^\d{1,2}$/.test(plainCell(text)) ? Number(plainCell(text)) : 0;
  return prefectureIn(text) !== undefined || (number >= 1 && number <= 47);
}
