import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORT_MARK, parseCsv } from '../../../src/data/csv.ts';
import { csvText, csvUtf8 } from '../../../src/data/export/csv-text.ts';
import type { ExportCell, ExportTable } from '../../../src/data/export/export-table.ts';
import { SAMPLE, WORDS } from './sample.ts';

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function tableOf(header: readonly string[], rows: readonly (readonly ExportCell[])[]): ExportTable {
  return { ...SAMPLE, columns: header.map((title) => ({ key: title, title, type: 'text' })), rows };
}

describe('a table as CSV', () => {
  it('begins with a byte order mark, has the head in its first line and ends every line in CRLF', () => {
    const text = decode(csvUtf8(SAMPLE, WORDS));
    expect(
      text.startsWith(
        '\ufeff市区町村コード,市区町村,区との協定等（件）,締結日\r\n01100,札幌市,1203,2016-08-01\r\n',
      ),
    ).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('quotes what needs it, leaves numbers as numbers and guards text that looks like a formula', () => {
    const lines = csvText(SAMPLE, WORDS).split('\r\n');
    expect(lines[2]).toBe('39405,"檮原町, ""高知""",-2,2018-07');
    expect(lines[3]).toBe("12345,'=SUM(A1:A9),,");
  });

  it('says below the rows what it is', () => {
    const lines = csvText(SAMPLE, WORDS).split('\r\n');
    const mark = lines.indexOf(EXPORT_MARK);
    expect(lines[mark - 1]).toBe('');
    expect(lines.slice(mark + 1)).toEqual([
      '表題,市区町村の表',
      '行数,3',
      '絞り込み,都道府県：すべて',
      '時点,令和7年度末',
      '注,空の欄は0ではない',
      '出典,特別区全国連携プロジェクトの取組み（2015年）',
      '出典,協定締結団体一覧',
      '条件,CC BY 4.0',
      '版,2026-03-12',
      '画面,https://example.jp/?view=growth',
      '',
    ]);
  });

  it('refuses a row that does not fit, and a number that is none', () => {
    expect(() => csvText({ ...SAMPLE, rows: [['01100']] }, WORDS)).toThrow(RangeError);
    expect(() => csvText({ ...SAMPLE, rows: [['01100', 'x', Number.NaN, null]] }, WORDS)).toThrow(RangeError);
  });
});

describe('a file of ours, read again', () => {
  it('gives back the rows without the guard, and what the table is', () => {
    const read = parseCsv(decode(csvUtf8(SAMPLE, WORDS)), 'export.csv');
    expect(read.problems).toEqual([]);
    expect(read.header).toEqual(['市区町村コード', '市区町村', '区との協定等（件）', '締結日']);
    expect(read.rows.map(({ cells }) => cells)).toEqual([
      ['01100', '札幌市', '1203', '2016-08-01'],
      ['39405', '檮原町, "高知"', '-2', '2018-07'],
      ['12345', '=SUM(A1:A9)', '', ''],
    ]);
    expect(read.about).toContainEqual(['条件', 'CC BY 4.0']);
  });

  it.each(readdirSync('public/data').filter((name) => name.endsWith('.csv')))(
    'equals its source: %s',
    (file) => {
      const source = parseCsv(readFileSync(`public/data/${file}`, 'utf8'), file);
      const rows = source.rows.map(({ cells }) => cells);
      const again = parseCsv(decode(csvUtf8(tableOf(source.header, rows), WORDS)), file);
      expect(again.problems).toEqual([]);
      expect(again.header).toEqual(source.header);
      expect(again.rows.map(({ cells }) => cells)).toEqual(rows);
    },
  );

  it('equals what was written, whatever the text', () => {
    // Control characters are refused by the reader, and no text of ours has them.
    // eslint-disable-next-line no-control-regex
    const unread = /[\u0000-\u0008\u000b-\u001f\u007f\ufffd]/g;
    const text = fc.string({ unit: 'grapheme' }).map((value) => value.replace(unread, ''));
    const risky = fc
      .tuple(fc.constantFrom("'", '=', '+', '-', '@', '＝', '\t', '\n', ' ', '"', ',', EXPORT_MARK, ''), text)
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(risky, risky), { maxLength: 6 }), (rows) => {
        const again = parseCsv(csvText(tableOf(['a', 'b'], rows), WORDS), 'x.csv');
        expect(again.rows.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  it('keeps quotes of files that are not ours', () => {
    const foreign = parseCsv("a,b\r\n'=1,'x\r\n", 'foreign.csv');
    expect(foreign.rows[0]?.cells).toEqual(["'=1", "'x"]);
    expect(foreign.about).toBeUndefined();
    const quoted = parseCsv(`a,b\n"\n\n${EXPORT_MARK}\n",'=1\n`, 'quoted.csv');
    expect(quoted.rows[0]?.cells[1]).toBe("'=1");
  });
});
