import type { Agreement, AgreementMember, CompanyAgreement } from '../domain/partnership.ts';
import type { ExchangeCount, ExchangePartner } from '../domain/partnership.ts';
import type { Program, ProgramMember, WardPartnership } from '../domain/partnership.ts';
import type { Disaster, Support } from '../domain/disaster.ts';
import type { Measure } from '../domain/measure.ts';
import type { Milestone, Newsletter, ProjectEvent, Source } from '../domain/publication.ts';
import type { Municipality, Prefecture } from '../domain/place.ts';
import type { RecordedChange } from './matching/place-index.ts';
import * as read from './tables.ts';

/** The tables that the first view needs; their text travels inside the page. */
export interface NationalFacts {
  prefectures: Prefecture[];
  exchangeCounts: ExchangeCount[];
  agreements: Agreement[];
  companyAgreements: CompanyAgreement[];
  disasters: Disaster[];
  supports: Support[];
  milestones: Milestone[];
  programs: Program[];
  measures: Measure[];
  sources: Source[];
}

/** The tables that name municipalities; fetched after the first view stands. */
export interface MunicipalFacts {
  municipalities: Municipality[];
  changes: RecordedChange[];
  exchangePartners: ExchangePartner[];
  agreementMembers: AgreementMember[];
  wardPartnerships: WardPartnership[];
  programMembers: ProgramMember[];
}

/** What only the record of a place wants: fetched with the first one that is opened. */
export interface EventFacts {
  events: ProjectEvent[];
}

/** The tables that only some views read. */
export interface RecordFacts {
  newsletters: Newsletter[];
}

export const NATIONAL_FILES = {
  prefectures: 'prefectures.csv',
  exchangeCounts: 'exchange_counts.csv',
  agreements: 'agreements.csv',
  companyAgreements: 'company_agreements.csv',
  disasters: 'disasters.csv',
  supports: 'disaster_support.csv',
  milestones: 'milestones.csv',
  programs: 'programs.csv',
  measures: 'measures.csv',
  sources: 'sources.csv',
} as const satisfies Record<keyof NationalFacts, string>;

export const MUNICIPAL_FILES = {
  municipalities: 'municipalities.csv',
  changes: 'municipality_changes.csv',
  exchangePartners: 'exchange_partners.csv',
  agreementMembers: 'agreement_members.csv',
  wardPartnerships: 'ward_partnerships.csv',
  programMembers: 'program_members.csv',
} as const satisfies Record<keyof MunicipalFacts, string>;

export const EVENT_FILES = { events: 'events.csv' } as const satisfies Record<keyof EventFacts, string>;

export const RECORD_FILES = {
  newsletters: 'newsletters.csv',
} as const satisfies Record<keyof RecordFacts, string>;

/** The text of each table, by the name under which it is known in the program. */
export type TableTexts<T> = Record<keyof T, string>;

/**
 * Parses the national tables.
 * @throws DataError at the first row that is not what its table promises.
 */
export function readNationalFacts(texts: TableTexts<NationalFacts>): NationalFacts {
  return {
    prefectures: read.readPrefectures(texts.prefectures),
    exchangeCounts: read.readExchangeCounts(texts.exchangeCounts),
    agreements: read.readAgreements(texts.agreements),
    companyAgreements: read.readCompanyAgreements(texts.companyAgreements),
    disasters: read.readDisasters(texts.disasters),
    supports: read.readSupports(texts.supports),
    milestones: read.readMilestones(texts.milestones),
    programs: read.readPrograms(texts.programs),
    measures: read.readMeasures(texts.measures),
    sources: read.readSources(texts.sources),
  };
}

/**
 * Parses the municipal tables.
 * @throws DataError at the first row that is not what its table promises.
 */
export function readMunicipalFacts(texts: TableTexts<MunicipalFacts>): MunicipalFacts {
  return {
    municipalities: read.readMunicipalities(texts.municipalities),
    changes: read.readMunicipalityChanges(texts.changes),
    exchangePartners: read.readExchangePartners(texts.exchangePartners),
    agreementMembers: read.readAgreementMembers(texts.agreementMembers),
    wardPartnerships: read.readWardPartnerships(texts.wardPartnerships),
    programMembers: read.readProgramMembers(texts.programMembers),
  };
}

/**
 * Parses the table of events.
 * @throws DataError at the first row that is not what its table promises.
 */
export function readEventFacts(texts: TableTexts<EventFacts>): EventFacts {
  return { events: read.readEvents(texts.events) };
}

/**
 * Parses the tables that only some views read.
 * @throws DataError at the first row that is not what its table promises.
 */
export function readRecordFacts(texts: TableTexts<RecordFacts>): RecordFacts {
  return { newsletters: read.readNewsletters(texts.newsletters) };
}

/** The last fiscal year that any dated row of the data reaches: the years end with the data, never with a clock. */
export function lastFiscalYearOf(dates: Iterable<{ certain: number | undefined }>): number {
  let last = 0;
  for (const { certain } of dates) if (certain !== undefined && certain > last) last = certain;
  return last;
}
