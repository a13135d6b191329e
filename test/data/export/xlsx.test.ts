import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { ExportTable } from '../../../src/data/export/export-table.ts';
import { xlsxFile, xlsxWorkbook } from '../../../src/data/export/xlsx.ts';
import { municipalFacts } from '../../fixtures/published-facts.ts';
import { SAMPLE, WORDS } from './sample.ts';

async function sheetsOf(table: ExportTable) {
  const blob = await xlsxFile(table, WORDS);
  return await readXlsxFile(Buffer.from(await blob.arrayBuffer()));
}

describe('a table as an Excel file', () => {
  it('is read back with the same rows: codes with their zero, numbers as numbers, full days as dates', async () => {
    const [rows] = await sheetsOf(SAMPLE);
    expect(rows?.sheet).toBe('市区町村の表');
    expect(rows?.data).toEqual([
      ['市区町村コード', '市区町村', '区との協定等（件）', '締結日'],
      ['01100', '札幌市', 1203, new Date('2016-08-01T00:00:00Z')],
      ['39405', '檮原町, "高知"', -2, '2018-07'],
      ['12345', '=SUM(A1:A9)', null, null],
    ]);
  });

  it('has a second sheet that says what the table is', async () => {
    const [, about] = await sheetsOf(SAMPLE);
    expect(about?.sheet).toBe('この表について');
    const lines = Object.fromEntries(about?.data ?? []) as Record<string, unknown>;
    expect(lines).toMatchObject({
      表題: SAMPLE.title,
      行数: '3',
      絞り込み: SAMPLE.filter,
      時点: SAMPLE.asOf,
      版: SAMPLE.edition,
      条件: SAMPLE.licence,
      画面: SAMPLE.link,
    });
    expect(about?.data.filter(([label]) => label === '出典')).toHaveLength(2);
  });

  it('holds every municipality of the country, code for code', async () => {
    const rows = municipalFacts.municipalities.map(({ code, name }) => [code, name, 1, null]);
    const [sheet] = await sheetsOf({ ...SAMPLE, rows });
    expect(sheet?.data.slice(1)).toEqual(rows);
  });

  it('of several tables has a sheet each and one that says of each what it is', async () => {
    const other = { ...SAMPLE, title: '別の表', rows: SAMPLE.rows.slice(0, 1) };
    const blob = await xlsxWorkbook([SAMPLE, other], WORDS);
    const sheets = await readXlsxFile(Buffer.from(await blob.arrayBuffer()));
    expect(sheets.map(({ sheet, data }) => [sheet, data.length])).toEqual([
      [SAMPLE.title, SAMPLE.rows.length + 1],
      ['別の表', 2],
      ['この表について', expect.any(Number)],
    ]);
    expect(sheets[2]?.data.filter(([label]) => label === '表題').map(([, title]) => title)).toEqual([
      SAMPLE.title,
      '別の表',
    ]);
  });

  it('takes a title that is too long or has signs that a sheet cannot be named by', async () => {
    const [sheet] = await sheetsOf({ ...SAMPLE, title: `[2015/08]${'長'.repeat(40)}` });
    expect(sheet?.sheet).toBe(` 2015 08 ${'長'.repeat(22)}`);
  });

  it('does not end a sheet name within a bracket', async () => {
    const whole = '連携が確認できる市町村数（令和7年度）';
    const [sheet] = await sheetsOf({ ...SAMPLE, title: `${whole}、群馬県（市町村ごとの内訳と締結日）` });
    expect(sheet?.sheet).toBe(`${whole}、群馬県`);
    const [short] = await sheetsOf({ ...SAMPLE, title: whole });
    expect(short?.sheet).toBe(whole);
  });

  it('is a file also with signs that XML needs or does not have', async () => {
    const [sheet] = await sheetsOf({ ...SAMPLE, rows: [['01100', 'a\u0001<&>"b', 1, null]] });
    expect(sheet?.data[1]?.[1]).toBe('a<&>"b');
  });
});
