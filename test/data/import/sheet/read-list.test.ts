import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetTable } from '../../../../src/data/import/sheet-table.ts';
import { guessColumns, type ColumnRoles } from '../../../../src/data/import/sheet/guess-columns.ts';
import { readList } from '../../../../src/data/import/sheet/read-list.ts';
import { chooseSheets, readSheets, sheetProblems } from '../../../../src/data/import/sheet/read-sheets.ts';
import * as layouts from '../../../fixtures/import/layouts.ts';
import { PRINTED } from '../../../fixtures/import/list-of-2015.ts';
import { runs } from '../../../fixtures/fuzz-runs.ts';

function sheetOf(rows: readonly (readonly string[])[], more: Partial<SheetTable> = {}): SheetTable {
  return { name: '一覧', isHidden: false, rows, merged: [], ...more };
}

function read(rows: readonly (readonly string[])[], more: Partial<SheetTable> = {}) {
  const sheet = sheetOf(rows, more);
  return readList(sheet, guessColumns(sheet));
}

const entriesOf = (reading: ReturnType<typeof read>) =>
  reading.entries.map(({ prefecture, name, kind, code }) => [prefecture, name, kind, code].join('|'));
const skippedOf = (reading: ReturnType<typeof read>) =>
  reading.skipped.map(({ row, reason }) => `${row} ${reason}`);
const totalsOf = (reading: ReturnType<typeof read>) =>
  reading.totals.map(({ prefecture, kind, value, place }) => `${prefecture} ${kind} ${value} @${place.row}`);

describe('the columns of a sheet', () => {
  const rolesOf = (rows: readonly (readonly string[])[]) =>
    guessColumns(sheetOf(rows)).columns.map(({ role }) => role);

  it('are known by their head and their cells; readings, remarks, wards and former names are left alone', () => {
    expect(
      rolesOf([
        ['区名', '都道府県', '市町村', 'ふりがな', '団体コード', '市町村区分', '旧市町村名', '備考'],
        ['港区', '岐阜県', '郡上市', 'ぐじょうし', '21219', '市', '八幡町', '旧八幡町'],
        ['港区', '福島県', 'いわき市', 'いわきし', '7204', '市', '平市', ''],
      ]),
    ).toEqual(['none', 'prefecture', 'name', 'none', 'code', 'kind', 'none', 'none']);
  });

  it('are known by their cells alone where there is no head', () => {
    expect(
      rolesOf([
        ['1', '北海道', '旭川市', '市', '012041'],
        ['2', '北海道', '由仁町', '町', '014273'],
        ['3', '青森県', '弘前市', '市', '022021'],
      ]),
    ).toEqual(['none', 'prefecture', 'name', 'kind', 'code']);
  });

  it('have a head of two lines, one of them merged, and say how sure the guess is', () => {
    const roles = guessColumns(sheetOf(...officeRows()));
    expect(roles).toMatchObject({ firstRow: 3, dataFrom: 5, confidence: 1 });
    expect(roles.columns[2]).toMatchObject({ head: '連携先\n市町村名', role: 'name', confidence: 1 });
    expect(roles.columns[2]?.samples).toEqual(['旭川市', '北広島市', '北見市', '釧路市']);
  });

  it.each(['友好市町村', '連携自治体', '相手方市町村名', '市区町村名（公表時）', '自治体名称', '交流先'])(
    'are names under the head %s also where 市, 町 and 村 are left out',
    (head) => {
      expect(
        rolesOf([
          ['都道府県', head],
          ['北海道', '旭川'],
          ['青森県', '弘前'],
        ]),
      ).toEqual(['prefecture', 'name']);
    },
  );

  it('of a sheet without places are no list', () => {
    expect(
      guessColumns(
        sheetOf([
          ['氏名', '部署'],
          ['甲野', '総務課'],
        ]),
      ).confidence,
    ).toBe(0);
    expect(guessColumns(sheetOf([])).confidence).toBe(0);
  });
});

function officeRows(): [readonly (readonly string[])[], Partial<SheetTable>] {
  const { rows, merged } = layouts.officeSheet(PRINTED);
  return [rows, { merged }];
}

describe('a sheet as a list', () => {
  it('hands every cell on as printed, with its place', () => {
    const reading = read([
      ['団体コード', '都道府県', '市町村名', '区分'],
      ['０１２０３', '北海道 ', ' かすみがうら\n市', '市'],
      ['', '', '県新宮市', ''],
    ]);
    expect(reading.entries).toEqual([
      {
        id: 0,
        place: { sheet: '一覧', row: 2, column: 2 },
        prefecture: '北海道 ',
        name: ' かすみがうら\n市',
        kind: '市',
        code: '０１２０３',
        isPrefectureCarried: false,
        prefectureAbove: '',
        ward: '',
        columns: { prefecture: 1, kind: 3, code: 0 },
      },
      {
        id: 1,
        place: { sheet: '一覧', row: 3, column: 2 },
        prefecture: '北海道 ',
        name: '県新宮市',
        kind: '',
        code: '',
        isPrefectureCarried: true,
        prefectureAbove: '',
        ward: '',
        columns: { prefecture: 1, kind: 3, code: 0 },
      },
    ]);
  });

  it('says of every other row why it is no entry', () => {
    const reading = read(...officeRows());
    expect(skippedOf(reading)).toEqual([
      '1 title',
      '2 title',
      '3 header',
      '4 header',
      '585 empty',
      '586 note',
    ]);
    expect(reading.skipped.at(-1)?.text).toEqual(['※各区の協定等による。重複を除く。']);
  });

  it('tells the page of the printed list apart: heads, titles and numbers of pages are no entries', () => {
    const { rows, merged } = layouts.asPrinted(PRINTED);
    const reading = read(rows, { merged });
    expect(reading.entries).toHaveLength(580);
    expect(skippedOf(reading).slice(0, 7)).toEqual([
      '1 title',
      '2 title',
      '3 header',
      '49 no_name',
      '50 title',
      '51 title',
      '52 header',
    ]);
  });

  it('takes a prefecture printed twice in a column of names for a heading and an entry', () => {
    expect(entriesOf(read([['岩手県'], [''], ['岩手県'], ['一関市'], ['宮城県'], ['石巻市']]))).toEqual([
      '岩手県|岩手県||',
      '岩手県|一関市||',
      '宮城県|石巻市||',
    ]);
  });

  it('finds the prefecture where it stands before the name, or above it without 県 as the list of 2015 has it', () => {
    expect(
      entriesOf(read([['市町村名'], ['北海道旭川市'], ['青森県　弘前市'], ['県新宮市'], ['山県市']])),
    ).toEqual(['北海道|旭川市||', '青森県|弘前市||', '青森県|県新宮市||', '青森県|山県市||']);
    expect(entriesOf(read([['神奈川'], [''], ['小田原市'], ['鎌倉市']]))).toEqual([
      '神奈川|小田原市||',
      '神奈川|鎌倉市||',
    ]);
  });

  it.each(['〃', '″', '"', '々', '仝', '同上', '同'])('takes %s for the prefecture above', (sign) => {
    const rows = [
      ['都道府県', '市町村名'],
      ['岩手県', '盛岡市'],
      [sign, '宮古市'],
      ['', '花巻市'],
    ];
    expect(entriesOf(read(rows))).toEqual(['岩手県|盛岡市||', '岩手県|宮古市||', '岩手県|花巻市||']);
  });

  const ofCells = (rows: readonly (readonly string[])[], more: Partial<SheetTable> = {}) =>
    read([['都道府県', '市町村名'], ...rows], more).entries.map(
      ({ prefecture, isPrefectureCarried, prefectureAbove, name }) =>
        [name, prefecture, isPrefectureCarried ? 'carried' : '', prefectureAbove].join('|'),
    );

  it('carries no prefecture down where each row has its own: an empty cell was forgotten', () => {
    expect(
      ofCells([
        ['東京都', '青梅市'],
        ['東京都', '八王子市'],
        ['', '府中市'],
        ['広島県', '呉市'],
        ['', '池田町'],
        ['〃', '福山市'],
      ]),
    ).toEqual([
      '青梅市|東京都||',
      '八王子市|東京都||',
      '府中市|||東京都',
      '呉市|広島県||',
      '池田町|||広島県',
      '福山市|広島県|carried|',
    ]);
    // Nowhere in two rows one below the other, but twice.
    expect(
      ofCells([
        ['東京都', '青梅市'],
        ['', '府中市'],
        ['広島県', '呉市'],
        ['東京都', '八王子市'],
      ])[1],
    ).toBe('府中市|||東京都');
  });

  it('carries a prefecture down in blocks, in merged cells, and says that it does not stand there', () => {
    const blocks = [
      ['東京都', '青梅市'],
      ['', '府中市'],
      ['広島県', '呉市'],
      ['', '府中市'],
    ];
    expect(ofCells(blocks)).toEqual([
      '青梅市|東京都||',
      '府中市|東京都|carried|',
      '呉市|広島県||',
      '府中市|広島県|carried|',
    ]);
    const more = [...blocks, ['広島県', '福山市']];
    const merged = [{ top: 4, left: 0, bottom: 5, right: 0 }];
    expect(ofCells(more, { merged })).toEqual([
      '青梅市|東京都||',
      '府中市|||東京都',
      '呉市|広島県||',
      '府中市|広島県|carried|',
      '福山市|広島県||',
    ]);
  });

  it('carries a prefecture down in the blocks of each ward', () => {
    const reading = read([
      ['区名', '都道府県', '市町村名'],
      ['墨田区', '山形県', '鶴岡市'],
      ['', '', '米沢市'],
      ['荒川区', '山形県', '鶴岡市'],
      ['', '', '最上町'],
    ]);
    expect(reading.entries.map(({ ward, prefecture, name }) => [ward, prefecture, name])).toEqual([
      ['墨田区', '山形県', '鶴岡市'],
      ['墨田区', '山形県', '米沢市'],
      ['荒川区', '山形県', '鶴岡市'],
      ['荒川区', '山形県', '最上町'],
    ]);
  });

  it('takes what has a prefecture, kind or code of its own for an entry, however it is written', () => {
    const reading = read([
      ['都道府県', '市町村名', '区分', 'コード', '備考'],
      ['長野県', '松本市', '市', '20202', ''],
      ['長野県', '*王滝村', '', '', ''],
      ['長野県', '注：南木曽町', '', '', ''],
      ['長野県', '上松町。', '', '', ''],
      ['長野県', '木曽郡', '', '', ''],
      ['', '※大桑村は新規', '村', '', ''],
      ['長野県', '', '村', '', '※木祖村'],
      ['長野県', '', '', '', ''],
      ['', '※印は新規', '', '', ''],
    ]);
    expect(reading.entries.map(({ name }) => name)).toEqual([
      ...['松本市', '*王滝村', '注：南木曽町', '上松町。', '木曽郡', '※大桑村は新規', ''],
    ]);
    expect(skippedOf(reading)).toEqual(['1 header', '9 no_name', '10 note']);
  });

  it('sees a sum in a column that is none of the list’s', () => {
    const reading = read([
      ['番号', '都道府県', '市町村名'],
      ['1', '青森県', '青森市'],
      ['2', '青森県', '弘前市'],
      ['合計', '', '3'],
    ]);
    expect(totalsOf(reading)).toEqual([' all 3 @4']);
    expect(skippedOf(reading)).toEqual(['1 header', '4 total']);
  });

  it('takes no column of numbers for names, and no line of a table of numbers for a row without one', () => {
    const rows = [
      ['都道府県名', '市町村', '市', '町', '村'],
      ['北海道', '25', '14', '11', '0'],
      ['青森県', '10', '7', '1', '2'],
      ['計', '35', '21', '12', '2'],
    ];
    const roles = guessColumns(sheetOf(rows));
    expect(roles.columns.map(({ role }) => role)).not.toContain('name');
    const columns = roles.columns.map((column) =>
      column.column === 1 ? { ...column, role: 'name' as const } : column,
    );
    const reading = readList(sheetOf(rows), { ...roles, columns });
    expect(reading.entries).toEqual([]);
    expect(skippedOf(reading).slice(1)).toEqual(['2 total', '3 total', '4 total']);
  });

  it('takes several names of a cell apart, but no name that a space, a district or a prefecture parts', () => {
    const rows = [
      ['都道府県', '市町村名'],
      ['岩手県', '盛岡市・宮古市'],
      ['秋田県', '秋田市　能代市'],
      ['山形県', '山形市／米沢市'],
      ['三重県', '四日市 市'],
      ['青森県', '上北郡 六戸町'],
      ['青森県', '青森県 弘前市'],
    ];
    expect(entriesOf(read(rows)).map((entry) => entry.split('|')[1])).toEqual([
      ...['盛岡市', '宮古市', '秋田市', '能代市', '山形市', '米沢市'],
      ...['四日市 市', '上北郡 六戸町', '青森県 弘前市'],
    ]);
  });

  it('takes a name with the mark of a note for an entry, and the note for none', () => {
    const rows = [
      ['都道府県', '市町村名'],
      ['青森県', '＊つがる市'],
      ['', '※1むつ市'],
      ['', '※弘前市は平成27年度から'],
      ['', '注：五所川原市'],
      ['', '備考　三沢市'],
    ];
    const reading = read(rows);
    expect(entriesOf(reading)).toEqual(['青森県|＊つがる市||', '青森県|※1むつ市||']);
    expect(skippedOf(reading)).toEqual(['1 header', '4 note', '5 note', '6 note']);
  });

  it('tells a row as a sum, too, where another column of it has a name', () => {
    const reading = read([
      ['都道府県', '市町村名', '都道府県', '市町村名'],
      ['青森県', '青森市', '岩手県', '盛岡市'],
      ['', '八戸市', '', '計1市'],
    ]);
    expect(entriesOf(reading).map((entry) => entry.split('|')[1])).toEqual(['青森市', '八戸市', '盛岡市']);
    expect(skippedOf(reading)).toEqual(['1 header', '3 total']);
  });

  it('loses no row whose name is missing: with a kind it is an entry, with a word of nobody it is told', () => {
    const reading = read([
      ['都道府県', '市町村名', '区分'],
      ['青森県', '青森市', '市'],
      ['', '', '町'],
      ['某所', '', ''],
      ['青森県', '八戸市', '市'],
    ]);
    expect(skippedOf(reading)).toEqual(['1 header', '4 no_name']);
    expect(entriesOf(reading).map((entry) => entry.split('|')[1])).toEqual(['青森市', '', '八戸市']);
  });

  it('takes regions, counties and 市部 between the names for headings, but not 蒲郡', () => {
    const reading = read([
      ['都道府県', '市町村名'],
      ['', '北海道・東北'],
      ['青森県', '市部'],
      ['', '青森市'],
      ['', '下北郡'],
      ['', '東通村'],
      ['愛知県', '蒲郡'],
    ]);
    expect(entriesOf(reading)).toEqual(['青森県|青森市||', '青森県|東通村||', '愛知県|蒲郡||']);
    expect(skippedOf(reading)).toEqual(['1 header', '2 header', '3 header', '5 header']);
  });

  it('reads names under 市, 町 and 村, which are then their kind', () => {
    const reading = read([
      ['都道府県', '市', '町', '村'],
      ['青森県', '青森市', '七戸町', '東通村'],
      ['', '弘前市', '', '西目屋村'],
      ['岩手県', '一関市', '大槌町', ''],
    ]);
    expect(entriesOf(reading)).toEqual([
      '青森県|青森市|市|',
      '青森県|七戸町|町|',
      '青森県|東通村|村|',
      '青森県|弘前市|市|',
      '青森県|西目屋村|村|',
      '岩手県|一関市|市|',
      '岩手県|大槌町|町|',
    ]);
  });

  it('reads a list of codes alone, and a name that is wrong all the same', () => {
    expect(entriesOf(read([['市区町村コード'], ['01204'], ['1210']]))).toEqual(['|||01204', '|||1210']);
    expect(
      entriesOf(
        read([
          ['都道府県', '市町村名'],
          ['千葉県', '稲毛'],
          ['', '？'],
        ]),
      ),
    ).toEqual(['千葉県|稲毛||', '千葉県|？||']);
  });

  it('takes the roles that a person sets', () => {
    const sheet = sheetOf([
      ['相手', '場所'],
      ['旭川', '北海道'],
      ['弘前', '青森県'],
    ]);
    const roles = guessColumns(sheet);
    const chosen: ColumnRoles = {
      ...roles,
      firstRow: 1,
      dataFrom: 2,
      columns: roles.columns.map((column) => ({
        ...column,
        role: column.column === 0 ? 'name' : 'prefecture',
      })),
    };
    const reading = readList(sheet, chosen);
    expect(entriesOf(reading)).toEqual(['北海道|旭川||', '青森県|弘前||']);
    expect(skippedOf(reading)).toEqual(['1 header']);
  });

  it('reads all visible sheets that are lists as one, and says that the others stand outside', () => {
    const sheets = [
      sheetOf(
        [
          ['都道府県', '市町村'],
          ['北海道', '旭川市'],
        ],
        { name: '北海道' },
      ),
      sheetOf(
        [
          ['都道府県', '市町村'],
          ['青森県', '弘前市'],
        ],
        { name: '東北' },
      ),
      sheetOf(
        [
          ['都道府県', '市町村'],
          ['青森県', '弘前市'],
        ],
        { name: '前年', isHidden: true },
      ),
      sheetOf([['作成者', '甲野']], { name: 'メモ' }),
    ];
    const reading = readSheets(sheets, chooseSheets(sheets));
    expect(reading.entries.map(({ id, place, name }) => [id, place.sheet, name])).toEqual([
      [0, '北海道', '旭川市'],
      [1, '東北', '弘前市'],
    ]);
    expect(reading.skipped.filter(({ reason }) => reason === 'outside').map(({ sheet }) => sheet)).toEqual([
      '前年',
      '前年',
      'メモ',
    ]);
  });
});

describe('a workbook with a sheet for each year', () => {
  const list = (name: string, title: string, ...names: readonly string[]): SheetTable =>
    sheetOf(
      [
        ...(title === '' ? [] : [[title]]),
        ['都道府県', '市町村名'],
        ...names.map((each) => ['東京都', each]),
      ],
      { name },
    );
  const usedOf = (...sheets: readonly SheetTable[]) => chooseSheets(sheets).map(({ isUsed }) => isUsed);

  it('is read as its newest list, and says why the others are not', () => {
    const sheets = [
      list('R8', '令和8年8月1日現在', '青梅市', '町田市'),
      list('R7', '令和7年8月1日現在', '青梅市', '八王子市'),
    ];
    const choices = chooseSheets(sheets);
    expect(choices.map(({ isUsed }) => isUsed)).toEqual([true, false]);
    expect(readSheets(sheets, choices).entries.map(({ name }) => name)).toEqual(['青梅市', '町田市']);
    expect(sheetProblems(sheets, choices)).toEqual([
      {
        key: 'sheet.olderList',
        values: { sheet: 'R7', day: '2025-08-01', newest: 'R8', newestDay: '2026-08-01' },
      },
    ]);
  });

  it('may say its years in the names of its sheets alone', () => {
    expect(usedOf(list('令和元年度', '', '青梅市'), list('R2', '', '町田市'))).toEqual([false, true]);
    expect(usedOf(list('2026年', '', '青梅市'), list('H27', '', '町田市'))).toEqual([true, false]);
  });

  it('is read whole where its sheets speak for the same day, or for none', () => {
    const [one, other] = ['平成27年8月1日現在', ''];
    expect(usedOf(list('北', one, '青梅市'), list('南', one, '町田市'))).toEqual([true, true]);
    expect(usedOf(list('北', other, '青梅市'), list('南', other, '町田市'))).toEqual([true, true]);
    expect(usedOf(list('H27', one, '青梅市'), list('H27続き', other, '町田市'))).toEqual([true, true]);
  });
});

describe('the sums that a file states', () => {
  it('are of the prefecture above, and at the end of the whole', () => {
    const reading = read([
      ['都道府県', '市町村'],
      ['青森県', '青森市'],
      ['', '弘前市'],
      ['小計', '２'],
      ['岩手県', '一関市'],
      ['小計', '１市町村'],
      ['合　計', '3'],
    ]);
    expect(totalsOf(reading)).toEqual(['青森県 all 2 @4', '岩手県 all 1 @6', ' all 3 @7']);
    expect(skippedOf(reading)).toEqual(['1 header', '4 total', '6 total', '7 total']);
  });

  it('may stand in the first row of a prefecture, above its names', () => {
    const reading = read([
      ['都道府県', '市町村'],
      ['青森県', '計2市町村'],
      ['', '青森市'],
      ['', '弘前市'],
      ['岩手県', '計1市町村'],
      ['', '一関市'],
    ]);
    expect(totalsOf(reading)).toEqual(['青森県 all 2 @2', '岩手県 all 1 @5']);
    expect(entriesOf(reading)).toEqual(['青森県|青森市||', '青森県|弘前市||', '岩手県|一関市||']);
  });

  it('may name their prefecture and kind, or stand in words; said twice, a sum is one', () => {
    const reading = read([
      ['都道府県', '市町村'],
      ['青森県', '青森市'],
      ['', '七戸町'],
      ['青森県計', '2'],
      ['', '市計　1'],
      ['', '計1市1町0村'],
      ['東北計', '2'],
    ]);
    expect(totalsOf(reading)).toEqual(['青森県 all 2 @4', ' city 1 @5', ' town 1 @6', ' village 0 @6']);
  });

  it('of 町村 together are of no kind that could be counted, and are not taken', () => {
    const rows = [
      ['都道府県', '市町村名'],
      ['青森県', '青森市'],
      ['', '計1市2町村'],
    ];
    expect(totalsOf(read(rows))).toEqual(['青森県 city 1 @3']);
  });

  it('on a sheet that its owner has hidden are not held against the list', () => {
    const list = sheetOf([
      ['都道府県', '市町村名'],
      ['青森県', '青森市'],
    ]);
    const rows = [
      ['都道府県', '市', '町', '村'],
      ['青森県', '10', '22', '8'],
      ['岩手県', '14', '15', '4'],
    ];
    const totals = (isHidden: boolean) => {
      const sheets = [list, sheetOf(rows, { name: '集計', isHidden })];
      return readSheets(sheets, chooseSheets(sheets)).totals.length;
    };
    expect(totals(false)).toBeGreaterThan(0);
    expect(totals(true)).toBe(0);
  });

  it('stay what they are where they are wrong', () => {
    expect(totalsOf(read([['市町村'], ['青森市'], ['合計99']]))).toEqual([' all 99 @3']);
  });

  it('are taken from a table by prefecture beside, on another sheet, with 市, 町 and 村', () => {
    const counts = sheetOf(
      [
        ['特別区連携自治体数一覧（道府県・市町村別）', '', '', '', '', '', ''],
        ['', '県名', '交流市町村数', '', '', '', '区と県の交流'],
        ['', '', '計', '市', '町', '村', ''],
        ['1', '北海道', '25', '14', '11', '0', '0'],
        ['2', '青森県', '10', '7', '1', '2', '0'],
        ['', '合計', '35', '21', '12', '2', '0'],
      ],
      { name: '数', merged: [{ top: 2, left: 2, bottom: 2, right: 5 }] },
    );
    const list = sheetOf([
      ['都道府県', '市町村'],
      ['北海道', '旭川市'],
    ]);
    const sheets = [counts, list];
    const reading = readSheets(sheets, chooseSheets(sheets));
    expect(totalsOf(reading)).toEqual([
      '北海道 all 25 @4',
      '北海道 city 14 @4',
      '北海道 town 11 @4',
      '北海道 village 0 @4',
      '北海道 prefecture 0 @4',
      '青森県 all 10 @5',
      '青森県 city 7 @5',
      '青森県 town 1 @5',
      '青森県 village 2 @5',
      '青森県 prefecture 0 @5',
      ' all 35 @6',
      ' city 21 @6',
      ' town 12 @6',
      ' village 2 @6',
      ' prefecture 0 @6',
    ]);
  });

  it('stand beside the names of a prefecture', () => {
    const reading = read([
      ['都道府県名', '市町村数', '市町村名'],
      ['青森県', '2', '青森市、弘前市'],
      ['岩手県', '1', '一関市'],
    ]);
    expect(totalsOf(reading)).toEqual(['青森県 all 2 @2', '岩手県 all 1 @3']);
    expect(entriesOf(reading)).toHaveLength(3);
  });
});

describe('no row of any sheet is lost', () => {
  const word = fc.constantFrom(
    ...[
      '',
      '',
      '',
      '北海道',
      '青森県',
      '神奈川',
      '旭川市',
      '七戸町',
      '東通村',
      '県新宮市',
      '高畠市',
      '港区',
      '市',
      '町',
    ],
    ...[
      '都道府県名',
      '市町村名',
      '団体コード',
      '区分',
      '備考',
      '計',
      '合計',
      '計10市町村',
      '10',
      '０１２０３',
      '012041',
    ],
    ...['※注', '2015.8.1 現在', '一覧', '青森市、弘前市', 'かすみがうら\n市', '=1+1', ' ', '　'],
  );
  const cells = fc.oneof(
    { weight: 9, arbitrary: word },
    { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  );
  const sheets = fc.array(fc.array(cells, { maxLength: 7 }), { maxLength: 14 });
  const roles = fc.array(fc.constantFrom('prefecture', 'name', 'kind', 'code', 'none'), {
    minLength: 7,
    maxLength: 7,
  });

  it('with the roles that were guessed, and with any that a person could set', () => {
    fc.assert(
      fc.property(sheets, roles, fc.boolean(), (rows, chosen, isGuessed) => {
        const sheet = sheetOf(rows);
        const guessed = guessColumns(sheet);
        const columns = guessed.columns.map(
          (column, index) => ({ ...column, role: chosen[index] ?? 'none' }) as const,
        );
        const reading = readList(sheet, isGuessed ? guessed : { ...guessed, columns });
        const told = new Set([
          ...reading.entries.map(({ place }) => place.row),
          ...reading.skipped.map(({ row }) => row),
        ]);
        expect(told.size).toBe(rows.length);
        expect(reading.entries.map(({ id }) => id)).toEqual(reading.entries.map((_, index) => index));
        expect(new Set(reading.skipped.map(({ row }) => row)).size).toBe(reading.skipped.length);
      }),
      { numRuns: runs(300) },
    );
  });
});
