import type { PrefectureCode } from '../../domain/municipality-code.ts';
import type { Words } from '../../i18n/lexicon.svelte.ts';

/** 東京都, 北海道, 京都府 and 大阪府; every other one is a 県. */
const KIND_OF: Readonly<Record<PrefectureCode, 'to' | 'dou' | 'fu'>> = {
  '01': 'dou',
  '13': 'to',
  '26': 'fu',
  '27': 'fu',
};

/** 16県, 1都, or 17都県: counted as what they are, in the order of 都道府県; none is 0都道府県. */
export function prefectureCount(
  codes: readonly PrefectureCode[],
  words: Words['disasters']['result'],
): string {
  const kinds = new Set(codes.map((code) => KIND_OF[code] ?? 'ken'));
  const names = words.prefectureKinds;
  const unit = (['to', 'dou', 'fu', 'ken'] as const)
    .filter((kind) => kinds.size === 0 || kinds.has(kind))
    .map((kind) => names[kind])
    .join('');
  return words.prefectures(codes.length, unit);
}
