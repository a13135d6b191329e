import type { Disaster, Support } from '../../domain/disaster.ts';
import type { PrefectureCode } from '../../domain/municipality-code.ts';
import { compareDates, earliestDay, latestDay } from '../../domain/partial-date.ts';
import type { WardPartnership } from '../../domain/partnership.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { DisasterRecord } from './disaster-filter.ts';

/**
 * Which came first, as far as the dates tell: `tie`, when the agreement stood before the disaster; `support`, when it
 * was concluded after support had begun; `unclear` otherwise. An order is no cause.
 */
export type AidOrder = 'tie' | 'support' | 'unclear';

/** What the partner of an agreement received after one disaster. */
interface AidReceived extends DisasterRecord {
  order: AidOrder;
  /** The ward of the agreement is among those who gave. */
  isFromWard: boolean;
}

/** An agreement for help in disasters, beside what its partner itself received, oldest disaster first. */
export interface AidTie {
  tie: WardPartnership;
  received: readonly AidReceived[];
}

/** The agreements with places in one prefecture, beside the support that reached it or places in it. */
export interface AidPrefecture {
  code: PrefectureCode;
  /** Oldest first; those without a date last. */
  ties: readonly AidTie[];
  /** Oldest first, with the supports that reached the prefecture or a place in it. */
  disasters: readonly DisasterRecord[];
}

export interface MutualAid {
  /** All that have agreements, in the order of their codes. */
  prefectures: readonly AidPrefecture[];
  /** Places that are partners of any agreement. */
  partners: ReadonlySet<PlaceCode>;
  /** Partners that received support themselves after a disaster before which an agreement stood, by code. */
  helpedAfter: readonly PlaceCode[];
  /** Of these, the ones that received from a ward with which they had agreed. */
  helpedByPartner: readonly PlaceCode[];
}

/** Sets all agreements for help in disasters beside the support that their partners are known to have received. */
export function mutualAid(
  partnerships: readonly WardPartnership[],
  supports: readonly Support[],
  disasters: readonly Disaster[],
): MutualAid {
  const inOrder = [...disasters].sort((a, b) => compareDates(a.date, b.date));
  /** Disasters with those of their supports that reached one of some recipients. */
  const disastersOf = (isRecipient: (code: PlaceCode) => boolean): DisasterRecord[] => {
    const reached = new Map<string, Support[]>();
    for (const support of supports) {
      if (support.recipient === '' || !isRecipient(support.recipient)) continue;
      const list = reached.get(support.disasterId);
      if (list) list.push(support);
      else reached.set(support.disasterId, [support]);
    }
    return inOrder.flatMap((disaster) => {
      const own = reached.get(disaster.id);
      return own ? [{ disaster, supports: own }] : [];
    });
  };
  const ties = partnerships
    .filter(({ isForDisaster }) => isForDisaster)
    .sort((a, b) => compareDates(a.concluded, b.concluded))
    .map((tie): AidTie => ({
      tie,
      received: disastersOf((code) => code === tie.partnerCode).map((record) => ({
        ...record,
        order: aidOrder(tie, record),
        isFromWard: record.supports.some(({ provider }) => provider === tie.wardCode),
      })),
    }));
  const codes = [...new Set(ties.map(({ tie }) => tie.partnerCode.slice(0, 2)))].sort();
  const partnersWith = (passes: (one: AidReceived) => boolean) =>
    [
      ...new Set(ties.filter(({ received }) => received.some(passes)).map(({ tie }) => tie.partnerCode)),
    ].sort();
  return {
    prefectures: codes.map((code) => ({
      code,
      ties: ties.filter(({ tie }) => tie.partnerCode.startsWith(code)),
      disasters: disastersOf((recipient) => recipient.startsWith(code)),
    })),
    partners: new Set(ties.map(({ tie }) => tie.partnerCode)),
    helpedAfter: partnersWith(({ order }) => order === 'tie'),
    helpedByPartner: partnersWith(({ order, isFromWard }) => order === 'tie' && isFromWard),
  };
}

/** Which came first, of an agreement and the support after a disaster. */
export function aidOrder(
  { concluded }: Pick<WardPartnership, 'concluded'>,
  { disaster, supports }: DisasterRecord,
): AidOrder {
  const lastOfTie = latestDay(concluded);
  if (lastOfTie === undefined) return 'unclear';
  if (lastOfTie < earliestDay(disaster.date)) return 'tie';
  // 「…以前」 says nothing of the beginning.
  if (concluded.precision === 'not_after') return 'unclear';
  const first = earliestDay(concluded);
  const hasBegunBefore = supports.some(({ date }) => {
    // Of help that lasted, its beginning counts.
    const begun = latestDay({ ...date, to: '' });
    return begun !== undefined && begun < first;
  });
  return hasBegunBefore ? 'support' : 'unclear';
}
