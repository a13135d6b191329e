import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { lastDayOf } from '../../domain/fiscal-year.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { earliestDay, latestDay, type PartialDate } from '../../domain/partial-date.ts';
import type { Agreement } from '../../domain/partnership.ts';
import { isCounted, type Municipality, type Prefecture } from '../../domain/place.ts';
import type { MunicipalFacts, NationalFacts } from '../facts.ts';
import { isKnownBy } from '../measures/municipal-values.ts';
import { stayAt, type MembershipSets } from '../measures/membership.ts';

/** What the tables hold of a municipality that partnerships are counted among. */
interface PlaceTiesCount {
  /** In any of the three sets: the list, an agreement, a dated tie with a ward. */
  readonly known: boolean;
  /** On the published list of 2015. */
  readonly listed: boolean;
  /** Its agreement, by the association that concluded it. */
  readonly agreement: Agreement | undefined;
  /** Recorded ties of single wards with it, dated or not. */
  readonly wardTies: number;
  /** The newest date of all these; undefined where there is none. */
  readonly latest: PartialDate | undefined;
}

/** One row of the table of places. */
export interface PlaceRow {
  readonly place: Municipality;
  readonly prefecture: Prefecture;
  /** Undefined for the 23 wards, which are the hosts and in no count. */
  readonly ties: PlaceTiesCount | undefined;
}

/**
 * The 1,718 counted municipalities and the 23 wards with what is known of each by the end of a fiscal year, in the
 * order of their codes. The six northern villages are in no table.
 */
export function placeRows(
  municipal: MunicipalFacts & { sets: MembershipSets },
  national: Pick<NationalFacts, 'prefectures' | 'agreements'>,
  fiscalYear: FiscalYear,
): PlaceRow[] {
  const prefectures = new Map(national.prefectures.map((prefecture) => [prefecture.code, prefecture]));
  const agreements = agreementsByMember(municipal, national.agreements, fiscalYear);
  const wards = wardDates(municipal, fiscalYear);
  return municipal.municipalities
    .flatMap((place): PlaceRow[] => {
      const prefecture = prefectures.get(place.prefectureCode);
      if (!prefecture || (!isCounted(place) && place.kind !== 'special_ward')) return [];
      if (!isCounted(place)) return [{ place, prefecture, ties: undefined }];
      const { sets } = municipal;
      const agreement = agreements.get(place.code);
      const ties = wards.get(place.code) ?? [];
      const onList = stayAt(sets.exchange, place.code, fiscalYear);
      const dates = [
        ...(onList ? [onDay(onList.from)] : []),
        ...(agreement ? [onDay(agreement.concludedOn)] : []),
        ...ties,
      ];
      const known = isKnownBy(sets, place.code, fiscalYear);
      return [
        {
          place,
          prefecture,
          ties: {
            known,
            listed: onList !== undefined,
            agreement,
            wardTies: ties.length,
            latest: newest(dates),
          },
        },
      ];
    })
    .sort((a, b) => (a.place.code < b.place.code ? -1 : 1));
}

function agreementsByMember(
  { agreementMembers }: Pick<MunicipalFacts, 'agreementMembers'>,
  agreements: readonly Agreement[],
  fiscalYear: FiscalYear,
): Map<MunicipalityCode, Agreement> {
  const byId = new Map(
    agreements
      .filter(({ concludedOn }) => concludedOn <= lastDayOf(fiscalYear))
      .map((agreement) => [agreement.id, agreement]),
  );
  return new Map(
    agreementMembers.flatMap(({ agreementId, code }): [MunicipalityCode, Agreement][] => {
      const agreement = byId.get(agreementId);
      return agreement ? [[code, agreement]] : [];
    }),
  );
}

/** The dates of all ties of wards with each partner, but those concluded after the fiscal year. */
function wardDates(
  { wardPartnerships }: Pick<MunicipalFacts, 'wardPartnerships'>,
  fiscalYear: FiscalYear,
): Map<string, PartialDate[]> {
  const dates = new Map<string, PartialDate[]>();
  for (const { partnerCode, concluded } of wardPartnerships) {
    if ((latestDay(concluded) ?? '') > lastDayOf(fiscalYear)) continue;
    const known = dates.get(partnerCode);
    if (known) known.push(concluded);
    else dates.set(partnerCode, [concluded]);
  }
  return dates;
}

function onDay(day: string): PartialDate {
  return { precision: 'day', from: day, to: '' };
}

function newest(dates: readonly PartialDate[]): PartialDate | undefined {
  const dated = dates.filter(({ precision, from }) => precision !== 'unknown' && from !== '');
  return dated.reduce<PartialDate | undefined>(
    (last, date) => (last && earliestDay(last) >= earliestDay(date) ? last : date),
    undefined,
  );
}
