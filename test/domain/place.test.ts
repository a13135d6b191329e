import { expect, it } from 'vitest';
import { isCounted, type MunicipalityKind } from '../../src/domain/place.ts';
import { municipalFacts } from '../fixtures/published-facts.ts';
import { readTable, text } from '../fixtures/published-tables.ts';

const place = (kind: MunicipalityKind) => ({
  code: '13101',
  name: '',
  kana: '',
  nameEn: '',
  prefectureCode: '13',
  kind,
  isDesignatedCity: false,
});

it.each<[MunicipalityKind, boolean]>([
  ['city', true],
  ['town', true],
  ['village', true],
  ['special_ward', false],
  ['northern_territories_village', false],
])('a %s is counted: %s', (kind, counted) => {
  expect(isCounted(place(kind))).toBe(counted);
});

it('1,718 municipalities are counted: all but the 23 wards and the six northern villages', () => {
  const outside = readTable('municipalities').filter(
    (row) => /^131[0-2]\d$/.test(text(row, 'code')) || /^0169[5-9]$|^01700$/.test(text(row, 'code')),
  );
  expect(outside).toHaveLength(29);
  const counted = municipalFacts.municipalities.filter(isCounted).map(({ code }) => code);
  expect(counted).toHaveLength(1718);
  expect(new Set(counted).size).toBe(1718);
  for (const row of outside) expect(counted).not.toContain(text(row, 'code'));
});
