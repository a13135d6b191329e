import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/data/import/file/read-file.ts';
import { findingsFile, reviewTables } from '../../../src/data/import/import-files.ts';
import { proposeAll } from '../../../src/data/import/match/outcomes.ts';
import { reviewList } from '../../../src/data/import/review-list.ts';
import { IMPORT_FILE_WORDS } from '../../../src/state/desk/import-words.ts';
import { listIndex, readingOf } from '../../fixtures/import/list-reading.ts';
import { municipalFacts } from '../../fixtures/published-facts.ts';

/** Before the edition of the names: nothing is asked about the day. */
const DAY = '2026-03-01';
const reading = readingOf([
  ['北海道', '旭川市'],
  ['沖縄県', '恩納村'],
  ['石川県', '珠州市'],
]);

function tables(partners = municipalFacts.exchangePartners) {
  const basis = { index: listIndex, asOf: DAY, partners, counts: [] };
  const review = reviewList(basis, reading, proposeAll(listIndex, reading, DAY), new Map());
  return reviewTables(listIndex, review, IMPORT_FILE_WORDS, DAY, '2026-09-01', 'list.xlsx');
}

describe('the findings as a file', () => {
  it('of Excel have what has moved since the list before on a sheet of its own', async () => {
    const { blob } = await findingsFile('findings_xlsx', tables(), IMPORT_FILE_WORDS);
    const { sheets } = await readFile(new Uint8Array(await blob.arrayBuffer()));
    expect(sheets.map(({ name }) => name).slice(0, 2)).toEqual([
      '取込で見つかったこと',
      '前の一覧との差（2015年8月1日）',
    ]);
    const [findings, difference] = sheets;
    expect(findings?.rows).toHaveLength(2);
    expect(difference?.rows.slice(0, 2)).toEqual([
      ['変化', 'コード', '都道府県', '市町村', '前の一覧', 'この一覧'],
      ['新しく載った', '47311', '沖縄県', '恩納村', '', ''],
    ]);
    expect(
      difference?.rows.some(
        ([change, , prefecture]) => change?.endsWith('（要確認）') && prefecture === '北海道',
      ),
    ).toBe(true);
  });

  it('of a first list have no such sheet', () => {
    expect(tables([]).difference).toBeUndefined();
  });
});
