import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/data/csv.ts';
import { DataError } from '../../src/data/data-error.ts';
import * as tables from '../../src/data/tables.ts';
import { formatDate } from '../../src/i18n/dates.ts';
import { dates as japaneseDates } from '../../src/i18n/messages/ja/dates.ts';
import { dates as englishDates } from '../../src/i18n/messages/en/dates.ts';
import { changedTable } from '../fixtures/changed-table.ts';
import { runs } from '../fixtures/fuzz-runs.ts';
import { publishedText } from '../fixtures/published-facts.ts';

/** A real table, cut to some rows from all over it: a change of one is as likely to be met as in a short table. */
function sample(file: string): string {
  const lines = publishedText(file).trimEnd().split('\n');
  const step = Math.ceil(lines.length / 24);
  return `${lines.filter((_, index) => index === 0 || index % step === 0).join('\n')}\n`;
}

type Reader = (text: string) => readonly object[];

/** Every reader of a table. */
const READERS = [
  ['prefectures.csv', tables.readPrefectures],
  ['municipalities.csv', tables.readMunicipalities],
  ['municipality_changes.csv', tables.readMunicipalityChanges],
  ['exchange_partners.csv', tables.readExchangePartners],
  ['exchange_counts.csv', tables.readExchangeCounts],
  ['agreements.csv', tables.readAgreements],
  ['agreement_members.csv', tables.readAgreementMembers],
  ['company_agreements.csv', tables.readCompanyAgreements],
  ['ward_partnerships.csv', tables.readWardPartnerships],
  ['programs.csv', tables.readPrograms],
  ['program_members.csv', tables.readProgramMembers],
  ['disasters.csv', tables.readDisasters],
  ['disaster_support.csv', tables.readSupports],
  ['milestones.csv', tables.readMilestones],
  ['events.csv', tables.readEvents],
  ['newsletters.csv', tables.readNewsletters],
  ['sources.csv', tables.readSources],
  ['measures.csv', tables.readMeasures],
] as const satisfies readonly (readonly [file: string, read: Reader])[];

/** Every value of a row, however deep. */
function leavesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}

const isDate = (value: object): boolean => 'precision' in value && 'from' in value && 'to' in value;

/** Can a row be shown? Numbers are numbers, and dates can be said in every language and calendar. */
function show(row: object): void {
  for (const leaf of leavesOf(row)) {
    if (typeof leaf === 'number') expect(Number.isFinite(leaf) && !Object.is(leaf, -0)).toBe(true);
  }
  for (const value of Object.values(row) as unknown[]) {
    if (typeof value !== 'object' || value === null || !isDate(value)) continue;
    for (const words of [japaneseDates, englishDates])
      for (const style of ['both', 'wareki', 'seireki'] as const)
        expect(formatDate(words, value as Parameters<typeof formatDate>[1], style)).not.toMatch(
          /NaN|undefined|Invalid/,
        );
  }
}

describe('a table that is nearly right', () => {
  it('is every table that has a reader', () => {
    expect(READERS.map(([, read]) => read).length).toBe(Object.keys(tables).length);
  });

  it.each(READERS)(
    '%s gives each of its rows, which can be shown, or says where it is wrong',
    (file, read) => {
      const text = sample(file);
      const published = read(publishedText(file));
      expect(published).toHaveLength(parseCsv(publishedText(file), file).rows.length);
      for (const row of published) show(row);
      fc.assert(
        fc.property(changedTable(text), (changed) => {
          let rows: readonly object[];
          try {
            rows = read(changed);
          } catch (error) {
            if (!(error instanceof DataError)) throw error;
            expect(error.problems.length).toBeGreaterThan(0);
            for (const problem of error.problems) {
              expect(problem.file).toBe(file);
              expect(problem.line).toBeGreaterThanOrEqual(1);
              expect(problem.line).toBeLessThanOrEqual(changed.split(/\r\n|\n|\r/).length);
            }
            return;
          }
          // No row is lost without a word.
          expect(rows).toHaveLength(parseCsv(changed, file).rows.length);
          for (const row of rows) show(row);
        }),
        { numRuns: runs(60) },
      );
    },
  );
});
