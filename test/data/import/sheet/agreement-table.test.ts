import { describe, expect, it } from 'vitest';
import { readFile, readPasted } from '../../../../src/data/import/file/read-file.ts';
import { agreementProblems, readAgreements } from '../../../../src/data/import/sheet/agreement-table.ts';
import { chooseSheets } from '../../../../src/data/import/sheet/read-sheets.ts';
import { delimited, workbook } from '../../../fixtures/import/file-bytes.ts';
import { agreementsEach, agreementsMerged } from '../../../fixtures/import/agreement-layouts.ts';
import { oneRowEach } from '../../../fixtures/import/layouts.ts';
import { PRINTED } from '../../../fixtures/import/list-of-2015.ts';

describe('a table of agreements', () => {
  it('of 2023, every association with its own number, gives 372', async () => {
    const { sheets } = await readFile(await workbook({ 協定: agreementsEach }));
    const table = readAgreements(sheets[0]!);
    expect(table).toMatchObject({ sum: 372, statedSum: undefined });
    expect(table?.counts).toHaveLength(13);
    expect(table?.counts[1]).toEqual({
      associations: ['京都府市長会'],
      concludedOn: '平成28年4月26日',
      count: 15,
      place: { sheet: '協定', row: 4, column: 2 },
    });
  });

  it('of 2026, 京都 26 and 青森 40 in merged cells, gives 372 as it states itself, as a workbook and pasted', async () => {
    const asWorkbook = await readFile(await workbook({ 協定: agreementsMerged }));
    const pasted = readPasted(delimited(agreementsMerged, '\t', '\n'));
    for (const { sheets } of [asWorkbook, pasted]) {
      const table = readAgreements(sheets[0]!);
      expect(table).toMatchObject({ sum: 372, statedSum: 372, statedAssociations: 13 });
      expect(table?.counts.map(({ associations, count }) => [associations.join('・'), count])).toEqual([
        ['北海道町村会', 144],
        ['京都府市長会・京都府町村会', 26],
        ['青森県市長会・青森県町村会', 40],
        ['千葉県町村会', 17],
        ['広島県町村会', 9],
        ['奈良県町村会', 27],
        ['群馬県町村会', 23],
        ['群馬県市長会', 12],
        ['埼玉県町村会', 23],
        ['千葉県市長会', 37],
        ['山梨県町村会', 14],
      ]);
    }
  });

  it('says where a number is missing instead of sharing one of another prefecture', () => {
    const rows = [
      ['No.', '団体名', '構成自治体数'],
      ['1', '千葉県町村会', '17'],
      ['2', '広島県町村会', ''],
    ];
    const table = readAgreements({ name: '', isHidden: false, merged: [], rows });
    expect(table?.counts.map(({ count }) => count)).toEqual([17, undefined]);
  });

  it.each([
    ['of 2023', agreementsEach],
    ['of 2026', agreementsMerged],
  ])('%s is told as what it is instead of being read as a list', async (_, layout) => {
    const { sheets } = await readFile(
      await workbook({ 協定: layout, 一覧: oneRowEach(PRINTED.slice(0, 3)) }),
    );
    expect(agreementProblems(sheets)).toEqual([
      { key: 'sheet.agreements', values: { sheet: '協定', associations: 13, sum: 372 } },
    ]);
    expect(chooseSheets(sheets).map(({ isUsed }) => isUsed)).toEqual([false, true]);
  });

  it('is no list in which an association stands among municipalities', () => {
    const rows = [
      ['団体名', '構成自治体数'],
      ['京都府町村会', '11'],
      ['京都市', '1'],
    ];
    expect(agreementProblems([{ name: '', isHidden: false, merged: [], rows }])).toEqual([]);
  });

  it('is none without an association', () => {
    const rows = [['市町村名'], ['旭川市']];
    expect(readAgreements({ name: '', isHidden: false, merged: [], rows })).toBeUndefined();
  });
});
