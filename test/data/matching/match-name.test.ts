import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeIndexOf } from '../../../src/data/consistency/exchange-rules.ts';
import { matchName, type NameMatch } from '../../../src/data/matching/match-name.ts';
import { indexPlaces } from '../../../src/data/matching/place-index.ts';
import { foldVariants } from '../../../src/data/matching/variant-characters.ts';
import { recordsIn } from '../../../src/data/reconciliation/records.ts';
import { publishedPackage } from '../../fixtures/data-package.ts';
import { runs } from '../../fixtures/fuzz-runs.ts';

const { tables } = publishedPackage();
const index = placeIndexOf(tables);
const municipalities = recordsIn(tables, 'municipalities').map((row) => ({
  code: row.text('code'),
  name: row.text('name'),
  prefectureCode: row.text('prefecture_code'),
  kind: row.text('kind'),
}));
const counted = municipalities.filter(({ kind }) => ['city', 'town', 'village'].includes(kind));
const prefectureByCode = new Map(
  recordsIn(tables, 'prefectures').map((row) => [
    row.text('prefecture_code'),
    { code: row.text('prefecture_code'), name: row.text('name') },
  ]),
);

function match(prefecture: string, name: string, asOf = '2015-08-01'): NameMatch {
  const found = prefectureByCode.get(prefecture);
  if (found === undefined) throw new Error(`no prefecture ${prefecture}`);
  return matchName(index, found, name, asOf);
}

describe('a printed name is matched', () => {
  it.each([
    ['01', '泊村', '01403', '北海道 has two 泊村, and the northern one is never meant'],
    ['08', '鹿嶋市', '08222', '茨城県'],
    ['41', '鹿島市', '41207', '佐賀県'],
    ['09', '那珂川町', '09411', 'the one of 栃木県 has kept its name'],
    ['39', '梼原町', '39405', 'as in the official list'],
    ['07', '郡山市', '07203', '郡 at the beginning is no district'],
    ['23', '蒲郡市', '23214', '郡 at the end of a stem is no district'],
    ['21', '郡上市', '21219', '郡 at the beginning is no district'],
    ['28', '上郡町', '28481', '郡 inside a name is no district'],
  ])('exactly: %s %s is %s (%s)', (prefecture, name, code) => {
    expect(match(prefecture, name)).toEqual({ kind: 'exact', code, rules: [], candidates: [code] });
  });

  it.each([
    ['02', '下北郡東通村', '02424', ['district_prefix']],
    ['23', '知多郡南知多\n町', '23445', ['white_space', 'district_prefix']],
    ['28', '赤穂郡上郡町', '28481', ['district_prefix']],
    ['07', '飯館村', '07564', ['variant_character']],
    ['07', '相馬郡飯館村', '07564', ['district_prefix', 'variant_character']],
    ['39', '檮原町', '39405', ['variant_character']],
    ['11', '鶴ケ島市', '11241', ['variant_character']],
    ['30', '県みなべ町', '30391', ['stray_prefecture_character']],
    ['30', '和歌山県新宮市', '30207', ['prefecture_prefix']],
    ['28', '篠山市', '28221', ['changed_since']],
    ['04', '富谷町', '04216', ['changed_since']],
    ['40', '那珂川町', '40231', ['changed_since']],
  ])('by rule: %s %s is %s by %j', (prefecture, name, code, rules) => {
    expect(match(prefecture, name)).toEqual({ kind: 'rule', code, rules, candidates: [code] });
  });

  it.each([
    ['17', '珠州市', '17205', 'one_character'],
    ['28', '穴粟市', '28227', 'one_character'],
    ['36', '鳴戸市', '36202', 'one_character'],
    ['06', '高畠市', '06381', 'other_kind'],
    ['08', '鹿島市', '08222', 'one_character'],
  ])('only as a suggestion: %s %s may be %s (%s)', (prefecture, name, code, rule) => {
    const found = match(prefecture, name);
    expect(found.kind).toBe('suggestion');
    expect(found).not.toHaveProperty('code');
    expect(found.candidates[0]).toBe(code);
    expect(found.rules).toContain(rule);
  });

  it('to a name given up before the day of the list as such, before its kind is called wrong', () => {
    expect(match('04', '富谷町', '2016-10-10')).toMatchObject({
      kind: 'suggestion',
      rules: ['former_name', 'one_character'],
      candidates: ['04216', '04501'],
    });
    expect(match('04', '富谷町', '2016-10-09')).toMatchObject({ kind: 'rule', rules: ['changed_since'] });
  });

  it('with nothing where no such place was ever near', () => {
    expect(match('12', '稲毛市')).toEqual({ kind: 'none', rules: [], candidates: [] });
  });

  it('to another place only by a person, even where one character alone differs', () => {
    expect(match('15', '津川村')).toEqual({
      kind: 'suggestion',
      rules: ['one_character'],
      candidates: ['15581'],
    });
  });

  it('never with a northern village, a special ward or the prefecture next door', () => {
    expect(match('01', '色丹村')).toMatchObject({ kind: 'none' });
    expect(match('13', '千代田区')).toMatchObject({ kind: 'none' });
    expect(match('12', '横浜市')).toEqual({
      kind: 'suggestion',
      rules: ['other_prefecture'],
      candidates: ['14100'],
    });
  });
});

describe('a former name', () => {
  it.each([
    ['28', '篠山市', '2019-04-30', 'rule'],
    ['28', '篠山市', '2019-05-01', 'suggestion'],
    ['04', '富谷町', '2016-10-09', 'rule'],
    ['04', '富谷町', '2016-10-10', 'suggestion'],
    ['20', '高遠町', '2006-03-30', 'rule'],
    ['20', '高遠町', '2015-08-01', 'suggestion'],
  ])('%s %s on %s gives a %s', (prefecture, name, asOf, kind) => {
    expect(match(prefecture, name, asOf).kind).toBe(kind);
  });
});

describe('over all official names', () => {
  it('every counted municipality is matched with itself, and only with itself', () => {
    const wrong = counted.filter(({ code, name, prefectureCode }) => {
      const found = match(prefectureCode, name);
      return found.kind !== 'exact' || found.code !== code;
    });
    expect(counted).toHaveLength(1718);
    expect(wrong).toEqual([]);
  });

  it('no certain match ever leads from one official name to another place', () => {
    const prefixes = ['', '県', '郡', '北郡', '和歌山県', '　'];
    const wrong = counted.flatMap(({ name, prefectureCode }) =>
      prefixes.flatMap((prefix) => {
        const found = match(prefectureCode, `${prefix}${name}`);
        if (found.kind !== 'exact' && found.kind !== 'rule') return [];
        const target = counted.find(({ code }) => code === found.code);
        return target?.name === name && target.prefectureCode === prefectureCode ? [] : [`${prefix}${name}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('folding variants never makes two official names one, in the whole country', () => {
    const nameByFolded = new Map<string, string>();
    for (const { name } of municipalities) {
      const other = nameByFolded.get(foldVariants(name));
      expect(other ?? name).toBe(name);
      nameByFolded.set(foldVariants(name), name);
    }
  });

  it('a name with one character changed is never accepted without a person', () => {
    const characters = [...new Set(counted.flatMap(({ name }) => [...name]))];
    fc.assert(
      fc.property(
        fc.constantFrom(...counted),
        fc.nat(),
        fc.constantFrom(...characters),
        (place, at, character) => {
          const changed = [...place.name];
          changed[at % changed.length] = character;
          const found = match(place.prefectureCode, changed.join(''), '2030-01-01');
          if (found.kind !== 'exact' && found.kind !== 'rule') return;
          // Certain only where the target's own name is what is printed, but for listed variants and prefixes.
          const target = counted.find(({ code }) => code === found.code);
          expect(target).toBeDefined();
          expect(foldVariants(changed.join('')).endsWith(foldVariants(target?.name ?? '-'))).toBe(true);
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  it('a former name of two municipalities, or of nobody knows until when, is never filled in', () => {
    const place = {
      kana: '',
      nameEn: '',
      prefectureCode: '39',
      kind: 'town',
      isDesignatedCity: false,
    } as const;
    const change = { oldName: '山川町', oldCode: '', changedOn: '2020-01-01', change: 'merger' } as const;
    const own = indexPlaces(
      [
        { ...place, code: '39405', name: '上町' },
        { ...place, code: '39406', name: '下町' },
      ],
      [
        { ...change, newCode: '39405' },
        { ...change, newCode: '39406' },
        { ...change, oldName: '谷川町', newCode: '39405', changedOn: '' },
        { ...change, oldName: '海川町', newCode: '39406' },
      ],
    );
    const found = (name: string) => matchName(own, { code: '39', name: '高知県' }, name, '2015-08-01');
    expect(found('海川町')).toMatchObject({ kind: 'rule', code: '39406' });
    expect(found('山川町')).toMatchObject({ kind: 'suggestion', candidates: ['39405', '39406'] });
    expect(found('谷川町')).toMatchObject({ kind: 'suggestion', rules: ['former_name'] });
  });

  it('a name of two characters is near to nobody by one of them', () => {
    expect(match('21', '門市').candidates).toEqual([]);
    expect(match('21', '関町').rules).toEqual(['other_kind']);
  });

  it('an index in which two names of a prefecture fold into one is refused', () => {
    const place = {
      kana: '',
      nameEn: '',
      prefectureCode: '39',
      kind: 'town',
      isDesignatedCity: false,
    } as const;
    const both = [
      { ...place, code: '39405', name: '梼原町' },
      { ...place, code: '39499', name: '檮原町' },
    ];
    expect(() => indexPlaces(both, [])).toThrow(RangeError);
  });
});
