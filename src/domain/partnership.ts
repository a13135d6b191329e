import type { MunicipalityCode, PrefectureCode } from './municipality-code.ts';
import type { PartialDate } from './partial-date.ts';
import type { PlaceCode } from './place.ts';

/** Where a row comes from: one of the five documents, a public page, or a named computation here. */
export type Basis = 'document' | 'page' | 'derived';

export type MatchKind = 'exact' | 'corrected' | 'duplicate' | 'unmatched';

/** What the printed name of an entry says that it is: its last character, or that it is a prefecture itself. */
export type PublishedKind = '市' | '町' | '村' | '都道府県' | 'その他';

/** An entry of the published list of partners, in its printed form (S003 for 2015). */
export interface ExchangePartner {
  asOf: string;
  order: number;
  prefectureCode: PrefectureCode;
  publishedName: string;
  publishedKind: PublishedKind;
  /** Empty where nothing matches; 2 digits for a prefecture. */
  code: PlaceCode | '';
  match: MatchKind;
  reason: string;
  sourceId: string;
}

/** A row of the table of counts: as published, or counted here where nothing was. */
export interface ExchangeCount {
  asOf: string;
  prefectureCode: PrefectureCode;
  municipalities: number;
  cities: number;
  towns: number;
  villages: number;
  /** 1 where a ward is tied to the prefecture itself. */
  prefectureItself: number;
  /** Of `municipalities`: `derived` where nobody published it and the entries of the list were counted. */
  basis: Basis;
  /** Of cities, towns, villages and the prefecture itself, likewise. */
  kindsBasis: Basis;
  sourceId: string;
}

export interface Agreement {
  id: string;
  name: string;
  /** The Japanese name, where `name` is said in another language. */
  nameJa?: string;
  prefectureCode: PrefectureCode;
  concludedOn: string;
  memberCount: number;
  memberRule: 'all_cities' | 'all_towns_and_villages';
  sourceId: string;
}

export interface AgreementMember {
  agreementId: string;
  code: MunicipalityCode;
  basis: Basis;
}

export interface CompanyAgreement {
  id: string;
  name: string;
  concludedOn: string;
  activities: string;
  sourceId: string;
}

/** A tie between one ward and one municipality or prefecture. */
export interface WardPartnership {
  wardCode: MunicipalityCode;
  partnerCode: PlaceCode;
  /** The page's own word (友好都市, 災害時相互援助協定 …). */
  kind: string;
  /** An agreement for help in disasters, as the table groups the page's word. */
  isForDisaster: boolean;
  concluded: PartialDate;
  basis: Basis;
  sourceId: string;
  note: string;
}

export type ProgramKind =
  'regional_plan' | 'ward_scheme' | 'joint_project' | 'network' | 'festival_cooperation' | 'featured_case';

/** A joint plan or scheme of several wards or municipalities. */
export interface Program {
  id: string;
  name: string;
  date: PartialDate;
  kind: ProgramKind;
  /** The published number of partners. */
  size: number | undefined;
  /** The day on which the size was published; empty where no day is given. */
  asOf: string;
  sourceId: string;
  note: string;
}

export interface ProgramMember {
  programId: string;
  code: PlaceCode;
  role: 'member' | 'ward' | 'prefecture';
}
