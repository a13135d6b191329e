import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createImportClient } from '../../../src/data/import/import-client.ts';
import { roleOfHead } from '../../../src/data/import/sheet/header-words.ts';
import { importFindingTable } from '../../../src/i18n/messages/en/import-findings.ts';
import { imports as easy } from '../../../src/i18n/messages/easy/import.ts';
import { imports as english } from '../../../src/i18n/messages/en/import.ts';
import { importWordsIn } from '../../../src/state/desk/import-words-in.ts';
import { importWordsIn as importWordsWithin } from '../../../src/state/desk/import-words-within.ts';
import { importThread, publishedTexts } from '../../fixtures/import/import-thread.ts';

const LIST = ['北海道\t函館市', '北海道\t旭川市', '千葉県\t銚子市', '青森県\t下北郡東通村', '千葉県\t稲毛市'];

async function matched() {
  const client = createImportClient(importThread(importWordsIn).thread);
  await client.prepare(publishedTexts(), 'en');
  const file = await client.openText(LIST.join('\n'));
  await client.list(file.sheets.map(({ choice }) => choice));
  await client.review('2026-08-01', new Map());
  await client.decide(await client.acceptAll());
  return client;
}

describe('the files of the desk on an English page', () => {
  it('tell findings in English, with a space between sentences', async () => {
    const { blob, name } = await (await matched()).file('findings_csv', 'list.csv', 'en');
    const text = await blob.text();
    expect(name).toBe('import-findings_2026-08-01.csv');
    expect(text).toContain(Object.values(importFindingTable.head)[0]);
    expect(text).not.toMatch(/。|[a-z]\.[A-Z]/);
  });

  it('make the very package that a Japanese page makes: data are in the language of the documents', async () => {
    const client = await matched();
    const [spoken, written] = await Promise.all(
      (['en', 'ja'] as const).map(async (language) => {
        const { blob } = await client.file('package', 'list.csv', language);
        return Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer()))).map(
          ([path, bytes]) => [path, strFromU8(bytes)] as const,
        );
      }),
    );
    expect(spoken).toEqual(written);
  });
});

it.each([
  ['English', english.template],
  ['easy Japanese', easy.template],
])('the heads of the template in %s name the roles of their columns', (_, template) => {
  for (const role of ['code', 'prefecture', 'name', 'kind'] as const)
    expect(roleOfHead(template[role].head)).toBe(role);
});

it('the edition of one script has the same words as the site', async () => {
  for (const language of ['ja', 'en', 'easy'] as const)
    expect(await importWordsWithin(language)).toBe(await importWordsIn(language));
});
