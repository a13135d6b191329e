import type { PublishedKind } from '../../domain/partnership.ts';

/** The kind of an entry that is a prefecture itself. */
export const PREFECTURE_KIND = '都道府県';

/** The kind that the printed name of an entry says by itself; it is never bent to what the entry turned out to be. */
export function printedKind(publishedName: string, prefectureName: string): PublishedKind {
  if (publishedName === prefectureName) return PREFECTURE_KIND;
  const last = publishedName.slice(-1);
  return last === '市' || last === '町' || last === '村' ? last : 'その他';
}
