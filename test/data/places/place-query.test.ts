import { describe, expect, it } from 'vitest';
import { membershipSets } from '../../../src/data/measures/membership.ts';
import { findRows, isFiltering, type PlaceQuery } from '../../../src/data/places/place-query.ts';
import { placeRows, type PlaceRow } from '../../../src/data/places/place-rows.ts';
import { municipalFacts, nationalFacts } from '../../fixtures/published-facts.ts';
import { countBy, readTable, text } from '../../fixtures/published-tables.ts';
import { knownBy } from '../../fixtures/recount.ts';

const sets = membershipSets(municipalFacts, nationalFacts.agreements);
const rows = placeRows({ ...municipalFacts, sets }, nationalFacts, 2025);
const EVERYTHING: PlaceQuery = { find: '', area: '', kind: [], tied: '', sort: 'code' };
const ask = (query: Partial<PlaceQuery>) => findRows(rows, { ...EVERYTHING, ...query });
const namesOf = (query: Partial<PlaceQuery>) => ask(query).map(({ place }) => place.name);

describe('finding in the table of places', () => {
  it('shows everything where nothing is asked', () => {
    expect(ask({})).toHaveLength(1741);
    expect(isFiltering(EVERYTHING)).toBe(false);
    expect(isFiltering({ ...EVERYTHING, find: ' 　' })).toBe(false);
    expect(isFiltering({ ...EVERYTHING, sort: '-ties' })).toBe(false);
    expect(isFiltering({ ...EVERYTHING, tied: 'no' })).toBe(true);
  });

  it.each([
    ['檮原', ['梼原町']],
    ['ゆすはら', ['梼原町']],
    ['ユスハラ', ['梼原町']],
    ['39405', ['梼原町']],
    ['yusuhara', ['梼原町']],
    ['高知　ゆすはら', ['梼原町']],
    ['鹿嶋', ['鹿嶋市']],
    ['北海道池田', ['池田町']],
  ])('finds by name, reading, code, prefecture: %s', (find, names) => {
    expect(namesOf({ find })).toEqual(names);
  });

  it('finds nothing for a word that nothing holds, and all words must be held', () => {
    expect(ask({ find: 'どこにもない' })).toEqual([]);
    expect(ask({ find: '鹿児島 札幌' })).toEqual([]);
  });

  it('narrows to a prefecture or a region', () => {
    const tohoku = readTable('prefectures')
      .filter((row) => text(row, 'region') === '東北')
      .map((row) => text(row, 'prefecture_code'));
    expect(ask({ area: '10' })).toHaveLength(35);
    expect(new Set(ask({ area: 'tohoku' }).map(({ prefecture }) => prefecture.code))).toEqual(
      new Set(tohoku),
    );
  });

  it('narrows to kinds, which add up to all', () => {
    const counts = countBy(readTable('municipalities'), 'kind');
    for (const kind of ['city', 'town', 'village', 'special_ward'] as const)
      expect(ask({ kind: [kind] })).toHaveLength(counts[kind]!);
    expect(ask({ kind: ['town', 'village'] })).toHaveLength(counts['town']! + counts['village']!);
  });

  it('tells places with a tie from those without; the wards are neither', () => {
    const known = knownBy(2025).size;
    expect(ask({ tied: 'yes' })).toHaveLength(known);
    expect(ask({ tied: 'no' })).toHaveLength(1718 - known);
  });
});

describe('the order of the table of places', () => {
  it('is by code, and the other way round', () => {
    expect(namesOf({ sort: 'code' })[0]).toBe('札幌市');
    expect(namesOf({ sort: '-code' }).at(-1)).toBe('札幌市');
  });

  it('is by reading as in a dictionary: voiced and small letters stand with the plain ones', () => {
    const readings = ask({ sort: 'reading' }).map(({ place }) => place.kana);
    const plain = readings.map((kana) => kana.normalize('NFD').replace(/[\u3099\u309a]/g, ''));
    const first = plain.map((kana) => kana[0]!);
    expect(first).toEqual([...first].sort());
    expect(ask({ sort: '-reading' }).map(({ place }) => place.kana)[0]).toBe(readings.at(-1));
  });

  it.each(['ties', 'agreed', 'latest'] as const)(
    'by %s keeps places without a value last, both ways',
    (order) => {
      const valueOf = ({ ties }: PlaceRow): string | number | undefined =>
        ({ ties: ties?.wardTies, agreed: ties?.agreement?.concludedOn, latest: ties?.latest?.from })[order];
      for (const sort of [order, `-${order}`] as const) {
        const values = ask({ sort }).map(valueOf);
        const known = values.filter((value) => value !== undefined);
        expect(values.slice(0, known.length)).toEqual(known);
        const [first, last] = [known[0]!, known.at(-1)!];
        expect(sort.startsWith('-') ? first > last : first < last).toBe(true);
      }
    },
  );

  it('leaves equal rows in the order of their codes', () => {
    const codes = ask({ sort: '-ties' })
      .filter(({ ties }) => ties?.wardTies === 0)
      .map(({ place }) => place.code);
    expect(codes).toEqual([...codes].sort());
  });

  it('does not change what it was given', () => {
    const before = rows.map(({ place }) => place.code);
    ask({ sort: '-code' });
    ask({ sort: '-ties' });
    expect(rows.map(({ place }) => place.code)).toEqual(before);
  });
});
