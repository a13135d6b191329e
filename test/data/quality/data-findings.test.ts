import { describe, expect, it } from 'vitest';
import { dataFindings } from '../../../src/data/quality/data-findings.ts';
import { readReconciliation } from '../../../src/data/reconciliation/report.ts';
import {
  eventFacts,
  municipalFacts,
  nationalFacts,
  publishedText,
  recordFacts,
} from '../../fixtures/published-facts.ts';
import { readTable, text } from '../../fixtures/published-tables.ts';

const { differing } = readReconciliation(publishedText('reconciliation.json'));
const EDITION = '2030-01-01';
const findings = dataFindings(
  EDITION,
  nationalFacts,
  municipalFacts,
  eventFacts.events,
  recordFacts.newsletters,
  differing,
);
const of = (is: string) => findings.filter(({ subject }) => subject.is === is);
const rowsWhere = (table: string, column: string, value: string) =>
  readTable(table).filter((row) => text(row, column) === value);

describe('what a reader should know of the data', () => {
  it('stands newest first', () => {
    const dates = findings.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(dates[0]).toBe(EDITION);
  });

  it('has every entry that could not be matched, with its reason, and the number of those put right', () => {
    expect(of('unmatched').map(({ why }) => why)).toEqual(
      rowsWhere('exchange_partners', 'match', 'unmatched').map((row) => text(row, 'reason')),
    );
    for (const [is, match] of [
      ['duplicates', 'duplicate'],
      ['corrected', 'corrected'],
    ] as const)
      expect(of(is).map(({ subject }) => subject)).toEqual([
        { is, count: rowsWhere('exchange_partners', 'match', match).length },
      ]);
  });

  it('has every recorded difference of a table once, whatever number of its columns it touches', () => {
    const reasons = new Set(readTable('recorded_differences').map((row) => text(row, 'why')));
    const told = of('difference');
    expect(new Set(told.map(({ why }) => why))).toEqual(reasons);
    expect(told).toHaveLength(reasons.size);
    expect(told.every(({ kind }) => kind === 'question')).toBe(true);
  });

  it('counts what rows lack, and names tables and publications that are not held', () => {
    const count = (is: string) => of(is).map(({ subject }) => 'count' in subject && subject.count);
    expect(count('undated_ties')).toEqual([
      rowsWhere('ward_partnerships', 'date_precision', 'unknown').length,
    ]);
    expect(count('no_recipient')).toEqual([rowsWhere('disaster_support', 'recipient', '').length]);
    expect(count('untold_events')).toEqual(
      [rowsWhere('events', 'status', 'unknown').length].filter((rows) => rows > 0),
    );
    expect(of('unheld_publication')).toHaveLength(
      readTable('newsletters').filter((row) => text(row, 'note').includes('未収録')).length,
    );
    expect(of('unheld_table')).toHaveLength(
      rowsWhere('milestones', 'measure', 'published_table').filter((row) => text(row, 'value') === '').length,
    );
  });

  it('says nothing of what no row lacks', () => {
    const none = { milestones: [], supports: [] };
    const empty = { exchangePartners: [], wardPartnerships: [] };
    expect(dataFindings(EDITION, none, empty, [], [], [])).toEqual([]);
  });
});
