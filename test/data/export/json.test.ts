import { describe, expect, it } from 'vitest';
import { clipboardText } from '../../../src/data/export/clipboard-table.ts';
import { jsonText } from '../../../src/data/export/json.ts';
import { SAMPLE, WORDS } from './sample.ts';

describe('a table as JSON', () => {
  it('holds the rows as objects, and everything that the table is', () => {
    expect(JSON.parse(jsonText(SAMPLE))).toEqual({
      title: SAMPLE.title,
      filter: SAMPLE.filter,
      asOf: SAMPLE.asOf,
      edition: SAMPLE.edition,
      licence: SAMPLE.licence,
      sources: SAMPLE.sources,
      notes: SAMPLE.notes,
      link: SAMPLE.link,
      columns: SAMPLE.columns,
      count: 3,
      rows: [
        { code: '01100', name: '札幌市', ties: 1203, since: '2016-08-01' },
        { code: '39405', name: '檮原町, "高知"', ties: -2, since: '2018-07' },
        { code: '12345', name: '=SUM(A1:A9)', ties: null, since: null },
      ],
    });
  });
});

describe('a table for the clipboard', () => {
  it('has tabs between cells, and no formula', () => {
    expect(
      clipboardText(SAMPLE, WORDS)
        .split('\n')
        .map((line) => line.split('\t')),
    ).toEqual([
      ['市区町村コード', '市区町村', '区との協定等（件）', '締結日'],
      ['01100', '札幌市', '1203', '2016-08-01'],
      ['39405', '檮原町, "高知"', '-2', '2018-07'],
      ['12345', "'=SUM(A1:A9)", '', ''],
    ]);
  });
});
