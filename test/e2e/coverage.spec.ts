// The coverage board as staff use it: read, sorted, narrowed, taken away as a file, printed, and by keyboard alone.
import { readFileSync } from 'node:fs';
import readXlsxFile from 'read-excel-file/node';
import { ja } from '../../src/i18n/messages/ja.ts';
import { axeFindings } from './axe.ts';
import { MUNICIPALITY_CODES, rowsOf } from './facts.ts';
import { expect, test } from './site.ts';

const words = ja.coverage;

test('is reached from the head of the page, opens by keyboard, keeps every choice in the address, and axe has no complaint', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./?pref=05');
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.getByRole('banner').getByRole('link', { name: ja.common.nav.coverage }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title);
  await expect(page.locator('header dl').last()).toContainText('558');
  // The prefecture that was looked at on the map stands open and marked.
  await expect(page.locator('.coverage-table tr.chosen')).toContainText('秋田県');
  const opener = page.getByRole('button', { name: words.open('関東') });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: words.close('関東') })).toBeFocused();
  await page.getByRole('button', { name: words.column.listed }).click();
  await page.getByRole('button', { name: words.gaps.words.members }).click();
  await expect(page).toHaveURL(/pref=05.*open=kanto.*order=-listed.*gap=members/);
  const shown = await page.locator('.coverage-table tbody th').allTextContents();
  await page.reload();
  await expect(page.locator('.coverage-table tbody th')).toHaveText(shown);
  expect(await axeFindings(page)).toEqual([]);
  // On a phone nothing but the tables moves sideways.
  await page.setViewportSize({ width: 390, height: 844 });
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overhang).toBeLessThanOrEqual(0);
});

test('gives one Excel file with the shares, the associations, everybody on no list, and the years', async ({
  page,
}) => {
  await page.goto('./?view=coverage&group=association');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: words.excelOf }).click();
  const sheets = await readXlsxFile(readFileSync(await (await saved).path()));
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    words.file.title,
    words.file.associations,
    words.file.gaps,
    words.file.matrix,
    ja.exports.file.about,
  ]);
  const [shares, associations, gaps, matrix] = sheets.map(({ data }) => data);
  const nation = shares?.at(-1) ?? [];
  expect(nation.slice(1, 7)).toEqual([ja.common.nation, null, 558, nation[4], 1718, 32.5]);
  expect(associations).toHaveLength(rowsOf('agreements').length + 1);
  const listed = new Set(rowsOf('exchange_partners').map((row) => row['code']));
  const counted = new Set(
    rowsOf('municipalities')
      .filter((row) => ['city', 'town', 'village'].includes(row['kind'] ?? ''))
      .map((row) => row['code']),
  );
  expect(gaps?.slice(1).map(([code]) => code)).toEqual(
    MUNICIPALITY_CODES.filter((code) => counted.has(code) && !listed.has(code)),
  );
  expect(matrix).toHaveLength(1 + 47 + 1);
});

test('has every prefecture and nothing to press on paper', async ({ page }) => {
  await page.goto('./?view=coverage');
  await expect(page.locator('.coverage-table tbody th')).toHaveCount(9);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.coverage-table tbody th')).toHaveCount(9 + 45);
  await expect(page.getByRole('button', { name: words.openAll })).toBeHidden();
  await expect(page.getByRole('searchbox', { name: words.gaps.find })).toBeHidden();
});
