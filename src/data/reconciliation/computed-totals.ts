import { listDays, listInForce } from '../measures/published-lists.ts';
import { PREFECTURE_KIND } from '../matching/printed-kind.ts';
import { listEntries } from './list-entries.ts';
import type { PublishedTotal } from './published-totals.ts';
import { recordsIn, WHOLE_COUNTRY, type LocatedRecord, type Tables } from './records.ts';

type Scope = Pick<PublishedTotal, 'place' | 'subject' | 'asOf'>;
type Rule = (tables: Tables, scope: Scope) => number;

const COUNTED_KINDS: readonly string[] = ['city', 'town', 'village'];

/** A share in percent with one decimal, as the documents and pages print shares. */
function percent(part: number, whole: number): number {
  return Math.round((part / whole) * 1000) / 10;
}

const distinct = (values: readonly string[]): number => new Set(values).size;

function isInPlace(tables: Tables, prefectureCode: string, place: string): boolean {
  if (place === WHOLE_COUNTRY || place === prefectureCode) return true;
  return recordsIn(tables, 'prefectures').some(
    (row) => row.text('region') === place && row.text('prefecture_code') === prefectureCode,
  );
}

const entries = (tables: Tables, { place, asOf }: Scope): readonly LocatedRecord[] =>
  listEntries(tables, asOf, place);

const municipalEntries = (tables: Tables, scope: Scope): LocatedRecord[] =>
  entries(tables, scope).filter((row) => row.text('published_kind') !== PREFECTURE_KIND);

const ofPublishedKind =
  (kind: string): Rule =>
  (tables, scope) =>
    entries(tables, scope).filter((row) => row.text('published_kind') === kind).length;

/** The distinct municipalities that the entries of the list could be matched with. */
function matchedCodes(tables: Tables, scope: Scope): Set<string> {
  return new Set(
    municipalEntries(tables, scope)
      .map((row) => row.text('code'))
      .filter((code) => code !== ''),
  );
}

function countedMunicipalities(tables: Tables, place: string): LocatedRecord[] {
  return recordsIn(tables, 'municipalities')
    .filter((row) => COUNTED_KINDS.includes(row.text('kind')))
    .filter((row) => isInPlace(tables, row.text('prefecture_code'), place));
}

/** The agreements concluded by that day, of that place or of that name. */
function agreements(tables: Tables, { place, subject, asOf }: Scope): LocatedRecord[] {
  return recordsIn(tables, 'agreements')
    .filter((row) => row.text('concluded_on') <= asOf)
    .filter((row) => (subject === '' ? isInPlace(tables, row.text('prefecture_code'), place) : true))
    .filter((row) => subject === '' || row.text('id') === subject);
}

function agreementMembers(tables: Tables, scope: Scope): string[] {
  const ids = new Set(agreements(tables, scope).map((row) => row.text('id')));
  return recordsIn(tables, 'agreement_members')
    .filter((row) => ids.has(row.text('agreement_id')))
    .map((row) => row.text('code'));
}

/** Municipalities of the newest list by that day, and members of all agreements concluded by then. */
function listAndAgreement(tables: Tables, scope: Scope): { list: Set<string>; agreement: Set<string> } {
  const rows = recordsIn(tables, 'exchange_partners').map((row) => ({ asOf: row.text('as_of') }));
  const asOf = listInForce(listDays(rows), scope.asOf) ?? '';
  const list = matchedCodes(tables, { ...scope, asOf });
  return { list, agreement: new Set(agreementMembers(tables, scope)) };
}

const inBoth = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((code) => b.has(code)).length;

/** Joint recovery grants whose recipient was published. */
function jointGrants(tables: Tables): LocatedRecord[] {
  return recordsIn(tables, 'disaster_support')
    .filter((row) => row.text('provider') === 'joint' && row.text('kind') === 'recovery_grant')
    .filter((row) => row.text('recipient') !== '');
}

/** The members of a programme other than the wards that host it. */
function programMembers(tables: Tables, { subject }: Scope): string[] {
  return recordsIn(tables, 'program_members')
    .filter((row) => row.text('program_id') === subject && row.text('role') !== 'ward')
    .map((row) => row.text('code'));
}

const programMembersOfKind =
  (kind: string): Rule =>
  (tables, scope) => {
    const ofKind = new Set(
      recordsIn(tables, 'municipalities')
        .filter((row) => row.text('kind') === kind)
        .map((row) => row.text('code')),
    );
    return programMembers(tables, scope).filter((code) => ofKind.has(code)).length;
  };

function milestone(tables: Tables, measure: string, asOf: string): number {
  const found = recordsIn(tables, 'milestones').find(
    (row) => row.text('measure') === measure && row.text('date') === asOf,
  );
  return Number(found?.text('value') ?? Number.NaN);
}

/** How each published total is recomputed from the rows: a number, or NaN where the rows are missing. */
export const computedTotals: Readonly<Record<string, Rule>> = {
  counted_municipalities: (tables, { place }) => countedMunicipalities(tables, place).length,
  exchange_municipalities: (tables, scope) => municipalEntries(tables, scope).length,
  exchange_cities: ofPublishedKind('市'),
  exchange_towns: ofPublishedKind('町'),
  exchange_villages: ofPublishedKind('村'),
  exchange_prefectures: ofPublishedKind(PREFECTURE_KIND),
  exchange_total: (tables, scope) => entries(tables, scope).length,
  exchange_prefectures_reached: (tables, scope) =>
    distinct(municipalEntries(tables, scope).map((row) => row.text('prefecture_code'))),
  exchange_matched: (tables, scope) => matchedCodes(tables, scope).size,
  exchange_share: (tables, scope) =>
    percent(municipalEntries(tables, scope).length, countedMunicipalities(tables, scope.place).length),
  exchange_matched_share: (tables, scope) =>
    percent(matchedCodes(tables, scope).size, countedMunicipalities(tables, scope.place).length),
  survey_reply_rate: (tables, { asOf }) =>
    percent(milestone(tables, 'survey_replies', asOf), milestone(tables, 'survey_sent', asOf)),
  agreement_bodies: (tables, scope) => agreements(tables, scope).length,
  agreement_regions: (tables, scope) =>
    distinct(agreements(tables, scope).map((row) => row.text('prefecture_code'))),
  agreement_members: (tables, scope) => distinct(agreementMembers(tables, scope)),
  list_only: (tables, scope) => {
    const { list, agreement } = listAndAgreement(tables, scope);
    return list.size - inBoth(list, agreement);
  },
  agreement_only: (tables, scope) => {
    const { list, agreement } = listAndAgreement(tables, scope);
    return agreement.size - inBoth(list, agreement);
  },
  list_and_agreement: (tables, scope) => {
    const { list, agreement } = listAndAgreement(tables, scope);
    return inBoth(list, agreement);
  },
  list_or_agreement: (tables, scope) => {
    const { list, agreement } = listAndAgreement(tables, scope);
    return new Set([...list, ...agreement]).size;
  },
  disasters_listed: (tables, { subject }) =>
    recordsIn(tables, 'disasters')
      .map((row) => row.text('listed_in').split(';'))
      .filter((documents) => (subject === '' ? documents[0] !== '' : documents.includes(subject))).length,
  recovery_grants: (tables) => jointGrants(tables).length,
  recovery_grant_prefectures: (tables) =>
    distinct(jointGrants(tables).map((row) => row.text('recipient').slice(0, 2))),
  recovery_grant_disasters: (tables) => distinct(jointGrants(tables).map((row) => row.text('disaster_id'))),
  program_members: (tables, scope) => programMembers(tables, scope).length,
  program_cities: programMembersOfKind('city'),
  program_towns: programMembersOfKind('town'),
  program_villages: programMembersOfKind('village'),
};
