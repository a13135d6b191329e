import type { ExportTable, ExportWords } from '../../../src/data/export/export-table.ts';

export const WORDS: ExportWords = {
  about: 'この表について',
  title: '表題',
  rows: '行数',
  filter: '絞り込み',
  asOf: '時点',
  edition: '版',
  editionName: (day) => day,
  licence: '条件',
  source: '出典',
  note: '注',
  link: '画面',
  unwritable: '書けない字',
  boundaryCredit: '国土数値情報',
  withUnit: (title, unit) => `${title}（${unit}）`,
  unwritablePlace: (character, codePoint, row, column) =>
    `${character}（${codePoint}）${row}行目「${column}」`,
};

/** Three places, with what goes wrong in other files: a leading zero, a formula, an odd character, a vague date. */
export const SAMPLE: ExportTable = {
  title: '市区町村の表',
  columns: [
    { key: 'code', title: '市区町村コード', type: 'text' },
    { key: 'name', title: '市区町村', type: 'text' },
    { key: 'ties', title: '区との協定等', type: 'number', unit: '件' },
    { key: 'since', title: '締結日', type: 'date' },
  ],
  rows: [
    ['01100', '札幌市', 1203, '2016-08-01'],
    ['39405', '檮原町, "高知"', -2, '2018-07'],
    ['12345', '=SUM(A1:A9)', null, null],
  ],
  filter: '都道府県：すべて',
  asOf: '令和7年度末',
  edition: '2026-03-12',
  licence: 'CC BY 4.0',
  sources: ['特別区全国連携プロジェクトの取組み（2015年）', '協定締結団体一覧'],
  notes: ['空の欄は0ではない'],
  link: 'https://example.jp/?view=growth',
  placeColumn: 'code',
};
