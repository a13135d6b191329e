// A member of staff brings in the list of the year.
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { ja } from '../../src/i18n/messages/ja.ts';
import { delimited, encoded } from '../fixtures/import/file-bytes.ts';
import { oneRowEach } from '../fixtures/import/layouts.ts';
import { PRINTED } from '../fixtures/import/list-of-2015.ts';
import { axeFindings } from './axe.ts';
import { expect, test } from './site.ts';

const words = ja.desk;
const file = {
  name: '一覧.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(encoded(delimited(oneRowEach(PRINTED)), 'shift_jis')),
};

test('the list of 2015 in Shift_JIS becomes a package, without a request and with a word to those rows alone that need one', async ({
  page,
}) => {
  await page.goto('./?view=desk');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title.file);
  expect(await axeFindings(page)).toEqual([]);
  await page.waitForLoadState('networkidle');

  const requests: string[] = [];
  page.on('request', (request) => {
    // Characters that no page has shown before come with a piece of the typeface; nothing is said with it.
    if (request.resourceType() !== 'font' && !request.url().startsWith('blob:')) requests.push(request.url());
  });
  await page.getByLabel(words.file.choose).setInputFiles(file);
  await expect(page.getByLabel(words.opened.encoding)).toHaveValue('shift_jis');
  await page.getByRole('button', { name: words.file.next }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(words.title.columns(580));
  await expect(heading).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel(words.columns.asOf).fill('2015-08-01');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: words.columns.next }).press('Enter');

  await expect(heading).toBeFocused();
  const table = page.getByRole('table', { name: words.table.title });
  await expect(table.getByRole('row', { name: /下北郡東通村/ })).toContainText('東通村');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: /表記修正.*すべて承認する/ }).press('Enter');
  await expect(heading).toHaveText(words.title.match(580, 6));

  // By keyboard alone: the first row is open; each decision leads to the next.
  for (const [name, choice] of [
    ['高畠市', '高畠町'],
    ['稲毛市', words.panel.leaveOut],
    ['津川村', words.panel.leaveOut],
    ['珠州市', '珠洲市'],
    ['穴粟市', '宍粟市'],
    ['鳴戸市', '鳴門市'],
  ] as const) {
    await page.getByRole('button', { name: words.table.open(name) }).press('Enter');
    await expect(page.getByRole('heading', { name: words.panel.quoted(name) })).toBeFocused();
    await page.getByRole('radio', { name: new RegExp(`^${choice}`) }).press('Space');
    await page.getByRole('button', { name: words.panel.decide }).press('Enter');
  }
  await expect(heading).toHaveText(words.title.match(580, 0));
  await page.getByRole('button', { name: words.foot.next }).click();

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: words.finish.make }).click();
  const zip = await saving;
  expect(zip.suggestedFilename()).toBe('取込_2015-08-01.zip');
  const parts = unzipSync(await readFile(await zip.path()));
  const provenance = JSON.parse(strFromU8(parts['provenance.json']!)) as { file: { sha256: string } };
  expect(provenance.file.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(await axeFindings(page)).toEqual([]);
  expect(requests).toEqual([]);

  // Looking something up elsewhere loses nothing.
  await page.getByRole('link', { name: ja.common.nav.about }).first().click();
  await expect(page).toHaveURL(/view=about/);
  await page.goBack();
  await expect(page.getByText(words.finish.saved('取込_2015-08-01.zip')).last()).toBeVisible();
});

test('on a phone a wrong file is told in plain words, and nothing is wider than the screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./?view=desk');
  const isWithin = () =>
    page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
  await page
    .getByLabel(words.file.choose)
    .setInputFiles({ name: '一覧.xlsx', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
  await expect(page.getByRole('alert')).toContainText('PDF');
  await page.getByLabel(words.file.choose).setInputFiles(file);
  expect(await isWithin()).toBe(true);
  await page.getByRole('button', { name: words.file.next }).click();
  await page.getByLabel(words.columns.asOf).fill('2015-08-01');
  expect(await isWithin()).toBe(true);
  await page.getByRole('button', { name: words.columns.next }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('580件のうち');
  expect(await isWithin()).toBe(true);
});
