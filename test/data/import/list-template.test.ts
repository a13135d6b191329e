import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/data/import/file/read-file.ts';
import { templateFile } from '../../../src/data/import/list-template.ts';
import { proposeAll } from '../../../src/data/import/match/outcomes.ts';
import { reviewList } from '../../../src/data/import/review-list.ts';
import { chooseSheets, readSheets } from '../../../src/data/import/sheet/read-sheets.ts';
import { imports } from '../../../src/i18n/messages/ja/import.ts';
import { DAY, listIndex } from '../../fixtures/import/list-reading.ts';
import { municipalFacts } from '../../fixtures/published-facts.ts';
import { nameByCode, readTable, text } from '../../fixtures/published-tables.ts';

const PREFECTURES = readTable('prefectures').map((row) => text(row, 'name'));

async function templateBytes(): Promise<Uint8Array> {
  return new Uint8Array(await (await templateFile(imports.template, PREFECTURES)).arrayBuffer());
}

describe('the template of a list', () => {
  it('brought back untouched gives its samples, which are true, and no other row than its head', async () => {
    const { sheets, problems } = await readFile(await templateBytes());
    const choices = chooseSheets(sheets);
    const { entries, skipped, totals } = readSheets(sheets, choices);
    expect([problems, totals]).toEqual([[], []]);
    expect(skipped.map(({ row, reason }) => [row, reason])).toEqual([[1, 'header']]);
    expect(entries).toHaveLength(3);
    for (const { code, name, kind } of entries) {
      expect(nameByCode.get(code)).toBe(name);
      expect(name.endsWith(kind)).toBe(true);
    }
    expect(choices[0]?.roles.confidence).toBe(1);
    const proposals = proposeAll(listIndex, { entries, skipped, totals }, DAY);
    expect(proposals.map((proposal) => proposal.kind)).toEqual(['certain', 'certain', 'certain']);
    const { exchangePartners: partners } = municipalFacts;
    const basis = { index: listIndex, asOf: '2026-08-01', partners, counts: [] };
    const review = reviewList(basis, { entries, skipped, totals }, proposals, new Map());
    expect(review.findings).toEqual([]);
    expect(review.difference?.added).toEqual([]);
  });

  it('offers the prefectures and kinds, explains every column, and keeps empty cells as text', async () => {
    const parts = unzipSync(await templateBytes());
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    const lists = [...sheet.matchAll(/<formula1>"([^"]*)"<\/formula1>/g)].map(([, list]) => list?.split(','));
    expect(lists).toEqual([PREFECTURES, ['市', '町', '村', '都道府県']]);
    for (const column of ['code', 'prefecture', 'name', 'kind'] as const) {
      expect(sheet).toContain(`prompt="${imports.template[column].hint}"`);
    }
    const format = /<c r="A2" s="(\d+)"/.exec(sheet)?.[1];
    expect([...sheet.matchAll(/<col style="(\d+)"/g)].map(([, style]) => style)).toEqual(
      Array.from({ length: 4 }, () => format),
    );
  });

  it('refuses choices that Excel would not take', async () => {
    const many = Array.from({ length: 90 }, (_, index) => `県${index}`);
    await expect(templateFile(imports.template, many)).rejects.toThrow(RangeError);
  });
});
