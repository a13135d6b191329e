// The map without a mouse, and what of it is heard; the tour itself is in explorer.spec.ts.
import type { Page } from '@playwright/test';
import { ja } from '../../src/i18n/messages/ja.ts';
import { openMap } from './atlas.ts';
import { expect, test } from './site.ts';

const { map } = ja;
const stage = (page: Page) => page.getByRole('application');
const heard = (page: Page) => page.locator('main ~ *, main').getByRole('status').filter({ hasText: /年度/ });

test('what is heard of 池田町 are its reading, its prefecture and its ties in short', async ({ page }) => {
  await openMap(page, '?muni=01644');
  await expect(page.getByRole('heading', { level: 2, name: '池田町' })).toBeVisible();
  await stage(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(heard(page)).toContainText(
    '池田町、いけだちょう、北海道、広域連携協定 平成28年度から、十勝×台東・墨田の計画に参加',
  );
});

test('what is heard of a prefecture are its reading, its number with unit, and the fiscal year', async ({
  page,
}) => {
  await openMap(page, '?measure=exchange&fy=2015&pref=20&level=pref');
  await stage(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(heard(page)).toHaveText('長野県、ながのけん、交流市町村数、30市町村、平成27年度（2015年度）');
});

test('letters and signs do nothing outside the map', async ({ page }) => {
  await openMap(page);
  const before = page.url();
  await page.getByRole('main').focus();
  for (const key of ['/', '+', '-', 'k', 's', 'Home', '1', 'Enter']) await page.keyboard.press(key);
  expect(page.url()).toBe(before);
  await expect(page.getByRole('combobox', { name: ja.search.label })).not.toBeFocused();
});

test('who closes the card by a key goes on on the map', async ({ page }) => {
  await openMap(page, '?pref=20');
  const close = page.getByRole('button', { name: map.card.closePlace('長野県') });
  await close.focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/pref=/);
  await expect(stage(page)).toBeFocused();
  await expect(heard(page)).toContainText('長野県、ながのけん');
});
