import { describe, expect, it } from 'vitest';
import { dataFindings, type DataFindingSources } from '../../../src/data/quality/data-findings.ts';
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
const SOURCES: DataFindingSources = {
  edition: EDITION,
  lastFiscalYear: 2029,
  known: 858,
  national: nationalFacts,
  municipal: municipalFacts,
  events: eventFacts.events,
  newsletters: recordFacts.newsletters,
  differing,
};
const findings = dataFindings(SOURCES);
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
    expect(told.every(({ kind }) => kind === 'difference')).toBe(true);
    const unexplained = differing.map((row) => ({ ...row, why: '' }));
    const open = dataFindings({ ...SOURCES, differing: unexplained });
    expect(
      open.filter(({ subject }) => subject.is === 'difference').every(({ kind }) => kind === 'question'),
    ).toBe(true);
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

  it('names the years without a list, and how many of those published as linked have no name', () => {
    const newest = readTable('exchange_partners')
      .map((row) => text(row, 'as_of'))
      .sort()
      .at(-1);
    expect(of('years_without_list').map(({ subject }) => subject)).toEqual([
      { is: 'years_without_list', newest, first: Number(newest?.slice(0, 4)) + 1, last: 2029 },
    ]);
    const [linked] = of('linked_unnamed');
    expect(linked?.subject).toEqual({
      is: 'linked_unnamed',
      published: { value: 1100, qualifier: 'more_than' },
      known: 858,
    });
    const settled = dataFindings({ ...SOURCES, lastFiscalYear: 2015, known: 1100 });
    expect(
      settled.filter(({ subject: { is } }) => is === 'years_without_list' || is === 'linked_unnamed'),
    ).toEqual([]);
  });

  it('says nothing of what no row lacks', () => {
    const none = { milestones: [], supports: [] };
    const empty = { exchangePartners: [], wardPartnerships: [] };
    expect(
      dataFindings({
        ...SOURCES,
        national: none,
        municipal: empty,
        events: [],
        newsletters: [],
        differing: [],
      }),
    ).toEqual([]);
  });
});
