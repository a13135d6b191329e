import type { DisasterType, SupportKind } from '../domain/disaster.ts';
import type { Derivation, Level, Measure } from '../domain/measure.ts';
import type { DatePrecision } from '../domain/partial-date.ts';
import type { Agreement, Basis, ExchangePartner, MatchKind } from '../domain/partnership.ts';
import type { ProgramKind, ProgramMember } from '../domain/partnership.ts';
import type { MunicipalityKind } from '../domain/place.ts';
import type { MunicipalityChange } from './matching/place-index.ts';
import type { EventKind, ProjectEvent } from '../domain/publication.ts';
import type { Qualifier } from '../domain/qualified-figure.ts';
import { REGIONS, type Region } from '../domain/region.ts';

/** The words that a column may hold; as a record, so that the compiler finds one that is missing. */
export type Enumeration<T extends string> = Readonly<Record<T, true>>;

export const REGION = Object.fromEntries(REGIONS.map((region) => [region, true])) as Enumeration<Region>;

export const BOOLEAN: Enumeration<'true' | 'false'> = { true: true, false: true };

export const MUNICIPALITY_KIND: Enumeration<MunicipalityKind> = {
  city: true,
  town: true,
  village: true,
  special_ward: true,
  northern_territories_village: true,
};

export const MUNICIPALITY_CHANGE: Enumeration<MunicipalityChange['change']> = {
  rename: true,
  status_change: true,
  merger: true,
};

export const DATE_PRECISION: Enumeration<DatePrecision> = {
  day: true,
  range: true,
  from_day: true,
  month: true,
  year: true,
  fiscal_year: true,
  not_after: true,
  unknown: true,
};

export const QUALIFIER: Enumeration<Qualifier> = {
  exact: true,
  at_least: true,
  more_than: true,
  about: true,
};

export const BASIS: Enumeration<Basis> = { document: true, page: true, derived: true };

export const PUBLISHED_KIND: Enumeration<ExchangePartner['publishedKind']> = {
  市: true,
  町: true,
  村: true,
  都道府県: true,
  その他: true,
};

export const MATCH_KIND: Enumeration<MatchKind> = {
  exact: true,
  corrected: true,
  duplicate: true,
  unmatched: true,
};

export const MEMBER_RULE: Enumeration<Agreement['memberRule']> = {
  all_cities: true,
  all_towns_and_villages: true,
};

/** What a tie of a ward is about, by the name that its page gives it. */
type TieKindGroup = 'sister_or_friendship' | 'disaster_aid' | 'cooperation' | 'exchange' | 'other';

export const TIE_KIND_GROUP: Enumeration<TieKindGroup> = {
  sister_or_friendship: true,
  disaster_aid: true,
  cooperation: true,
  exchange: true,
  other: true,
};

export const PROGRAM_KIND: Enumeration<ProgramKind> = {
  regional_plan: true,
  ward_scheme: true,
  joint_project: true,
  network: true,
  festival_cooperation: true,
  featured_case: true,
};

export const PROGRAM_ROLE: Enumeration<ProgramMember['role']> = {
  member: true,
  ward: true,
  prefecture: true,
};

export const DISASTER_TYPE: Enumeration<DisasterType> = {
  earthquake: true,
  heavy_rain: true,
  typhoon: true,
  heavy_rain_and_typhoon: true,
  fire: true,
  other: true,
};

export const SUPPORT_KIND: Enumeration<SupportKind> = {
  recovery_grant: true,
  donation: true,
  staff: true,
  supplies: true,
  other: true,
  unspecified: true,
};

export const EVENT_KIND: Enumeration<EventKind> = {
  exhibition: true,
  lecture: true,
  symposium: true,
  fair: true,
  festival: true,
  meeting: true,
  ceremony: true,
  exchange: true,
};

export const EVENT_STATUS: Enumeration<ProjectEvent['status']> = { held: true, planned: true, unknown: true };

export const LEVEL: Enumeration<Level> = { prefecture: true, municipality: true };

export const DERIVATION: Enumeration<Derivation> = {
  published_table: true,
  agreement_members: true,
  union: true,
  union_rate: true,
  grant_events: true,
};

export const CLASSING: Enumeration<Measure['classing']> = { rounded: true, ckmeans: true, each_value: true };
