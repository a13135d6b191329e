// The card as a sheet: beside its place, never over it.
import type { Page } from '@playwright/test';
import { ja } from '../../src/i18n/messages/ja.ts';
import { openMap, placeOf } from './atlas.ts';
import { expect, test } from './site.ts';

const { map } = ja;
const sheet = (page: Page) => page.getByRole('complementary', { name: map.sheet.label });
const boxOf = async (page: Page) => {
  const box = await sheet(page).boundingBox();
  if (!box) throw new Error('there is no sheet');
  return box;
};

for (const [width, height] of [
  [360, 640],
  [390, 844],
] as const) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: false });

    test('a tapped place is seen above its card, whatever its height', async ({ page }) => {
      await openMap(page, '?pref=39');
      await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText('高知県');
      for (const code of ['39405', '39428', '39201']) {
        await expect
          .poll(async () => {
            const at = await placeOf(page, code);
            return at.y > 0 && at.y < (await boxOf(page)).y && at.x > 0 && at.x < width;
          })
          .toBe(true);
        const at = await placeOf(page, code);
        await page.touchscreen.tap(at.x, at.y);
        await expect(page).toHaveURL(new RegExp(`muni=39\\d{3}`));
        const chosen = /muni=(\d{5})/.exec(page.url())?.[1] ?? '';
        await expect
          .poll(async () => {
            const place = await placeOf(page, chosen);
            return place.y > 0 && place.y < (await boxOf(page)).y && place.x > 0 && place.x < width;
          })
          .toBe(true);
        // A finger that has gone leaves nothing touched behind.
        await expect(page.locator('.map-outline.is-hover[d]:not([d=""])')).toHaveCount(0);
        await page.getByRole('button', { name: /の選択をやめる$/ }).tap();
        await expect(page).toHaveURL(/\?pref=39$/);
      }
    });

    test('the sheet has three heights, by its grip and by its buttons, and goes away', async ({ page }) => {
      await openMap(page, '?muni=39405');
      await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText('梼原町');
      const heightIs = (expected: number) =>
        expect.poll(async () => Math.round((await boxOf(page)).height)).toBe(expected);
      await heightIs(272);
      await page.getByRole('button', { name: map.sheet.up }).tap();
      await heightIs(height - 60 - 64);
      await page.getByRole('button', { name: map.sheet.down }).tap();
      await page.getByRole('button', { name: map.sheet.down }).tap();
      await heightIs(72);
      await expect(sheet(page).getByRole('heading', { level: 2 })).toBeInViewport();

      const { y } = await boxOf(page);
      await page.mouse.move(60, y + 10);
      await page.mouse.down();
      await page.mouse.move(60, y - 80, { steps: 4 });
      await page.mouse.move(60, y - 190, { steps: 4 });
      await page.mouse.up();
      await heightIs(272);

      await sheet(page).getByRole('heading', { level: 2 }).focus();
      await page.keyboard.press('Escape');
      await expect(page).toHaveURL(/\?pref=39$/);
      await page.getByRole('button', { name: map.card.closePlace('高知県') }).tap();
      await expect(sheet(page)).toHaveCount(0);
    });

    test('what the keyboard comes to in the sheet is seen, above the bar of views', async ({ page }) => {
      await openMap(page, '?muni=39405');
      await expect(sheet(page).locator('#place-records')).toBeVisible();
      await sheet(page).getByRole('heading', { level: 2 }).focus();
      const bar = page.getByRole('navigation', { name: ja.common.nav.bottomLabel });
      const floor = (await bar.boundingBox())?.y ?? 0;
      const seen = new Set<string>();
      for (let presses = 0; presses < 9; presses += 1) {
        await page.keyboard.press('Tab');
        const focused = sheet(page).locator(':focus');
        const box = await focused.boundingBox();
        if (!box) break;
        seen.add(await focused.innerText());
        const { y } = await boxOf(page);
        expect(box.y, await focused.innerText()).toBeGreaterThanOrEqual(y);
        expect(box.y + box.height, await focused.innerText()).toBeLessThanOrEqual(floor);
      }
      expect(seen.size).toBeGreaterThan(5);
    });

    for (const query of ['', '?pref=01', '?muni=01642', '?measure=exchange&fy=2015'])
      test(`nothing scrolls sideways and every target is large enough: ${query || 'the country'}`, async ({
        page,
      }) => {
        await openMap(page, query);
        if (query.includes('muni')) await expect(sheet(page).locator('#place-records')).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        const small = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('main button, main select, main input, aside a')]
            .filter((element) => element.checkVisibility() && !element.closest('sup, table, .sr-only'))
            .map((element) => ({ element, box: element.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 1 && (box.height < 24 || box.width < 24))
            .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width}×${box.height}`),
        );
        expect(small).toEqual([]);
        for (const button of await page
          .locator('[data-covers-map] button:visible, .sheet :is(button, input):visible, main select:visible')
          .all()) {
          const box = await button.boundingBox();
          expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
        }
      });
  });
}
