import { describe, expect, it } from 'vitest';
import { DataError } from '../../src/data/data-error.ts';
import { readTable, type Row } from '../../src/data/rows.ts';

/** Reads one column of a table of one column and one row. */
const cell = <T>(text: string, readCell: (row: Row) => T): T =>
  readTable('a.csv', `a,b\n${text},x\n`, readCell)[0] as T;

const LETTERS = { a: true, b: true } as const;

describe('a cell', () => {
  it.each<[string, string, (row: Row) => unknown, unknown]>([
    ['a whole number', '-12', (row) => row.integer('a'), -12],
    ['a number with decimals', '20.5', (row) => row.optionalNumber('a'), 20.5],
    ['no number', '', (row) => row.optionalNumber('a'), undefined],
    ['a code with its leading zero', '01', (row) => row.code('a', 2), '01'],
    ['the code of a municipality', '01100', (row) => row.placeCode('a'), '01100'],
    ['no code', '', (row) => row.placeCode('a'), ''],
    ['a word', 'b', (row) => row.word('a', LETTERS), 'b'],
    ['words', 'b;a', (row) => row.words('a', LETTERS), ['b', 'a']],
    ['no words', '', (row) => row.words('a', LETTERS), []],
    ['numbers', '1;2.5', (row) => row.numbers('a'), [1, 2.5]],
    ['a day', '2015-08-01', (row) => row.day('a'), '2015-08-01'],
    ['a month', '2018-07', (row) => row.partialDay('a'), '2018-07'],
    ['a year', '2023', (row) => row.partialDay('a'), '2023'],
    ['no day', '', (row) => row.partialDay('a'), ''],
  ])('is %s: 「%s」', (_what, text, readCell, expected) => {
    expect(cell(text, readCell)).toEqual(expected);
  });

  it.each<[string, string, (row: Row) => unknown]>([
    ['a whole number', '', (row) => row.integer('a')],
    ['a whole number', '1.5', (row) => row.integer('a')],
    ['a whole number', '1e3', (row) => row.integer('a')],
    ['a whole number', '１２', (row) => row.integer('a')],
    ['a number', 'NaN', (row) => row.optionalNumber('a')],
    ['a number', 'Infinity', (row) => row.optionalNumber('a')],
    ['a number', '0x10', (row) => row.optionalNumber('a')],
    ['a code of 5 digits', '1100', (row) => row.code('a', 5)],
    ['a code of 2 digits', '1', (row) => row.code('a', 2)],
    ['a place', '011', (row) => row.placeCode('a')],
    ['one of the words', 'c', (row) => row.word('a', LETTERS)],
    ['one of the words', '', (row) => row.word('a', LETTERS)],
    ['one of the words', 'toString', (row) => row.word('a', LETTERS)],
    ['words', 'a;;b', (row) => row.words('a', LETTERS)],
    ['a whole number', '-0', (row) => row.integer('a')],
    ['a whole number', '9'.repeat(400), (row) => row.integer('a')],
    ['a number', '-0.0', (row) => row.optionalNumber('a')],
    ['a number', `${'9'.repeat(400)}.5`, (row) => row.optionalNumber('a')],
    ['a fiscal year', '9999', (row) => row.fiscalYear('a')],
    ['a day of an era', '0215-08-01', (row) => row.day('a')],
    ['a day of this age', '9999-12-31', (row) => row.partialDay('a')],
    ['a day', '2015-08', (row) => row.day('a')],
    ['a day', '2015-13-01', (row) => row.day('a')],
    ['a day', '2015-8-1', (row) => row.day('a')],
    ['a day at all', '2015-00', (row) => row.partialDay('a')],
  ])('that should be %s and is 「%s」 is named with its line and column', (_what, text, readCell) => {
    expect.assertions(2);
    try {
      cell(text, readCell);
    } catch (error) {
      expect(error).toBeInstanceOf(DataError);
      expect((error as DataError).problems).toMatchObject([
        { file: 'a.csv', line: 2, column: 'a', value: text },
      ]);
    }
  });
});

it('a row is found by its line even after a cell with line breaks', () => {
  const text = 'name,count\n"two\nlines",1\nb,x\n';
  expect(() => readTable('a.csv', text, (row) => row.integer('count'))).toThrow('a.csv:4');
});

it('a table of nothing but its header has no rows', () => {
  expect(readTable('a.csv', 'a,b\n', (row) => row.text('a'))).toEqual([]);
});
