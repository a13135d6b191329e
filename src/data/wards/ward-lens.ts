import { compareDates } from '../../domain/partial-date.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { WardPartnership } from '../../domain/partnership.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { LensPartner, TieSide, WardLens } from '../../domain/ward-lens.ts';

/**
 * Looks at one ward, or at two. Only recorded ties of single wards count: the list of 2015 and the agreements
 * of associations name no ward. All records are taken, whatever their year, for many have no date.
 * @param second empty for one ward alone
 */
export function wardLens(
  first: MunicipalityCode,
  second: MunicipalityCode | '',
  partnerships: readonly WardPartnership[],
): WardLens {
  const byPlace = new Map<PlaceCode, WardPartnership[]>();
  for (const tie of partnerships) {
    if (tie.wardCode !== first && tie.wardCode !== second) continue;
    const ties = byPlace.get(tie.partnerCode);
    if (ties) ties.push(tie);
    else byPlace.set(tie.partnerCode, [tie]);
  }
  const partners = [...byPlace]
    .map(([code, ties]): LensPartner => ({
      code,
      side: sideOf(ties, first),
      ties: ties.sort((a, b) => compareDates(a.concluded, b.concluded)),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return { first, second, partners };
}

/** The records behind places: one place can have several. */
export function countTies(partners: readonly Pick<LensPartner, 'ties'>[]): number {
  return partners.reduce((sum, { ties }) => sum + ties.length, 0);
}

/** How many places each ward is tied to, by its code; wards without a record are not in it. */
export function partnerCounts(partnerships: readonly WardPartnership[]): Map<MunicipalityCode, number> {
  const places = new Map<MunicipalityCode, Set<PlaceCode>>();
  for (const { wardCode, partnerCode } of partnerships) {
    const known = places.get(wardCode) ?? new Set();
    places.set(wardCode, known.add(partnerCode));
  }
  return new Map([...places].map(([ward, codes]) => [ward, codes.size]));
}

function sideOf(ties: readonly WardPartnership[], first: MunicipalityCode): TieSide {
  const ofFirst = ties.filter(({ wardCode }) => wardCode === first).length;
  return ofFirst === 0 ? 'second' : ofFirst === ties.length ? 'first' : 'both';
}
