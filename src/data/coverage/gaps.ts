import { findRows, type PlaceQuery } from '../places/place-query.ts';
import type { PlaceRow } from '../places/place-rows.ts';
import type { Agreement } from '../../domain/partnership.ts';
import type { Gap } from './coverage-choices.ts';

/** Which of the missing municipalities are wanted. */
export type GapQuery = Pick<PlaceQuery, 'find' | 'area' | 'kind'> & {
  readonly gap: Gap;
  /** Only what belongs to this association: its members, or of those outside of it its prefecture. */
  readonly association: Agreement | undefined;
};

/** Is a counted municipality missing in this sense? Special wards, the hosts, never are. */
export function isMissing({ ties }: PlaceRow, gap: Gap): boolean {
  if (ties === undefined) return false;
  switch (gap) {
    case 'unlisted':
      return !ties.listed;
    case 'members':
      return ties.agreement !== undefined && !ties.listed;
    case 'listed':
      return ties.listed && ties.agreement === undefined;
    case 'unknown':
      return !ties.known;
  }
}

/** The missing municipalities that a query asks for, in the order of their codes. */
export function findGaps(rows: readonly PlaceRow[], query: GapQuery): PlaceRow[] {
  const { gap, association, find, area, kind } = query;
  const missing = rows.filter((row) => isMissing(row, gap) && belongsTo(row, association));
  return findRows(missing, { find, area, kind, tied: '', sort: 'code' });
}

function belongsTo({ place, ties }: PlaceRow, association: Agreement | undefined): boolean {
  if (association === undefined) return true;
  return ties?.agreement === undefined
    ? place.prefectureCode === association.prefectureCode
    : ties.agreement.id === association.id;
}
