import { describe, expect, test } from 'vitest';
import { disasterRecords } from '../../../src/data/disasters/disaster-filter.ts';
import { placeHistory } from '../../../src/data/disasters/place-history.ts';
import { countSupports } from '../../../src/data/disasters/support-count.ts';
import { groupSupports } from '../../../src/data/disasters/support-groups.ts';
import { municipalFacts, nationalFacts } from '../../fixtures/published-facts.ts';
import { readTable, text } from '../../fixtures/published-tables.ts';

const records = disasterRecords(nationalFacts.disasters, nationalFacts.supports);
const rows = readTable('disaster_support');
const of = (id: string) => records.find(({ disaster }) => disaster.id === id)!.supports;

describe('a support', () => {
  test('is what a record tells as one: goods that came together are counted once', () => {
    // Money, waste and seven more: the 19 lines of goods of one list are one support.
    expect(of('2011-higashinihon')).toHaveLength(26);
    expect(countSupports(of('2011-higashinihon')).all).toBe(8);
    for (const { supports } of records)
      expect(countSupports(supports).all).toBe(
        groupSupports(supports).reduce((sum, { groups }) => sum + groups.length, 0),
      );
  });

  test('of which only a day is known by which it was given is not called dated', () => {
    const keys = (isAsked: (precision: string) => boolean) =>
      new Set(
        rows
          .filter((row) => isAsked(text(row, 'date_precision')))
          .map((row) => {
            const isGrant = text(row, 'kind') === 'recovery_grant';
            const columns = ['disaster_id', 'provider', 'kind', 'from', 'to', 'date_precision', 'source_id'];
            const shared = [...columns, 'as_of'].map((column) => text(row, column));
            return [...shared, isGrant ? '' : text(row, 'recipient')].join('|');
          }),
      ).size;
    const count = countSupports(nationalFacts.supports);
    expect(count).toEqual({
      all: keys(() => true),
      timed: keys((precision) => precision !== 'unknown' && precision !== 'not_after'),
      until: keys((precision) => precision === 'not_after'),
    });
    expect(count.until).toBeGreaterThan(0);
  });

  test('is one entry of the history of its place: 角田市 has two', () => {
    for (const code of new Set(nationalFacts.supports.map(({ recipient }) => recipient).filter(Boolean))) {
      const { entries, received } = placeHistory(code, municipalFacts, nationalFacts);
      const supports = received.flatMap((record) => record.supports);
      expect(
        entries.filter(({ kind }) => kind === 'received'),
        code,
      ).toHaveLength(countSupports(supports).all);
    }
    const { received } = placeHistory('04208', municipalFacts, nationalFacts);
    expect(countSupports(received.flatMap(({ supports }) => supports)).all).toBe(2);
  });
});
