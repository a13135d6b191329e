import { describe, expect, it } from 'vitest';
import { placeExport } from '../../../src/components/table/place-export.ts';
import { filterWords } from '../../../src/components/table/place-filter-words.ts';
import { membershipSets } from '../../../src/data/measures/membership.ts';
import { FIRST_COLUMNS, PLACE_COLUMNS } from '../../../src/data/places/place-columns.ts';
import type { PlaceQuery } from '../../../src/data/places/place-query.ts';
import { placeRows } from '../../../src/data/places/place-rows.ts';
import { Lexicon } from '../../../src/i18n/lexicon.svelte.ts';
import { exports } from '../../../src/i18n/messages/ja/exports.ts';
import { places } from '../../../src/i18n/messages/ja/places.ts';
import { municipalFacts, nationalFacts } from '../../fixtures/published-facts.ts';
import { nameByCode, readTable, text } from '../../fixtures/published-tables.ts';
import { setsBy } from '../../fixtures/recount.ts';

const lexicon = new Lexicon();
lexicon.open({ exports, places });
const sets = membershipSets(municipalFacts, nationalFacts.agreements);
const rows = placeRows({ ...municipalFacts, sets }, nationalFacts, 2025);
const context = {
  filter: 'すべて',
  asOf: '令和7年度末',
  edition: '2026-03-12',
  sources: ['S'],
  link: 'https://x',
};
const everything = placeExport(lexicon, rows, PLACE_COLUMNS, context);
const column = (key: string) => {
  const index = everything.columns.findIndex((one) => one.key === key);
  return everything.rows.map((cells) => cells[index]);
};

describe('the table of places as a file', () => {
  it('has a cell for every column in every row', () => {
    expect(everything.rows).toHaveLength(1741);
    for (const cells of everything.rows) expect(cells).toHaveLength(PLACE_COLUMNS.length + 1);
    expect(everything.placeColumn).toBe('code');
  });

  it('holds what the files say: names, agreements with their day, ties', () => {
    const codes = column('code');
    expect(column('name')).toEqual(codes.map((code) => nameByCode.get(String(code))));
    const { agreement } = setsBy(2025);
    expect(codes.filter((_, index) => column('agreed')[index] !== null)).toEqual([...agreement].sort());
    const days = new Set(readTable('agreements').map((row) => text(row, 'concluded_on')));
    for (const day of column('agreed')) if (day !== null) expect(days).toContain(day);
    const partners = readTable('ward_partnerships').map((row) => text(row, 'partner_code'));
    const ofMunicipalities = partners.filter((code) => code.length === 5 && !code.startsWith('131'));
    const total = column('ties').reduce<number>((sum, ties) => sum + Number(ties ?? 0), 0);
    expect(total).toBe(ofMunicipalities.length);
  });

  it('dates what has a day, a month or a year in ISO, and only the rest in words', () => {
    const odd = column('latest').filter(
      (day) => day !== null && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(String(day)),
    );
    for (const words of odd) expect(words).toMatch(/年度|以前|〜/);
    expect(column('latest')).toContain('2015-08-01');
  });

  it('leaves wards without ties empty, never zero', () => {
    const index = column('code').indexOf('13101');
    expect([column('known')[index], column('ties')[index], column('latest')[index]]).toEqual([
      '対象外',
      null,
      null,
    ]);
  });

  it('always has the code, and else the columns that are seen', () => {
    const keysOf = (columns: Parameters<typeof placeExport>[2]) =>
      placeExport(lexicon, rows.slice(0, 1), columns, context).columns.map(({ key }) => key);
    expect(keysOf(FIRST_COLUMNS)).toEqual(['name', ...FIRST_COLUMNS]);
    expect(keysOf(['ties'])).toEqual(['name', 'code', 'ties']);
    expect(keysOf([])).toEqual(['name', 'code']);
  });
});

describe('the words of a filter', () => {
  const nothing: PlaceQuery = { find: '', area: '', kind: [], tied: '', sort: 'code' };
  const wordsOf = (query: Partial<PlaceQuery>) =>
    filterWords(lexicon, { ...nothing, ...query }, nationalFacts.prefectures);

  it('name every part of it, and say so where there is none', () => {
    expect(wordsOf({})).toBe('すべて');
    expect(wordsOf({ sort: '-ties' })).toBe('すべて');
    expect(wordsOf({ find: ' 池田 ', area: 'tohoku', kind: ['town'], tied: 'no' })).toBe(
      '文字＝「池田」／地域＝東北／区分＝町／連携の確認＝記録なし',
    );
    expect(wordsOf({ area: '10' })).toBe('地域＝群馬県');
  });
});
