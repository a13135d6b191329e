import type { Disaster } from '../../domain/disaster.ts';
import { fiscalYearOf, type FiscalYear } from '../../domain/fiscal-year.ts';
import { compareDates, earliestDay, latestDay, type PartialDate } from '../../domain/partial-date.ts';
import type { Agreement, CompanyAgreement } from '../../domain/partnership.ts';

export const RECORD_KINDS = ['agreement', 'company', 'disaster'] as const;

/** Something that happened to the project, with the row that tells of it. */
export type ProjectRecord = {
  id: string;
  name: string;
  date: PartialDate;
  /** First and last day that the date may mean, ISO; equal for a date known to the day. */
  firstDay: string;
  lastDay: string;
  fiscalYear: FiscalYear;
  sourceId: string;
} & (
  | { kind: 'agreement'; row: Agreement }
  | { kind: 'company'; row: CompanyAgreement }
  | { kind: 'disaster'; row: Disaster }
);

/** Agreements with associations, agreements with companies, and disasters, oldest first. */
export function projectRecords(
  agreements: readonly Agreement[],
  companies: readonly CompanyAgreement[],
  disasters: readonly Disaster[],
): ProjectRecord[] {
  return [
    ...agreements.map((row) => ({ kind: 'agreement' as const, row, ...concluded(row) })),
    ...companies.map((row) => ({ kind: 'company' as const, row, ...concluded(row) })),
    ...disasters.map((row) => ({
      kind: 'disaster' as const,
      row,
      id: row.id,
      name: row.name,
      date: row.date,
      firstDay: earliestDay(row.date),
      lastDay: latestDay(row.date) ?? earliestDay(row.date),
      fiscalYear: row.fiscalYear,
      sourceId: row.sourceId,
    })),
  ].sort((a, b) => compareDates(a.date, b.date));
}

function concluded({ id, name, concludedOn, sourceId }: Agreement | CompanyAgreement) {
  return {
    id,
    name,
    date: { precision: 'day' as const, from: concludedOn, to: '' },
    firstDay: concludedOn,
    lastDay: concludedOn,
    fiscalYear: fiscalYearOf(concludedOn),
    sourceId,
  };
}
