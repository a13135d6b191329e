// Languages: what an English page shows, and what a switch leaves as it was.
import type { Page } from '@playwright/test';
import { en } from '../../src/i18n/messages/en.ts';
import { ja } from '../../src/i18n/messages/ja.ts';
import { cameraOf, isFlying, mapStands } from './atlas.ts';
import { expect, test } from './site.ts';

/** Texts with a Japanese character in them that no element around them says to be Japanese. */
function unmarkedJapanese(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const japanese = /[\u3001-\u303f\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uffef]/;
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode as Text;
      if (!parentElement || ['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'].includes(parentElement.tagName))
        continue;
      if (japanese.test(data) && parentElement.closest('[lang]')?.getAttribute('lang') !== 'ja')
        found.push(data.trim());
    }
    return found;
  });
}

test('a link in English shows a place in English, with its Japanese name beside it, marked as Japanese', async ({
  page,
}) => {
  await page.goto('./?lang=en&muni=39405');
  await mapStands(page);
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Yusuhara-cho' }) });
  await expect(card.getByText(en.place.sources, { exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(/^Yusuhara-cho, Kochi \| /);
  await expect(card.locator('[lang="ja"]').filter({ hasText: '梼原町' }).first()).toBeVisible();
  await expect(card.getByText(en.map.card.romanised)).toBeVisible();
  expect(await unmarkedJapanese(page)).toEqual([]);
  for (const address of ['./?lang=en&ward=13104&vs=13115', './?lang=en&pref=01&measure=agreement']) {
    await page.goto(address);
    await mapStands(page);
    expect(await unmarkedJapanese(page), address).toEqual([]);
  }
});

test('a switch of language keeps place, measure and camera, leaves the focus where it is, and goes back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./?measure=agreement&pref=39&muni=39405');
  await mapStands(page);
  await expect(page.getByRole('heading', { name: '梼原町' })).toBeVisible();
  await page.getByRole('button', { name: ja.mapSurface.zoomIn }).click();
  await expect.poll(() => isFlying(page)).toBe(false);
  const camera = await cameraOf(page);
  const nameOnMap = (name: string) => page.locator('main svg text').filter({ hasText: name }).first();
  await expect(nameOnMap('梼原町')).toBeVisible();
  const link = page.getByRole('banner').getByRole('link', { name: 'English', exact: true });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Yusuhara-cho' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(/lang=en/);
  await expect(page).toHaveURL(/measure=agreement/);
  await expect(page).toHaveURL(/muni=39405/);
  const back = page.getByRole('banner').getByRole('link', { name: '日本語', exact: true });
  await expect(back).toBeFocused();
  // The names on the map are drawn anew, the map itself stays where it is.
  await expect(nameOnMap('Yusuhara-cho')).toBeVisible();
  expect(await cameraOf(page)).toEqual(camera);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '梼原町' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(nameOnMap('梼原町')).toBeVisible();
  expect(await cameraOf(page)).toEqual(camera);
  await expect(link).toBeFocused();
});
