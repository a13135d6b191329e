import { describe, expect, it } from 'vitest';
import { readFile, readPasted, type FileReading } from '../../../src/data/import/file/read-file.ts';
import { acceptAll, outcomesOf, proposeAll } from '../../../src/data/import/match/outcomes.ts';
import { partnerRows } from '../../../src/data/import/result/partner-rows.ts';
import { partnersCsv } from '../../../src/data/import/result/partners-csv.ts';
import { chooseSheets, readSheets } from '../../../src/data/import/sheet/read-sheets.ts';
import { importReasons } from '../../../src/i18n/messages/ja/import-reasons.ts';
import { delimited, encoded, workbook } from '../../fixtures/import/file-bytes.ts';
import { asPrinted, oneRowEach, type Layout } from '../../fixtures/import/layouts.ts';
import { PRINTED } from '../../fixtures/import/list-of-2015.ts';
import { DAY, decisionsOf2015, listIndex } from '../../fixtures/import/list-reading.ts';
import { publishedText } from '../../fixtures/published-facts.ts';

/** The table that a file ends in when nothing is touched but the slips that only a person can decide. */
function tableOf({ sheets }: FileReading): string {
  const reading = readSheets(sheets, chooseSheets(sheets));
  const proposals = proposeAll(listIndex, reading, DAY);
  const untouched = outcomesOf(listIndex, proposals, DAY, new Map());
  const results = outcomesOf(listIndex, proposals, DAY, acceptAll(untouched, decisionsOf2015()));
  return partnersCsv(partnerRows(listIndex, results, DAY, 'S003', importReasons).rows);
}

const WAYS: Readonly<Record<string, (layout: Layout) => Promise<FileReading>>> = {
  'a workbook': async (layout) => await readFile(await workbook({ 一覧: layout })),
  'CSV in UTF-8': async (layout) => await readFile(encoded(delimited(layout), 'utf-8-bom')),
  'CSV in Shift_JIS': async (layout) => await readFile(encoded(delimited(layout), 'shift_jis')),
  'pasted cells': (layout) => Promise.resolve(readPasted(delimited(layout, '\t', '\n'))),
};

describe('the published list of 2015, brought in', () => {
  const cases = Object.keys(WAYS).flatMap((way) => [
    [way, 'one row an entry', oneRowEach(PRINTED)] as const,
    [way, 'laid out as printed', asPrinted(PRINTED)] as const,
  ]);
  it.each(cases)('as %s, %s, ends in the published table, byte for byte', async (way, _, layout) => {
    expect(tableOf(await WAYS[way]!(layout))).toBe(publishedText('exchange_partners.csv'));
  });
});
