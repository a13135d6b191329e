// A member of staff looks at a list on the map, in the coverage board and in the charts before it is published.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { formatCount, formatPercent } from '../../src/domain/format.ts';
import { ja } from '../../src/i18n/messages/ja.ts';
import { delimited, encoded } from '../fixtures/import/file-bytes.ts';
import { oneRowEach } from '../fixtures/import/layouts.ts';
import { knownBy, setsBy } from '../fixtures/recount.ts';
import { axeFindings } from './axe.ts';
import { PREFECTURES, rowsOf } from './facts.ts';
import { plainText, readPdf } from './pdf.ts';
import { expect, test } from './site.ts';

const words = ja.preview;
const NAME = '一覧.csv';

/** The municipalities of the published list by their official names, two fewer and one more. */
const listed = setsBy(2015).exchange;
const unlisted = rowsOf('municipalities').find(
  ({ code = '', kind }) => kind === 'village' && !listed.has(code),
);
const codes = new Set([...[...listed].sort().slice(2), unlisted?.['code'] ?? '']);
const { agreement, ward } = setsBy(2026);
const known = new Set([...agreement, ...ward, ...codes]).size;
const publishedKnown = knownBy(2025).size;
const COUNTED = 1718;

const rows = rowsOf('municipalities')
  .filter(({ code = '' }) => codes.has(code))
  .map(({ prefecture_code = '', name = '', kind = '' }) => ({
    prefecture: PREFECTURES.get(prefecture_code) ?? '',
    name,
    kind,
  }));
/** Nobody bears this name: somebody would have to decide it. */
const openRow = { prefecture: '千葉県', name: '稲毛市', kind: '' };
const buffer = Buffer.from(encoded(delimited(oneRowEach([...rows, openRow])), 'utf-8'));

async function matchList(page: Page): Promise<void> {
  await page.goto('./?view=desk');
  await page.getByLabel(ja.desk.file.choose).setInputFiles({ name: NAME, mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: ja.desk.file.next }).click();
  await page.getByLabel(ja.desk.columns.asOf).fill('2026-08-01');
  await page.getByRole('button', { name: ja.desk.columns.next }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ja.desk.title.match(rows.length + 1, 1));
}

test('a list stands on the map, in the coverage board and in the charts with its own figures, said on every view and in files, and goes without a trace', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await matchList(page);
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/data/')) requests.push(request.url());
  });
  const bar = page.getByRole('region', { name: words.badge });
  const views = page.getByRole('banner').getByRole('navigation');

  await page.getByRole('button', { name: words.entry.map }).click();
  await expect(page).toHaveTitle(/^【公開前】/);
  await expect(page).toHaveURL(/\?measure=exchange$/);
  await expect(bar.getByText(words.badge, { exact: true })).toBeFocused();
  await expect(bar).toContainText(NAME);
  await expect(bar).toContainText(words.open(1, 0));
  await expect(bar.locator('dd')).toHaveText([
    `公開中 ${formatCount(publishedKnown)} → 公開前 ${formatCount(known)}`,
    `公開中 ${formatPercent((publishedKnown / COUNTED) * 100)}％ → 公開前 ${formatPercent((known / COUNTED) * 100)}％`,
    `公開中 ${listed.size} → 公開前 ${rows.length}`,
    words.figures.since('平成27年8月1日（2015年）'),
  ]);
  await expect(page.getByText(`${rows.length}市町村`, { exact: false }).first()).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  // On paper the map is on the first sheet, as without a preview, below the word of what it is.
  const [sheet] = readPdf(await page.pdf({ format: 'A4' }));
  expect(sheet?.text).toContain(plainText(words.badge));
  expect(sheet?.shapes.filter(({ slants }) => slants > 24).length).toBeGreaterThan(20);

  await views.getByRole('link', { name: ja.common.nav.coverage }).click();
  await expect(page.locator('header dl').last()).toContainText(String(rows.length));
  await expect(bar).toBeVisible();

  await views.getByRole('link', { name: ja.common.nav.growth }).click();
  const ranking = page.locator('#ranking');
  await expect(bar).toBeVisible();
  await page.goBack();
  await expect(page.locator('header dl').last()).toContainText(String(rows.length));
  await expect(bar).toBeVisible();
  await page.goForward();
  const saved = page.waitForEvent('download');
  await ranking.getByRole('button', { name: /ダウンロード/ }).click();
  await ranking.getByRole('button', { name: /CSV（UTF-8）/ }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toContain('【公開前】');
  expect(await readFile(await file.path(), 'utf8')).toContain(words.licence);
  expect(requests).toEqual([]);

  // Back at the desk everything stands as it was left; then the published figures are there again.
  await bar.getByRole('button', { name: words.toDesk }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ja.desk.title.match(rows.length + 1, 1));
  await page.getByRole('radio', { name: new RegExp(`^${ja.desk.panel.leaveOut}`) }).check();
  await page.getByRole('button', { name: ja.desk.panel.decide }).click();
  await expect(bar).toContainText(words.changed);
  await page.goBack();
  await bar.getByRole('button', { name: words.end }).click();
  await expect(bar).toHaveCount(0);
  await expect(page).not.toHaveTitle(/公開前/);
  await expect(page.locator('#content')).toBeFocused();
  await page.goBack();
  await expect(page.locator('header dl').last()).toContainText('558');
  await expect(page.getByRole('alert')).toHaveCount(0);

  // The same on a phone, where the charts open at what a list changes; loading the page again ends it without a word.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('contentinfo').getByRole('link', { name: ja.common.nav.desk }).click();
  await page.getByRole('button', { name: words.entry.growth }).click();
  await expect(ranking.locator('.finding')).toContainText(`のうち${rows.length}`);
  await expect(ranking.getByRole('heading')).toBeInViewport();
  await expect(page.getByRole('button', { name: words.end })).toBeInViewport();
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overhang).toBeLessThanOrEqual(0);
  // What was decided is in no file: the browser asks.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(ranking.locator('.finding')).toContainText('のうち564');
  await expect(page.getByText(words.badge)).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
});
