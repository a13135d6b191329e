import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qrCode } from '../../../src/figure/qr/qr-code.ts';
import { readQr } from '../../fixtures/qr-reader.ts';
import { runs } from '../../fixtures/fuzz-runs.ts';

describe('qrCode', () => {
  it('is read back, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (text) => {
        expect(readQr(qrCode(text)!)).toBe(text);
      }),
      { numRuns: runs(40) },
    );
  });

  it('is read back at the lengths that links have, with no more than 49 modules a side', () => {
    const long = `https://renkei.example.jp/?${'pref=10&muni=10202&'.repeat(8)}`;
    for (const length of [22, 60, 100, 150]) {
      const code = qrCode(long.slice(0, length))!;
      expect(code.length).toBeLessThanOrEqual(49);
      expect(readQr(code)).toBe(long.slice(0, length));
    }
  });

  it('is still read with a tenth of it covered', () => {
    const text = 'https://renkei.example.jp/?muni=10202';
    const code = qrCode(text)!;
    for (let row = 10; row < 18; row += 1)
      for (let column = 12; column < 20; column += 1) code[row]![column] = true;
    expect(readQr(code)).toBe(text);
  });

  it('takes a note of 666 bytes, and nothing that is longer', () => {
    const note = '区'.repeat(222);
    expect(readQr(qrCode(note)!)).toBe(note);
    expect(qrCode(`${note}a`)).toBeUndefined();
  });
});
