// What a reader takes along: the view as a link and a code, and the page of a town.
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { decodePng } from '../../scripts/browser/png.ts';
import { ja } from '../../src/i18n/messages/ja.ts';
import { town } from '../../src/i18n/messages/ja/town.ts';
import { axeFindings } from './axe.ts';
import { openMap } from './atlas.ts';
import { readPdf } from './pdf.ts';
import { expect, test } from './site.ts';

/** What a telephone reads from the screen. */
async function codeOnScreen(page: Page): Promise<string | undefined> {
  const { width, height, pixels } = decodePng(await page.screenshot({ scale: 'css' }));
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at += 1) rgba.set(pixels.subarray(at * 3, at * 3 + 3), at * 4);
  return jsQR(rgba, width, height)?.data;
}

test('the dialog draws no code without an address of the site, then a large one of the view, and gives the focus back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openMap(page, '?pref=10');
  const opener = page.getByRole('banner').getByRole('button', { name: ja.common.shareView });
  await opener.click();
  const dialog = page.getByRole('dialog', { name: ja.common.shareView });
  await expect(dialog.getByText(ja.share.noCode.title)).toBeVisible();
  await expect(dialog.getByRole('img')).toHaveCount(0);
  await dialog.getByLabel(ja.share.site.title).fill('http://localhost:4173/');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText(ja.share.site.problem.local);
  expect(await axeFindings(page, 'dialog')).toEqual([]);

  await dialog.getByLabel(ja.share.site.title).fill('https://renkei.example.jp');
  await page.keyboard.press('Enter');
  const enlarge = dialog.getByRole('button', { name: ja.share.enlarge });
  await expect(enlarge).toBeFocused();
  expect(await axeFindings(page, 'dialog')).toEqual([]);
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: '群馬県' });
  await expect(sheet).toContainText('https://renkei.example.jp/?pref=10');
  expect((await sheet.getByRole('img').boundingBox())?.width).toBeGreaterThanOrEqual(480);
  expect(await codeOnScreen(page)).toBe('https://renkei.example.jp/?pref=10');

  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(enlarge).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect(page).toHaveURL(/pref=10/);

  // The narrowest screens have it at the foot of the page.
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(opener).toBeHidden();
  await page.getByRole('contentinfo').getByRole('button', { name: ja.common.shareView }).click();
  await expect(enlarge).toBeVisible();
  await dialog.getByRole('button', { name: ja.common.close }).click();
  await expect(dialog).toHaveCount(0);
});

test('the page of a town is read on a telephone, without script or fault, and leads to the map', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('./m/10202/');
  await expect(page).toHaveTitle(/高崎市/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('高崎市');
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.getByRole('link', { name: town.other.name }).click();
  await expect(page).toHaveURL(/m\/10202\/en\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Takasaki-shi 高崎市');
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  // Thick with records, and still one sheet of paper.
  await page.goto('./m/01544/en/');
  const [sheet, ...more] = readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(more).toEqual([]);
  expect(sheet?.text).toContain('Koto-ku');
  // A page that links are sent on by goes on at once, without a script of its own.
  await page.goto('./s/pref/10/');
  await expect(page).toHaveURL(/\/\?pref=10$/);
  await page.goto('./m/10202/');
  await page.getByRole('link', { name: town.toMap('高崎市') }).click();
  await expect(page).toHaveURL(/\?muni=10202/);
  await expect(page.getByRole('heading', { name: '高崎市' })).toBeVisible();
});
