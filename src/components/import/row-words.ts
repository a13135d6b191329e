import type { FindingTexts } from '../../data/import/findings/import-finding.ts';
import { findingText } from '../../data/import/findings/import-finding.ts';
import { nameDifference, type NameSpan } from '../../data/import/match/name-difference.ts';
import type { ReviewRow } from '../../data/import/review-parts.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';

/** Why a row stands as it does: everything that was found of it, one after the other. */
export function whyOf(texts: FindingTexts, { findings }: ReviewRow): string {
  return findings.map(({ why }) => why.map((each) => findingText(texts, each)).join('')).join('');
}

/** The prefecture under which a row stands: its official name, else what is printed. */
export function prefectureOf({ result }: ReviewRow): string {
  return result.proposal.prefecture?.name ?? result.entry.prefecture;
}

/** What is printed, or a dash where nothing is. */
export function printedOf({ result }: ReviewRow): string {
  return result.proposal.publishedName || result.entry.name.trim() || result.entry.code || '—';
}

/** A place by its name, with its prefecture where it lies in another one than the row. */
export function placeName(atlas: Atlas, code: PlaceCode, within: string): string {
  const prefecture = atlas.prefectureByCode.get(code.slice(0, 2))?.name ?? '';
  return code.length === 2 || prefecture === within
    ? atlas.nameOf(code)
    : `${prefecture}${atlas.nameOf(code)}`;
}

/** What is printed, parted where it differs from the official name that the row was given by a rule or a person. */
export function markedName(atlas: Atlas, row: ReviewRow): readonly NameSpan[] {
  const { code, proposal } = row.result;
  const printed = printedOf(row);
  if (code === '' || proposal.kind === 'certain') return [{ text: printed, isSame: true }];
  return nameDifference(printed, atlas.nameOf(code)).printed;
}
