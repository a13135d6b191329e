import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/data/csv.ts';
import { csvShiftJis, unwritableIn } from '../../../src/data/export/shift-jis.ts';
import { municipalFacts } from '../../fixtures/published-facts.ts';
import { SAMPLE, WORDS } from './sample.ts';

const decode = (bytes: Uint8Array) => new TextDecoder('shift_jis', { fatal: true }).decode(bytes);
const withNames = (...names: string[]) => ({
  ...SAMPLE,
  rows: names.map((name) => ['01100', name, 1, '2016-08-01'] as const),
});

describe('a table as CSV in Shift_JIS', () => {
  it('is read by the browser as it was written, also ①㈱髙﨑', () => {
    const { bytes, unwritable } = csvShiftJis(withNames('髙﨑市①㈱', '檮原町', '飯舘村', '－'), WORDS);
    expect(unwritable).toEqual([]);
    const { rows } = parseCsv(decode(bytes), 'x.csv');
    expect(rows.map(({ cells }) => cells[1])).toEqual(['髙﨑市①㈱', '檮原町', '飯舘村', '－']);
  });

  it('writes every name and reading of the country', () => {
    const names = municipalFacts.municipalities.map(({ name, kana }) => name + kana);
    const { bytes, unwritable } = csvShiftJis(withNames(...names), WORDS);
    expect(unwritable).toEqual([]);
    expect(parseCsv(decode(bytes), 'x.csv').rows.map(({ cells }) => cells[1])).toEqual(names);
  });

  it('tells every character that cannot be written, with its cells, to the caller and in the file', () => {
    const table = withNames('𠮷野町', '札幌市', '𠮷𠮷♡');
    const { bytes, unwritable } = csvShiftJis(table, WORDS);
    expect(unwritable).toEqual([
      {
        character: '𠮷',
        codePoint: 'U+20BB7',
        places: [
          { row: 2, column: '市区町村' },
          { row: 4, column: '市区町村' },
        ],
      },
      { character: '♡', codePoint: 'U+2661', places: [{ row: 4, column: '市区町村' }] },
    ]);
    const read = parseCsv(decode(bytes), 'x.csv');
    expect(read.rows.map(({ cells }) => cells[1])).toEqual(['〓野町', '札幌市', '〓〓〓']);
    expect(read.about?.filter(([label]) => label === WORDS.unwritable)).toEqual([
      ['書けない字', '〓（U+20BB7）2行目「市区町村」'],
      ['書けない字', '〓（U+20BB7）4行目「市区町村」'],
      ['書けない字', '〓（U+2661）4行目「市区町村」'],
    ]);
  });

  it('sets the twin of a dash that has one', () => {
    expect(unwritableIn(withNames('—'), WORDS)).toEqual([]);
    expect(decode(csvShiftJis(withNames('—'), WORDS).bytes)).toContain('01100,―,1');
  });
});
