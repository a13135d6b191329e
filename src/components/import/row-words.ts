import type { FindingKey, FindingMessage, FindingTexts } from '../../data/import/findings/import-finding.ts';
import { findingSentences } from '../../data/import/findings/import-finding.ts';
import { nameDifference, type NameSpan } from '../../data/import/match/name-difference.ts';
import type { ReviewRow } from '../../data/import/review-parts.ts';
import { writtenName, type PlaceCode } from '../../domain/place.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';

/** Why a row stands as it does: everything that was found of it, one after the other. */
export function whyOf(texts: FindingTexts, { findings }: ReviewRow): string {
  return findingSentences(
    texts,
    findings.flatMap(({ why }) => why),
  );
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

/** The name of a place of either level as the tables write it: a file of a list is in Japanese, whatever the page is in. */
function writtenNameOf(atlas: Atlas, code: PlaceCode): string {
  const { municipal, prefectureByCode } = atlas;
  const place =
    code.length === 2
      ? prefectureByCode.get(code)
      : municipal.status === 'ready'
        ? municipal.value.byCode.get(code)
        : undefined;
  return place ? writtenName(place) : atlas.nameOf(code);
}

/** The name of the prefecture of a place as the tables write it; empty for a code of none. */
export function writtenPrefecture(atlas: Atlas, code: PlaceCode): string {
  const prefecture = atlas.prefectureByCode.get(code.slice(0, 2));
  return prefecture ? writtenName(prefecture) : '';
}

/** A place by its written name, with its prefecture where it lies in another one than the row. */
export function placeName(atlas: Atlas, code: PlaceCode, within: string): string {
  const prefecture = writtenPrefecture(atlas, code);
  return code.length === 2 || prefecture === within
    ? writtenNameOf(atlas, code)
    : `${prefecture}${writtenNameOf(atlas, code)}`;
}

/** What a place is called in the language of the page, where that is not how it is written. */
export function nameBeside(atlas: Atlas, code: PlaceCode): string {
  const name = atlas.nameOf(code);
  return name === writtenNameOf(atlas, code) ? '' : name;
}

/** What is printed, parted where it differs from the official name that the row was given by a rule or a person. */
export function markedName(atlas: Atlas, row: ReviewRow): readonly NameSpan[] {
  const { code, proposal } = row.result;
  const printed = printedOf(row);
  if (code === '' || proposal.kind === 'certain') return [{ text: printed, isSame: true }];
  return nameDifference(printed, writtenNameOf(atlas, code)).printed;
}
