import type { Agreement, AgreementMember, Basis, CompanyAgreement } from '../domain/partnership.ts';
import type { ExchangeCount, ExchangePartner } from '../domain/partnership.ts';
import type { Program, ProgramMember, WardPartnership } from '../domain/partnership.ts';
import type { Disaster, Support } from '../domain/disaster.ts';
import type { Measure } from '../domain/measure.ts';
import type { Milestone, Newsletter, ProjectEvent, Source } from '../domain/publication.ts';
import type { Municipality, Prefecture } from '../domain/place.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { QualifiedFigure } from '../domain/qualified-figure.ts';
import type { RecordedChange } from './matching/place-index.ts';
import * as words from './enumerations.ts';
import { readTable, type Row } from './rows.ts';

// One reader a table: CSV text in, domain values out. A reader throws DataError with file, line, column,
// value and expectation; it never mends.

const list = (text: string): string[] => (text === '' ? [] : text.split(';'));

const partialDate = (row: Row, from: string, to?: string): PartialDate => ({
  precision: row.word('date_precision', words.DATE_PRECISION),
  from: row.partialDay(from),
  to: to === undefined ? '' : row.partialDay(to),
});

const qualifiedFigure = (row: Row, column: string): QualifiedFigure | undefined => {
  const value = row.optionalNumber(column);
  return value === undefined ? undefined : { value, qualifier: row.word('qualifier', words.QUALIFIER) };
};

const basis = (row: Row): Basis => row.word('basis', words.BASIS);

/** prefectures.csv: the 47, in code order. */
export function readPrefectures(text: string): Prefecture[] {
  return readTable('prefectures.csv', text, (row) => ({
    code: row.code('prefecture_code', 2),
    name: row.text('name'),
    kana: row.text('kana'),
    nameEn: row.text('name_en'),
    region: row.word('region', words.REGION),
  }));
}

/** municipalities.csv: all 1,747 with the wards and the six northern villages. */
export function readMunicipalities(text: string): Municipality[] {
  return readTable('municipalities.csv', text, (row) => ({
    code: row.code('code', 5),
    name: row.text('name'),
    kana: row.text('kana'),
    nameEn: row.text('name_en'),
    prefectureCode: row.code('prefecture_code', 2),
    kind: row.word('kind', words.MUNICIPALITY_KIND),
    isDesignatedCity: row.word('designated_city', words.BOOLEAN) === 'true',
  }));
}

/** municipality_changes.csv: renames, changes of status and mergers that the data meets. */
export function readMunicipalityChanges(text: string): RecordedChange[] {
  return readTable('municipality_changes.csv', text, (row) => ({
    oldName: row.text('old_name'),
    oldCode: row.placeCode('old_code'),
    newCode: row.code('new_code', 5),
    changedOn: row.partialDay('changed_on'),
    change: row.word('change', words.MUNICIPALITY_CHANGE),
    sourceId: row.text('source_id'),
  }));
}

/** exchange_partners.csv: the published list in published order, in its printed form. */
export function readExchangePartners(text: string): ExchangePartner[] {
  return readTable('exchange_partners.csv', text, (row) => ({
    asOf: row.day('as_of'),
    order: row.integer('order'),
    prefectureCode: row.code('prefecture_code', 2),
    publishedName: row.text('published_name'),
    publishedKind: row.word('published_kind', words.PUBLISHED_KIND),
    code: row.placeCode('code'),
    match: row.word('match', words.MATCH_KIND),
    reason: row.text('reason'),
    sourceId: row.text('source_id'),
  }));
}

/** exchange_counts.csv: the table of counts of each list, a prefecture a row; published or counted here. */
export function readExchangeCounts(text: string): ExchangeCount[] {
  return readTable('exchange_counts.csv', text, (row) => ({
    asOf: row.day('as_of'),
    prefectureCode: row.code('prefecture_code', 2),
    municipalities: row.integer('municipalities'),
    cities: row.integer('cities'),
    towns: row.integer('towns'),
    villages: row.integer('villages'),
    prefectureItself: row.integer('prefecture_itself'),
    basis: basis(row),
    kindsBasis: row.word('kinds_basis', words.BASIS),
    sourceId: row.text('source_id'),
  }));
}

/** agreements.csv: the associations under a wide-area agreement. */
export function readAgreements(text: string): Agreement[] {
  return readTable('agreements.csv', text, (row) => ({
    id: row.text('id'),
    name: row.text('name'),
    prefectureCode: row.code('prefecture_code', 2),
    concludedOn: row.day('concluded_on'),
    memberCount: row.integer('member_count'),
    memberRule: row.word('member_rule', words.MEMBER_RULE),
    sourceId: row.text('source_id'),
  }));
}

/** agreement_members.csv: one municipality under one agreement a row. */
export function readAgreementMembers(text: string): AgreementMember[] {
  return readTable('agreement_members.csv', text, (row) => ({
    agreementId: row.text('agreement_id'),
    code: row.code('code', 5),
    basis: basis(row),
  }));
}

/** company_agreements.csv. */
export function readCompanyAgreements(text: string): CompanyAgreement[] {
  return readTable('company_agreements.csv', text, (row) => ({
    id: row.text('id'),
    name: row.text('name'),
    concludedOn: row.day('concluded_on'),
    activities: row.text('activities'),
    sourceId: row.text('source_id'),
  }));
}

/** ward_partnerships.csv: one tie of one ward a row. */
export function readWardPartnerships(text: string): WardPartnership[] {
  return readTable('ward_partnerships.csv', text, (row) => ({
    wardCode: row.code('ward_code', 5),
    partnerCode: row.placeCode('partner_code'),
    kind: row.text('kind'),
    isForDisaster: row.word('kind_group', words.TIE_KIND_GROUP) === 'disaster_aid',
    concluded: partialDate(row, 'concluded_on'),
    basis: basis(row),
    sourceId: row.text('source_id'),
    note: row.text('note'),
  }));
}

/** programs.csv: joint plans and schemes. */
export function readPrograms(text: string): Program[] {
  return readTable('programs.csv', text, (row) => ({
    id: row.text('id'),
    name: row.text('name'),
    date: partialDate(row, 'from', 'to'),
    kind: row.word('kind', words.PROGRAM_KIND),
    size: row.optionalNumber('size'),
    asOf: row.partialDay('as_of'),
    sourceId: row.text('source_id'),
    note: row.text('note'),
  }));
}

/** program_members.csv. */
export function readProgramMembers(text: string): ProgramMember[] {
  return readTable('program_members.csv', text, (row) => ({
    programId: row.text('program_id'),
    code: row.placeCode('code'),
    role: row.word('role', words.PROGRAM_ROLE),
  }));
}

/** disasters.csv. */
export function readDisasters(text: string): Disaster[] {
  return readTable('disasters.csv', text, (row) => ({
    id: row.text('id'),
    name: row.text('name'),
    type: row.word('type', words.DISASTER_TYPE),
    date: partialDate(row, 'from', 'to'),
    fiscalYear: row.fiscalYear('fiscal_year'),
    fiscalYearBasis: row.text('fiscal_year_basis'),
    listedIn: list(row.text('listed_in')),
    sourceId: row.text('source_id'),
    note: row.text('note'),
  }));
}

/** disaster_support.csv. */
export function readSupports(text: string): Support[] {
  return readTable('disaster_support.csv', text, (row) => ({
    disasterId: row.text('disaster_id'),
    provider: row.text('provider'),
    recipient: row.placeCode('recipient'),
    kind: row.word('kind', words.SUPPORT_KIND),
    item: row.text('item'),
    figure: qualifiedFigure(row, 'amount'),
    unit: row.text('unit'),
    asOf: row.partialDay('as_of'),
    date: partialDate(row, 'from', 'to'),
    basis: basis(row),
    sourceId: row.text('source_id'),
    note: row.text('note'),
  }));
}

/** milestones.csv: published figures with their dates. */
export function readMilestones(text: string): Milestone[] {
  return readTable('milestones.csv', text, (row) => ({
    date: partialDate(row, 'date'),
    measure: row.text('measure'),
    figure: qualifiedFigure(row, 'value'),
    basis: basis(row),
    sourceId: row.text('source_id'),
    note: row.text('note'),
    area: row.text('area'),
  }));
}

/** events.csv. */
export function readEvents(text: string): ProjectEvent[] {
  return readTable('events.csv', text, (row) => ({
    id: row.text('id'),
    date: partialDate(row, 'from', 'to'),
    name: row.text('name'),
    kind: row.word('kind', words.EVENT_KIND),
    venue: row.text('venue'),
    partners: list(row.text('partners')),
    figure: qualifiedFigure(row, 'figure'),
    figureUnit: row.text('figure_unit'),
    status: row.word('status', words.EVENT_STATUS),
    sourceId: row.text('source_id'),
    note: row.text('note'),
  }));
}

/** newsletters.csv. */
export function readNewsletters(text: string): Newsletter[] {
  return readTable('newsletters.csv', text, (row) => ({
    id: row.text('id'),
    title: row.text('title'),
    volume: row.text('volume'),
    publishedOn: row.partialDay('published_on'),
    sourceId: row.text('source_id'),
    note: row.text('note'),
  }));
}

/** sources.csv. */
export function readSources(text: string): Source[] {
  return readTable('sources.csv', text, (row) => ({
    id: row.text('id'),
    title: row.text('title'),
    publisher: row.text('publisher'),
    publishedOn: row.partialDay('published_on'),
    location: row.text('location'),
    basis: basis(row),
    note: row.text('note'),
  }));
}

/** measures.csv: what the map and the charts can draw, in the order of the switch. */
export function readMeasures(text: string): Measure[] {
  return readTable('measures.csv', text, (row) => ({
    id: row.text('id'),
    name: row.text('name'),
    shortName: row.text('short_name'),
    unit: row.text('unit'),
    levels: row.words('levels', words.LEVEL),
    derivation: row.word('derivation', words.DERIVATION),
    firstFiscalYear: row.fiscalYear('first_fiscal_year'),
    classing: row.word('classing', words.CLASSING),
    thresholds: row.numbers('thresholds'),
    description: row.text('description'),
    sourceIds: list(row.text('source_ids')),
  }));
}
