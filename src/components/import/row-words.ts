import type { FindingKey, FindingMessage, FindingTexts } from '../../data/import/findings/import-finding.ts';
import { findingText } from '../../data/import/findings/import-finding.ts';
import { nameDifference, type NameSpan } from '../../data/import/match/name-difference.ts';
import type { ReviewRow } from '../../data/import/review-parts.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';

/** Why a row stands as it does: everything that was found of it, one after the other. */
export function whyOf(texts: FindingTexts, { findings }: ReviewRow): string {
  return findings.map(({ why }) => why.map((each) => findingText(texts, each)).join('')).join('');
}

/** Words for a table; of what concerns no row there are none. */
export type ShortReasonTexts = { readonly [Key in FindingKey]?: FindingTexts[Key] };

/** More than these do not fit on a line. */
const MOST_SHORT_REASONS = 2;
const isOfCandidate = ({ key }: FindingMessage) => key === 'bearers' || key.startsWith('near_');

/**
 * The same in a few words, for the line of a table: of several municipalities that a row may mean only the likeliest,
 * and that there is none only where nothing else is to be said.
 */
export function shortReasonsOf(texts: ShortReasonTexts, { findings }: ReviewRow): string[] {
  const all = findings.flatMap(({ why }) => why);
  const likeliest = all.find(isOfCandidate);
  const told = all.filter((each) => !isOfCandidate(each) || each === likeliest);
  const others = told.filter(({ key }) => key !== 'no_such');
  return (others.length > 0 ? others : told)
    .map(({ key, values }) => {
      const text = texts[key] as ((given: typeof values) => string) | undefined;
      return text?.(values) ?? '';
    })
    .filter((text) => text !== '')
    .slice(0, MOST_SHORT_REASONS);
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
