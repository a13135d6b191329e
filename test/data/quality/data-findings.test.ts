import { describe, expect, it } from 'vitest';
import {
  dataFindings,
  isOfAllData,
  type DataFindingSources,
} from '../../../src/data/quality/data-findings.ts';
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
const SOURCES: DataFindingSources = {
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
  it('stands newest first, after what is of all data and of no day', () => {
    const isOfAll = findings.map(({ subject }) => isOfAllData(subject));
    const first = isOfAll.indexOf(false);
    expect(first).toBeGreaterThan(0);
    expect(isOfAll.lastIndexOf(true)).toBe(first - 1);
    expect(findings.slice(0, first).every(({ date }) => date === '')).toBe(true);
    const dates = findings.slice(first).map(({ date }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
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
    expect(of('unheld_table').map(({ subject }) => subject)).toEqual(
      rowsWhere('milestones', 'measure', 'published_table')
        .filter((row) => text(row, 'value') === '')
        .map((row) => Number(text(row, 'date').slice(0, 4)))
        .sort((a, b) => b - a)
        .map((year) => ({ is: 'unheld_table', table: '連携自治体数の推移', year })),
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
