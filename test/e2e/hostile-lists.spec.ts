// What is brought to the desk may be broken, or made to do harm: each is told in plain words, and the page goes on.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { csvParseRows } from 'd3';
import type { ImportMessageTexts } from '../../src/data/import/import-problem.ts';
import { desk as words } from '../../src/i18n/messages/ja/desk.ts';
import { imports } from '../../src/i18n/messages/ja/import.ts';
import {
  HOSTILE_CELLS,
  HOSTILE_LIST,
  REFUSED_FILES,
  workbookWithMacros,
} from '../fixtures/import/hostile-files.ts';
import { expect, test } from './site.ts';

const texts: ImportMessageTexts = imports.problems;
const MEGABYTE = 1024 * 1024;

/** What the message of a problem says, whatever its values are: the longest part between its numbers. */
function wordsOf(key: string): string {
  const text = texts[key as 'file.empty']({ sheet: '', row: 2, rows: 0, limit: 0, size: 0 } as never);
  return text.what.split(/[\d,]+/).reduce((longest, part) => (part.length > longest.length ? part : longest));
}

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await page.getByLabel(words.file.choose).setInputFiles(file);
}

/** Chooses a file of so many megabytes, made in the page: nothing of the size lies on a disk or in the memory. */
async function chooseLarge(page: Page, megabytes: number): Promise<void> {
  await page.getByLabel(words.file.choose).evaluate((field: HTMLInputElement, count) => {
    const part = new Blob([new Uint8Array(1024 * 1024)]);
    const transfer = new DataTransfer();
    transfer.items.add(
      new File(
        Array.from({ length: count }, () => part),
        '一覧.xlsx',
      ),
    );
    field.files = transfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, megabytes);
}

test('files that are no list are refused in plain words one after another, and the next good one is read', async ({
  page,
}) => {
  await page.goto('./?view=desk');
  const alert = page.getByRole('alert');
  for (const megabytes of [200, 1024]) {
    await chooseLarge(page, megabytes);
    await expect(alert).toContainText(
      texts['file.tooLarge']({ size: megabytes * MEGABYTE, limit: 50 * MEGABYTE }).what,
    );
  }
  for (const [what, { name, bytes, problem }] of Object.entries(REFUSED_FILES)) {
    await choose(page, name, await bytes());
    await expect(alert, what).toContainText(wordsOf(problem));
  }
  await choose(page, '一覧.xlsm', await workbookWithMacros());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title.opened(6));
  await expect(alert).toBeHidden();
});

test('nothing of a cell is run, drawn as markup or followed; in the findings it is text, however many there are', async ({
  page,
}) => {
  await page.goto('./?view=desk');
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  // Long enough for a file of Excel that is packed in parts.
  const many = Array.from({ length: 3_000 }, (_, index) => `北海道,旭${index}川\n`).join('');
  await choose(page, '<img src=x onerror=alert(1)>.csv', new TextEncoder().encode(HOSTILE_LIST + many));
  await page.getByRole('button', { name: words.file.next }).click();
  await page.getByLabel(words.columns.asOf).fill('2026-04-01');
  await page.getByRole('button', { name: words.columns.next }).click();
  await expect(page.getByRole('table', { name: words.table.title })).toContainText(HOSTILE_CELLS[3]!);
  expect(await page.locator('main img, main script, main iframe, main a[href^="javascript"]').count()).toBe(
    0,
  );

  const saved = async (button: string) => {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    return await readFile(await (await saving).path());
  };
  const rows = csvParseRows((await saved(words.findings.csv)).toString('utf8'));
  const cells = rows.flat();
  for (const cell of HOSTILE_CELLS.filter((each) => /^[=＝@]/.test(each)))
    expect(cells).toContain(`'${cell}`);
  expect(cells.filter((cell) => /^[=+@\t\r＝＋＠]/.test(cell))).toEqual([]);
  expect((await saved(words.findings.xlsx)).subarray(0, 2).toString()).toBe('PK');
  expect(dialogs).toEqual([]);
});
