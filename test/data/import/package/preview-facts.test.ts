import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createImportClient } from '../../../../src/data/import/import-client.ts';
import { packageSnapshot } from '../../../../src/data/package/package-snapshot.ts';
import { readExchangePartners } from '../../../../src/data/tables.ts';
import { copyOfPackage } from '../../../fixtures/data-package.ts';
import { importThread, publishedTexts } from '../../../fixtures/import/import-thread.ts';
import { publishedSnapshot } from '../../../fixtures/published-facts.ts';

const DAY = '2026-08-01';
/** Three that need nobody, one that a rule corrects, one that nobody knows. */
const LIST = ['北海道\t函館市', '北海道\t旭川市', '千葉県\t銚子市', '青森県\t下北郡東通村', '千葉県\t稲毛市'];

async function matched(list: readonly string[]) {
  const client = createImportClient(importThread().thread);
  await client.prepare(publishedTexts());
  const file = await client.openText(list.join('\n'));
  await client.list(file.sheets.map(({ choice }) => choice));
  const summary = await client.review(DAY, new Map());
  return { client, summary };
}

const partnersIn = (texts: ReadonlyMap<string, string>) =>
  readExchangePartners(texts.get('exchange_partners.csv') ?? '').filter(({ asOf }) => asOf === DAY);
const textsIn = (directory: string): Map<string, string> =>
  new Map(
    readdirSync(directory)
      .filter((file) => /\.(csv|json)$/.test(file))
      .map((file) => [file, readFileSync(join(directory, file), 'utf8')]),
  );

const zipOf = async (blob: Blob): Promise<Record<string, Uint8Array>> =>
  unzipSync(new Uint8Array(await blob.arrayBuffer()));

it('makes of the published files what the published page carries', () => {
  expect(packageSnapshot(publishedTexts())).toEqual(publishedSnapshot);
});

describe('the facts of a list before it is published', () => {
  it('are those that a page makes of the files of its package, written and read again', async () => {
    const { client } = await matched(LIST);
    const summary = await client.decide(
      new Map([
        [3, { kind: 'accept' } as const],
        [4, { kind: 'leave_out', note: '照会中' } as const],
      ]),
    );
    expect(summary.openCount).toBe(0);
    const preview = await client.preview('一覧.csv');
    expect(preview).toMatchObject({ asOf: DAY, openCount: 0, problemCount: 0 });

    const directory = copyOfPackage();
    for (const [path, bytes] of Object.entries(await zipOf((await client.file('package', '一覧.csv')).blob)))
      if (path.startsWith('data/')) writeFileSync(join(directory, path.slice(5)), strFromU8(bytes));
    const written = textsIn(directory);
    expect(preview.snapshot).toEqual(packageSnapshot(written));
    expect(preview.snapshot?.fiscalYears).toEqual([2010, 2026]);
    for (const [file, text] of preview.texts)
      if (file !== 'datapackage.json') expect(text, file).toBe(written.get(file));
  });

  it('are those of the package that is made while rows are open: with these left out for a reason, and the total of the file', async () => {
    const { client } = await matched([...LIST, '合計\t5']);
    const waiting = await client.preview('一覧.csv');
    expect(waiting).toMatchObject({ openCount: 1, waitingCount: 1 });
    await client.decide(await client.acceptAll());
    const preview = await client.preview('一覧.csv');
    expect(preview).toMatchObject({ openCount: 1, waitingCount: 0 });
    const { blob } = await client.file('package', '一覧.csv');
    const changed = Object.entries(await zipOf(blob)).filter(
      ([path]) => path.startsWith('data/') && path !== 'data/datapackage.json',
    );
    for (const [path, bytes] of changed) {
      expect(preview.texts.get(path.slice(5)), path).toBe(strFromU8(bytes));
      expect(waiting.texts.get(path.slice(5)), path).toBe(strFromU8(bytes));
    }
    expect(partnersIn(preview.texts).map(({ code }) => code)).toEqual([
      '01202',
      '01204',
      '12202',
      '02424',
      '',
    ]);
  });

  it('follow what is decided, and leave the list at the desk as it was', async () => {
    const { client } = await matched(LIST);
    await client.preview('一覧.csv');
    const decided = await client.decide(await client.acceptAll());
    expect(decided.openCount).toBe(1);
    const { texts, openCount } = await client.preview('一覧.csv');
    expect(openCount).toBe(1);
    expect(partnersIn(texts).filter(({ code }) => code !== '')).toHaveLength(4);
    expect((await client.rows({ which: 'all', from: 0, count: 10 })).total).toBe(5);
  });
});
