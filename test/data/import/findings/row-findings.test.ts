import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingText, type FindingTexts } from '../../../../src/data/import/findings/import-finding.ts';
import { rowFindings } from '../../../../src/data/import/findings/row-findings.ts';
import type { SheetTable } from '../../../../src/data/import/sheet-table.ts';
import { guessColumns } from '../../../../src/data/import/sheet/guess-columns.ts';
import { readList } from '../../../../src/data/import/sheet/read-list.ts';
import { chooseSheets, readSheets } from '../../../../src/data/import/sheet/read-sheets.ts';
import { importFindings } from '../../../../src/i18n/messages/ja/import-findings.ts';
import { runs } from '../../../fixtures/fuzz-runs.ts';

const TEXTS: FindingTexts = importFindings;
const sheetOf = (rows: readonly (readonly string[])[], name = ''): SheetTable => ({
  name,
  isHidden: false,
  rows,
  merged: [],
});
const told = (sheets: readonly SheetTable[]) =>
  rowFindings(readSheets(sheets, chooseSheets(sheets))).map(({ level, place, value, why }) => [
    level,
    place?.row,
    value,
    why.map((each) => findingText(TEXTS, each)).join(''),
  ]);

describe('rows that are no entry', () => {
  it('are told with their text where they could have been meant for one', () => {
    expect(
      told([
        sheetOf([
          ['連携先の一覧', ''],
          ['都道府県', '市町村名'],
          ['青森県', '青森市'],
          ['', '下北郡'],
          ['', '※むつ市は平成27年度から'],
          ['', '12'],
          ['岩手県', '一関市'],
        ]),
      ]),
    ).toEqual([
      ['info', 4, '下北郡', '見出しとみて、市町村には数えませんでした。'],
      ['info', 5, '※むつ市は平成27年度から', '注や題名とみて、市町村には数えませんでした。'],
      ['check', 6, '12', '表の中の行ですが、名がありません。'],
    ]);
  });

  it('are told together where they are headings, sums without a number, or a sheet that was not read', () => {
    const list = sheetOf(
      [['青森県'], ['青森市'], ['弘前市'], ['計'], ['岩手県'], ['一関市'], ['計']],
      '一覧',
    );
    const memo = sheetOf([['担当：総務'], ['03-0000-0000']], 'メモ');
    expect(told([list, memo])).toEqual([
      ['info', 1, '青森県、岩手県', '2行（1行目から5行目まで）を、都道府県や列の見出しとして読みました。'],
      ['info', 4, '計', '2行（4行目から7行目まで）は合計の行ですが、くらべる数がありません。'],
      ['info', 1, 'メモ', 'このシートの2行（1行目から2行目まで）は、一覧として読みませんでした。'],
    ]);
  });

  it('below the head are all told, whatever stands in them', () => {
    const word = fc.constantFrom(
      ...[
        '',
        '',
        '北海道',
        '青森県',
        '旭川市',
        '東通村',
        '※王滝村',
        '注：南木曽町',
        '木曽郡',
        '市部',
        '上松町。',
      ],
      ...['都道府県名', '市町村名', '計', '合計', '10', '012041', '村', '一覧', '※注', '令和8年度'],
    );
    const sheets = fc.array(fc.array(word, { maxLength: 5 }), { maxLength: 12 });
    fc.assert(
      fc.property(sheets, (rows) => {
        const sheet = sheetOf(rows);
        const reading = readList(sheet, guessColumns(sheet));
        const findings = rowFindings(reading);
        const inTable = reading.skipped.filter(({ isInTable, reason }) => isInTable && reason !== 'empty');
        const withTotal = inTable.filter(({ row }) => reading.totals.some(({ place }) => place.row === row));
        const byOne = findings.filter(({ why }) => !('rows' in (why[0]?.values ?? {}))).length;
        const together = findings.reduce(
          (sum, { why }) => sum + ((why[0]?.values as { rows?: number }).rows ?? 0),
          0,
        );
        const outside = reading.skipped.filter(
          ({ isInTable, reason }) => !isInTable && reason === 'outside',
        ).length;
        const sums = withTotal.filter(({ reason }) => reason === 'total').length;
        expect(byOne + together).toBe(inTable.length - sums + outside);
      }),
      { numRuns: runs(300) },
    );
  });
});
