// What a reader takes along: the view as a link and a code, and the page of a town.
import { ja } from '../../src/i18n/messages/ja.ts';
import { axeFindings } from './axe.ts';
import { openMap } from './atlas.ts';
import { expect, test } from './site.ts';

test('the dialog says why this copy of the site has no address, and Escape closes nothing else', async ({
  page,
}) => {
  await openMap(page, '?pref=10');
  const opener = page.getByRole('banner').getByRole('button', { name: ja.common.shareView });
  await opener.click();
  const dialog = page.getByRole('dialog', { name: ja.common.shareView });
  await expect(dialog.getByText(ja.share.noAddress.title)).toBeVisible();
  await expect(dialog.getByText('SITE_URL')).toBeVisible();
  await expect(dialog.getByRole('img')).toHaveCount(0);
  expect(await axeFindings(page, 'dialog')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect(page).toHaveURL(/pref=10/);

  // The narrowest screens have it at the foot of the page.
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(opener).toBeHidden();
  await page.getByRole('contentinfo').getByRole('button', { name: ja.common.shareView }).click();
  await expect(dialog).toBeVisible();
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
  await page.getByRole('link', { name: ja.town.toMap('高崎市') }).click();
  await expect(page).toHaveURL(/\?muni=10202/);
  await expect(page.getByRole('heading', { name: '高崎市' })).toBeVisible();
});
