import type { Disaster, Support } from '../../domain/disaster.ts';
import type { WardPartnership } from '../../domain/partnership.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { MunicipalFacts, NationalFacts } from '../facts.ts';
import { chronologyOf, type ChronologyEntry } from '../places/chronology.ts';
import { tiesOf } from '../places/place-ties.ts';
import type { DisasterRecord } from './disaster-filter.ts';

/** Everything that a place received after disasters, with its ties to the wards, in one order. */
export interface PlaceHistory {
  /** Gifts and ties, oldest first; what has no date stands last, undated gifts at their disaster. */
  entries: readonly ChronologyEntry[];
  /** The disasters after which it received, with these supports alone: as files hold them. */
  received: readonly DisasterRecord[];
  /** Supports that it gave itself: wards alone do. */
  given: readonly DisasterRecord[];
  /** Agreements for help in disasters, with a ward or, for a prefecture, with a municipality in it. */
  aidTies: readonly WardPartnership[];
}

/**
 * The history of a municipality or a ward (5 digits), or of a prefecture (2 digits) with all municipalities in it.
 * Of the municipalities of a prefecture only agreements for disasters are told, or everything would stand here.
 */
export function placeHistory(
  code: PlaceCode,
  municipal: MunicipalFacts,
  national: NationalFacts,
): PlaceHistory {
  const own = tiesOf(code, municipal, national);
  const isPrefecture = code.length === 2;
  const received = isPrefecture
    ? national.supports.filter(({ recipient }) => recipient.startsWith(code))
    : own.received;
  const aidTies = municipal.wardPartnerships.filter(
    ({ isForDisaster, partnerCode, wardCode }) =>
      isForDisaster && (partnerCode.startsWith(code) || wardCode === code),
  );
  const agreements = isPrefecture
    ? national.agreements
        .filter(({ prefectureCode }) => prefectureCode === code)
        .map((agreement) => ({ agreement, basis: 'document' as const }))
    : own.agreements;
  const wards = [...new Set([...own.wards, ...aidTies])];
  const ties = { ...own, received, agreements, wards, programs: [], events: undefined };
  return {
    entries: chronologyOf(ties, national.disasters),
    received: byDisaster(received, national.disasters),
    given: byDisaster(own.given, national.disasters),
    aidTies,
  };
}

/** Supports with their disasters, in the order of the table of disasters. */
function byDisaster(supports: readonly Support[], disasters: readonly Disaster[]): DisasterRecord[] {
  return disasters
    .map((disaster) => ({
      disaster,
      supports: supports.filter(({ disasterId }) => disasterId === disaster.id),
    }))
    .filter((record) => record.supports.length > 0);
}

/** The place that an entry names beside the one whose history it is in: of a prefecture, the town; else empty. */
export function otherPlaceOf(entry: ChronologyEntry, code: PlaceCode): PlaceCode | '' {
  let place: PlaceCode | '' = '';
  if (entry.kind === 'ward') place = entry.tie.partnerCode;
  else if (entry.kind === 'received') place = entry.supports[0].recipient;
  return place === code ? '' : place;
}
