import { describe, expect, test } from 'vitest';
import { otherPlaceOf, placeHistory } from '../../../src/data/disasters/place-history.ts';
import { municipalFacts, nationalFacts } from '../../fixtures/published-facts.ts';
import { nameByCode, readTable, text } from '../../fixtures/published-tables.ts';

const of = (code: string) => placeHistory(code, municipalFacts, nationalFacts);
const supportRows = readTable('disaster_support');
const tieRows = readTable('ward_partnerships');

/** Is a row about the place: itself, or, for a prefecture, a municipality in it? */
const isIn = (code: string, place: string) => (code.length === 2 ? place.slice(0, 2) : place) === code;

test('holds every support that the table gives to a place, and no other: all places', () => {
  for (const [code, name] of nameByCode) {
    const rows = supportRows.filter((row) => isIn(code, text(row, 'recipient')));
    const { received, entries } = of(code);
    expect(
      received.reduce((sum, { supports }) => sum + supports.length, 0),
      name,
    ).toBe(rows.length);
    expect(received.map(({ disaster }) => disaster.id).sort(), name).toEqual(
      [...new Set(rows.map((row) => text(row, 'disaster_id')))].sort(),
    );
    const shown = entries.flatMap((entry) => (entry.kind === 'received' ? entry.supports : []));
    expect(shown, name).toHaveLength(rows.length);
  }
});

test('names every agreement for help in disasters, of a ward too: all places', () => {
  for (const [code, name] of nameByCode) {
    const rows = tieRows.filter(
      (row) =>
        text(row, 'kind_group') === 'disaster_aid' &&
        (isIn(code, text(row, 'partner_code')) || text(row, 'ward_code') === code),
    );
    const { aidTies, entries } = of(code);
    expect(aidTies, name).toHaveLength(rows.length);
    const shown = entries.filter((entry) => entry.kind === 'ward' && entry.tie.isForDisaster);
    expect(shown, name).toHaveLength(rows.length);
  }
});

describe('the history of 角田市', () => {
  const { entries } = of('04208');

  test('goes from the agreement to the gifts, all of one source each', () => {
    expect(entries.map(({ kind, date, sourceId }) => [kind, date.from, sourceId])).toEqual([
      ['ward', '1992-07', 'meguro-20201111'],
      ['ward', '2008-05-31', 'meguro-kakuda'],
      ['listed', '2015-08-01', 'S003'],
      ['received', '2019', 'meguro-typhoon19-kakuda'],
      ['received', '2019-10-29', 'meguro-typhoon19-kakuda'],
    ]);
  });

  test('sets a gift of which only the year is known not before its disaster', () => {
    const { entries: ofMiyagi } = of('04');
    const days = ofMiyagi.flatMap((entry) =>
      entry.kind === 'received' && entry.disaster.id === '2019-higashinihon-typhoon' ? [entry.date.from] : [],
    );
    expect(days).toEqual(['2019', '2019-10-29']);
    const disaster = nationalFacts.disasters.find(({ id }) => id === '2019-higashinihon-typhoon');
    expect(disaster?.date).toEqual({ precision: 'month', from: '2019-10', to: '' });
  });
});

test('of a prefecture says which town, of a town nothing twice', () => {
  const towns = of('12').entries.map((entry) => otherPlaceOf(entry, '12'));
  expect(towns).toContain('12205');
  expect(new Set(of('12205').entries.map((entry) => otherPlaceOf(entry, '12205')))).toEqual(new Set(['']));
});

test('of a ward tells whom it helped, and with whom it has agreed to help', () => {
  const { given, received, entries } = of('13110');
  expect(received).toEqual([]);
  expect(given.map(({ disaster }) => disaster.id)).toEqual(['2019-higashinihon-typhoon', '2024-noto-jishin']);
  const partners = entries.flatMap((entry) =>
    entry.kind === 'ward' ? [nameByCode.get(otherPlaceOf(entry, '13110'))] : [],
  );
  expect(partners).toEqual(['角田市', '気仙沼市']);
});

test('of a place in no row has neither gifts nor agreements', () => {
  expect(of('43443')).toEqual({ entries: [], received: [], given: [], aidTies: [] });
});
