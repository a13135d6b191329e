import { describe, expect, it } from 'vitest';
import { printedName } from '../../../../src/data/import/match/printed-name.ts';
import { readCode } from '../../../../src/data/import/match/read-code.ts';
import { readPrefecture } from '../../../../src/data/import/match/read-prefecture.ts';
import { checkDigit } from '../../../../src/domain/municipality-code.ts';
import { listIndex } from '../../../fixtures/import/list-reading.ts';
import { municipalFacts } from '../../../fixtures/published-facts.ts';

describe('the prefecture of an entry', () => {
  it.each([
    ['青森県', '02'],
    ['青森', '02'],
    ['　青 森 県\n', '02'],
    ['青森県（10）', '02'],
    ['青森県(10市町村)', '02'],
    ['北海道', '01'],
    ['東京', '13'],
    ['京都', '26'],
    ['大阪府', '27'],
    ['2', '02'],
    ['０２', '02'],
    ['47', '47'],
    ['020001', '02'],
    ['20001', '02'],
  ])('「%s」 is %s', (text, code) => {
    expect(readPrefecture(listIndex, text)?.code).toBe(code);
  });

  it.each(['', '　', '青盛県', '北海', '都', '0', '48', '020002', '関東'])('「%s」 is none', (text) => {
    expect(readPrefecture(listIndex, text)).toBeUndefined();
  });
});

describe('the code of an entry', () => {
  const read = (text: string, prefecture?: string, name = '') => readCode(listIndex, text, prefecture, name);

  it.each([
    ['01204', { code: '01204', isRestored: false, isFormer: false }],
    ['０１２０４', { code: '01204', isRestored: false, isFormer: false }],
    ['012041', { code: '01204', isRestored: false, isFormer: false }],
    ['131016', { kind: 'not_counted', code: '13101' }],
    ['01696', { kind: 'not_counted', code: '01696' }],
    ['010006', { kind: 'prefecture', code: '01' }],
    ['01000', { kind: 'prefecture', code: '01' }],
    ['1', { kind: 'prefecture', code: '01', isRestored: true }],
    ['04423', { code: '04216', isFormer: true }],
    ['', { kind: 'none' }],
  ])('%s is read as %j', (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  it('has its lost zero put back where the check digit proves it', () => {
    expect(read('12041')).toMatchObject({ kind: 'municipality', code: '01204', isRestored: true });
  });

  it('of four digits has its lost zero put back only in its own prefecture', () => {
    expect(read('1204', '01')).toMatchObject({ code: '01204', isRestored: true });
    expect(read('1204', '02')).toEqual({ kind: 'broken', fault: 'code_zero_unproven' });
    expect(read('1204')).toEqual({ kind: 'broken', fault: 'code_zero_unproven' });
  });

  it.each([
    ['012042', 'code_check_digit'],
    ['01999', 'code_unknown'],
    ['1999', 'code_unknown'],
    ['48', 'code_unknown'],
    ['123', 'code_form'],
    ['0120411', 'code_form'],
    ['A1204', 'code_form'],
    ['-1204', 'code_form'],
  ])('%s is of no use: %s', (text, fault) => {
    expect(read(text)).toEqual({ kind: 'broken', fault });
  });

  it('that can be two municipalities is decided by prefecture or name, else by nobody', () => {
    const codes = new Set(municipalFacts.municipalities.map(({ code }) => code));
    const place = municipalFacts.municipalities.find(
      ({ code, kind }) =>
        code.startsWith('0') &&
        ['city', 'town', 'village'].includes(kind) &&
        listIndex.places.byCode(`${code.slice(1)}${checkDigit(code)}`) !== undefined,
    );
    if (place === undefined) throw new Error('no number is two municipalities');
    const digits = `${place.code.slice(1)}${checkDigit(place.code)}`;
    expect(codes.has(digits)).toBe(true);
    expect(read(digits)).toEqual({ kind: 'broken', fault: 'code_ambiguous' });
    expect(read(digits, place.prefectureCode)).toMatchObject({ code: place.code, isRestored: true });
    expect(read(digits, digits.slice(0, 2))).toMatchObject({ code: digits, isRestored: false });
    expect(read(digits, undefined, place.name)).toMatchObject({ code: place.code });
  });

  it('of every municipality is read from each of its forms', () => {
    for (const { code, kind, prefectureCode } of municipalFacts.municipalities) {
      const isCounted = ['city', 'town', 'village'].includes(kind);
      for (const form of [code, `${code}${checkDigit(code)}`])
        for (const text of [form, form.replace(/^0/, '')])
          expect(read(text, prefectureCode)).toMatchObject({
            kind: isCounted ? 'municipality' : 'not_counted',
            code,
          });
    }
  });
});

describe('the name of an entry', () => {
  it.each([
    [' 旭川市　', '', '旭川市'],
    ['知多郡\n 南知多町', '', '知多郡南知多町'],
    ['旭川', '市', '旭川市'],
    ['旭川市', '市', '旭川市'],
    ['旭川市', '町', '旭川市'],
    ['旭川', '区', '旭川'],
    ['\u200b旭川市\u0007', '', '旭川市'],
    ['\u202e旭川市\u202c', '', '旭川市'],
    ['旭\ud800市', '', '旭〓市'],
    ['旭\ufffd市', '', '旭〓市'],
    ['三 川町', '', '三 川町'],
    ['', '市', ''],
  ])('「%s」 with the kind 「%s」 is kept as 「%s」', (name, kind, expected) => {
    expect(printedName({ name, kind })).toBe(expected);
  });
});
