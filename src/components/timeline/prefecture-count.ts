import type { PrefectureCode } from '../../domain/municipality-code.ts';
import type { Words } from '../../i18n/lexicon.svelte.ts';

/** 北海道, 東京都, 京都府 and 大阪府 are no 県. */
const NOT_KEN: ReadonlySet<PrefectureCode> = new Set(['01', '13', '26', '27']);

/** 16県, or 12都道府県 where one of them is no 県. */
export function prefectureCount(
  codes: readonly PrefectureCode[],
  words: Words['disasters']['result'],
): string {
  return words.prefectures(codes.length, !codes.some((code) => NOT_KEN.has(code)));
}
