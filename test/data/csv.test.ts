import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8, parseCsv, recordsOf } from '../../src/data/csv.ts';
import { DataError } from '../../src/data/data-error.ts';
import { formatCsv } from '../../src/data/package/csv-writer.ts';

const faults = (text: string): (readonly [string, number | undefined])[] =>
  parseCsv(text, 'x.csv').problems.map(({ expected, line }) => [expected.key, line]);

describe('a well-formed CSV file', () => {
  it('gives header, rows and the line on which each row begins', () => {
    const table = parseCsv('code,name\n01100,札幌市\n"01202","函館\n市"\n01203,"小""樽""市"\n', 'x.csv');
    expect(table.header).toEqual(['code', 'name']);
    expect(table.rows).toEqual([
      { line: 2, cells: ['01100', '札幌市'] },
      { line: 3, cells: ['01202', '函館\n市'] },
      { line: 5, cells: ['01203', '小"樽"市'] },
    ]);
    expect(table.problems).toEqual([]);
  });

  it('may come from Excel, with a byte order mark and CRLF, which are noted', () => {
    const table = parseCsv('\ufeffcode,name\r\n01100,札幌市\r\n', 'x.csv');
    expect(recordsOf(table)).toEqual([{ code: '01100', name: '札幌市' }]);
    expect([table.hasByteOrderMark, table.hasCarriageReturn]).toEqual([true, true]);
    expect(table.problems).toEqual([]);
  });

  it('counts lines rightly after a quoted CRLF', () => {
    expect(parseCsv('a,b\r\n"1\r\n2",3\r\n4,5\r\n', 'x.csv').rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('keeps codes as text with their leading zero, and empty cells as empty text', () => {
    expect(parseCsv('a,b,c\n01,,\n', 'x.csv').rows[0]?.cells).toEqual(['01', '', '']);
  });

  it('may have empty lines, which are no rows', () => {
    const table = parseCsv('a,b\n\n1,2\n\n', 'x.csv');
    expect(table.rows).toEqual([{ line: 3, cells: ['1', '2'] }]);
    expect(table.problems).toEqual([]);
  });

  it('reads back whatever is written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '市', ',', '"', '\n', ' ', '0') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        const table = parseCsv(formatCsv(['x', 'y', 'z'], rows), 'x.csv');
        expect(table.problems).toEqual([]);
        expect(table.rows.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});

describe('a malformed CSV file says where', () => {
  it.each([
    ['a row with too few cells', 'a,b\n1,2\n3\n', 'expected.cells', 3],
    ['a row with too many cells', 'a,b\n1,2,3\n', 'expected.cells', 2],
    ['a column named twice', 'a,a\n1,2\n', 'expected.uniqueHeader', 1],
    ['a column without a name', 'a,\n1,2\n', 'expected.uniqueHeader', 1],
    ['an empty file', '', 'expected.uniqueHeader', 1],
    ['a quote inside an unquoted cell', 'a,b\n1,2\n3,4"5\n', 'expected.quoting', 3],
    ['text after a closing quote', 'a,b\n"1"x,2\n', 'expected.quoting', 2],
    ['a quote that is never closed', 'a,b\n1,2\n"3,4\n5,6\n', 'expected.quoting', 3],
    ['a NUL', 'a,b\n1,2\n3,4\u00005\n', 'expected.noControlCharacter', 3],
    ['a character that was lost in decoding', 'a,b\n1,\ufffd\n', 'expected.noReplacementCharacter', 2],
  ])('%s', (_, text, key, line) => {
    expect(faults(text)).toContainEqual([key, line]);
  });

  it('gives no rows at all where quotes are broken, rather than wrong ones', () => {
    expect(parseCsv('a,b\n"1,2\n3,4\n', 'x.csv').rows).toEqual([]);
  });

  it('leaves a ragged row out and keeps the others', () => {
    expect(parseCsv('a,b\n1\n2,3\n', 'x.csv').rows).toEqual([{ line: 3, cells: ['2', '3'] }]);
  });
});

describe('bytes', () => {
  it('in UTF-8 become text', () => {
    expect(decodeUtf8(new TextEncoder().encode('市町村'), 'x.csv')).toBe('市町村');
  });

  it('in Shift_JIS are refused with the name of the file', () => {
    const shiftJis = Uint8Array.from([0x8e, 0x73, 0x92, 0xac]);
    expect(() => decodeUtf8(shiftJis, 'x.csv')).toThrow(DataError);
    try {
      decodeUtf8(shiftJis, 'x.csv');
    } catch (error) {
      expect((error as DataError).problems).toMatchObject([
        { file: 'x.csv', expected: { key: 'expected.utf8' } },
      ]);
    }
  });
});
