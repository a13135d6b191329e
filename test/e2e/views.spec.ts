// The views in a hand; what every view must hold at every width is in axe-pairs.spec.ts and wcag.spec.ts.
import { ja } from '../../src/i18n/messages/ja.ts';
import { drawn, mapStands, openMap, placeOf } from './atlas.ts';
import { expect, test } from './site.ts';

test.describe('in a hand', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });

  test('a tap on 北海道 opens it, and the whole country can be had again', async ({ page }) => {
    await openMap(page);
    const { x, y } = await placeOf(page, '01');
    await page.touchscreen.tap(x, y);
    await expect(page).toHaveURL(/pref=01/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('北海道');
    await page.getByRole('navigation', { name: ja.map.breadcrumbLabel }).getByRole('link').first().click();
    await expect(page).not.toHaveURL(/pref=/);
  });

  test('沖縄 and 小笠原 are on the screen from the first moment', async ({ page }) => {
    await openMap(page);
    const codes = await drawn(page, 'prefecture');
    expect(codes).toContain('47');
    const okinawa = await placeOf(page, '47');
    expect(okinawa.x).toBeGreaterThan(0);
    expect(okinawa.x).toBeLessThan(390);
    expect(okinawa.y).toBeGreaterThan(0);
    expect(okinawa.y).toBeLessThan(844);
  });

  test('the views change with the bar at the bottom', async ({ page }) => {
    await openMap(page);
    const bar = page.getByRole('navigation', { name: ja.common.nav.bottomLabel });
    await bar.getByRole('link', { name: ja.common.nav.growth }).tap();
    await expect(page).toHaveURL(/view=growth/);
    await bar.getByRole('link', { name: ja.common.nav.map }).tap();
    await mapStands(page);
  });
});
