import { lastDayOf, type FiscalYear } from '../../domain/fiscal-year.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { compareDates, earliestDay, latestDay } from '../../domain/partial-date.ts';
import type {
  Agreement,
  Basis,
  ExchangePartner,
  Program,
  ProgramMember,
  WardPartnership,
} from '../../domain/partnership.ts';
import type { Support } from '../../domain/disaster.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { EventFacts, MunicipalFacts, NationalFacts } from '../facts.ts';
import { eventsOf, type EventPart } from './event-places.ts';

/** A joint plan that a place takes part in. */
export interface ProgramPart {
  program: Program;
  role: ProgramMember['role'];
  /** The wards that take part, in the order of the table. */
  wards: MunicipalityCode[];
}

/** Everything that the tables hold about one place, oldest first in each part. */
export interface PlaceTies {
  /** Its entries on the published list, in printed form (two where it is printed twice). */
  listed: ExchangePartner[];
  /** Agreements that it is under, and how its membership is known. */
  agreements: { agreement: Agreement; basis: Basis }[];
  /** Ties of single wards with it. */
  wards: WardPartnership[];
  programs: ProgramPart[];
  /** Support that names it as recipient. */
  received: Support[];
  /** Support that it gave itself (wards alone do). */
  given: Support[];
  /** Undefined while the table of events is not there. */
  events: EventPart[] | undefined;
}

/**
 * Gathers the ties of a municipality (5 digits) or of a prefecture itself (2 digits).
 * @param facts the events may come later than the rest
 */
export function tiesOf(
  code: PlaceCode,
  facts: MunicipalFacts & Partial<EventFacts>,
  national: NationalFacts,
): PlaceTies {
  const { events, ...municipal } = facts;
  const agreementById = new Map(national.agreements.map((agreement) => [agreement.id, agreement]));
  const programById = new Map(national.programs.map((program) => [program.id, program]));
  return {
    listed: municipal.exchangePartners.filter((entry) => entry.code === code),
    agreements: municipal.agreementMembers
      .filter((member) => member.code === code)
      .flatMap(({ agreementId, basis }) => {
        const agreement = agreementById.get(agreementId);
        return agreement ? [{ agreement, basis }] : [];
      }),
    wards: municipal.wardPartnerships
      .filter(({ partnerCode }) => partnerCode === code)
      .sort((a, b) => compareDates(a.concluded, b.concluded)),
    programs: municipal.programMembers
      .filter((member) => member.code === code)
      .flatMap(({ programId, role }) => {
        const program = programById.get(programId);
        return program ? [{ program, role, wards: wardsIn(programId, municipal) }] : [];
      }),
    received: national.supports.filter(({ recipient }) => recipient === code),
    given: national.supports.filter(({ provider }) => provider === code),
    events: events && eventsOf(code, { ...municipal, events }, national),
  };
}

function wardsIn(program: string, { programMembers }: Pick<MunicipalFacts, 'programMembers'>) {
  return programMembers
    .filter(({ programId, role }) => programId === program && role === 'ward')
    .map(({ code }) => code);
}

/** The plans that a place has together with several wards. */
export function jointPlans({ programs }: Pick<PlaceTies, 'programs'>): ProgramPart[] {
  return programs.filter(({ program, wards }) => program.kind === 'regional_plan' && wards.length > 0);
}

/** True where no table holds anything about the place; false while one of them is not there. */
export function hasNoTies(ties: PlaceTies): boolean {
  return Object.values(ties).every((list: readonly unknown[] | undefined) => list?.length === 0);
}

/** The joint plans of several wards that are drawn as groups on the map in a fiscal year. */
export function programGroups(
  municipal: Pick<MunicipalFacts, 'programMembers'>,
  national: Pick<NationalFacts, 'programs'>,
  fiscalYear: FiscalYear,
): { id: string; codes: MunicipalityCode[]; label: string }[] {
  return national.programs
    .filter(
      ({ kind, date }) =>
        kind === 'regional_plan' &&
        earliestDay(date) <= lastDayOf(fiscalYear) &&
        (latestDay(date) ?? '') > lastDayOf(fiscalYear - 1),
    )
    .map(({ id, name }) => ({
      id,
      label: name,
      codes: municipal.programMembers
        .filter(({ programId, role }) => programId === id && role !== 'ward')
        .map(({ code }) => code)
        .filter((code) => code.length === 5),
    }));
}
