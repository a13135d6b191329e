// A member of staff brings in the list of the year.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
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
  await page.getByLabel(words.columns.asOf).fill('2015-08-01');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: words.columns.next }).press('Enter');

  await expect(heading).toBeFocused();
  const table = page.getByRole('table', { name: words.table.title });
  await expect(table.getByRole('row', { name: /下北郡東通村/ })).toContainText('東通村');
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
    await page.getByRole('button', { name: words.table.decideOf(name) }).press('Enter');
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
  expect(requests).toEqual([]);

  // Looking something up elsewhere loses nothing.
  await page.getByRole('link', { name: ja.common.nav.about }).first().click();
  await expect(page).toHaveURL(/view=about/);
  await page.goBack();
  await expect(page.getByText(words.finish.saved('取込_2015-08-01.zip')).last()).toBeVisible();
});

/** Goes on with Tab until the element has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 60 && !(await isThere()); presses += 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

test('without a mouse the way leads from choosing a file to the saved package: the focus is never lost, and no step has a barrier in light or dark', async ({
  page,
}) => {
  const press = async (target: Locator, key = 'Enter') => {
    await tabTo(page, target);
    await page.keyboard.press(key);
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const hasNoBarrier = async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page)).toEqual([]);
    }
  };
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto('./?view=desk');
  await expect(heading).toHaveText(words.title.file);
  await hasNoBarrier();

  const choosing = page.waitForEvent('filechooser');
  await press(button(words.file.choose));
  const lines = ['特別区連携市町村等一覧', '2026.8.1 現在', '都道府県名,市町村名'];
  const rows = ['北海道,旭川市', '青森県,下北郡東通村', '千葉県,稲毛市', '千葉県,千葉市', '石川県,珠州市'];
  const buffer = Buffer.from([...lines, ...rows].join('\n'));
  await (await choosing).setFiles({ name: '一覧.csv', mimeType: 'text/csv', buffer });
  await expect(heading).toBeFocused();
  await hasNoBarrier();
  await press(button(words.file.next));
  await expect(heading).toBeFocused();
  await hasNoBarrier();
  await press(button(words.columns.next));
  await expect(heading).toHaveText(words.title.match(5, 3));
  await expect(heading).toBeFocused();
  await hasNoBarrier();

  await press(button(words.table.acceptOf('下北郡東通村')));
  await expect(button(words.table.againOf('下北郡東通村'))).toBeFocused();
  await press(button(words.table.againOf('下北郡東通村')));
  await press(button(words.panel.reopen));
  await expect(page.getByRole('heading', { name: words.panel.quoted('下北郡東通村') })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  while (!(await button(/すべて承認する/).evaluate((element) => element === document.activeElement)))
    await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(heading).toBeFocused();
  await expect(heading).toHaveText(words.title.match(5, 2));

  await press(button(words.table.decideOf('稲毛市')));
  const search = page.getByLabel(words.panel.search);
  await tabTo(page, search);
  await page.keyboard.type('千葉市');
  await expect(page.getByText(words.panel.found(1))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
  await expect(search).toBeFocused();
  await page.keyboard.type('千葉市');
  await press(page.locator('.search li').getByRole('button', { name: '千葉市' }));
  await expect(page.getByRole('radio', { name: /^千葉市/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: new RegExp(`^${words.panel.leaveOut}`) })).toBeChecked();
  await press(button(words.panel.decide));
  await expect(page.getByRole('heading', { name: words.panel.quoted('珠州市') })).toBeFocused();

  const keeping = page.waitForEvent('download');
  await press(button(words.decisions.save));
  const kept = await keeping;
  expect(kept.suggestedFilename()).toBe('判断_2026-08-01.csv');
  expect(await readFile(await kept.path(), 'utf8')).toContain('leave_out');
  await press(button(words.foot.next));
  await expect(heading).toHaveText(words.title.finish);
  await expect(heading).toBeFocused();
  await hasNoBarrier();

  const published = page.getByLabel(words.source.labels.publishedOn);
  await tabTo(page, published);
  await page.keyboard.type('9月15日');
  await press(button(words.finish.make));
  await expect(published).toBeFocused();
  await expect(published).toHaveAccessibleDescription(new RegExp(words.source.faults.date));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('令和8年9月15日');
  const saving = page.waitForEvent('download');
  await press(button(words.finish.make));
  const parts = unzipSync(await readFile(await (await saving).path()));
  expect(strFromU8(parts['data/sources.csv']!)).toContain(
    'list-2026-08-01,特別区連携市町村等一覧,特別区長会,2026-09-15,',
  );
  await expect(button(words.finish.make)).toBeFocused();
  await hasNoBarrier();
});

test('on a phone a wrong file is told in plain words, a row is decided where it stands, and nothing is wider than the screen', async ({
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
  const list = page.getByRole('list', { name: words.table.title });
  const row = list.getByRole('listitem').filter({ hasText: '稲毛市' });
  await row.getByRole('button', { name: words.table.decideOf('稲毛市') }).click();
  await row.getByRole('radio', { name: new RegExp(`^${words.panel.leaveOut}`) }).check();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await isWithin()).toBe(true);
  expect(await axeFindings(page, 'main')).toEqual([]);
  await row.getByRole('button', { name: words.panel.decide }).click();
  await expect(row).toContainText(words.table.decided);
  // At 200 % on a desk of 1,280 px.
  await page.setViewportSize({ width: 640, height: 360 });
  expect(await isWithin()).toBe(true);
});
