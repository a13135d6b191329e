// Every view, on a desk and in a hand, in light and dark: readable by programs that read aloud, and in one column.
import type { Page } from '@playwright/test';
import { ja } from '../../src/i18n/messages/ja.ts';
import { drawn, mapStands, openMap, placeOf } from './atlas.ts';
import { axeFindings } from './axe.ts';
import { expect, test } from './site.ts';

const VIEWS = {
  map: '',
  'an open prefecture': '?pref=01',
  'an open municipality': '?muni=01207',
  'a year without figures': '?measure=exchange&fy=2020',
  growth: '?view=growth',
  disasters: '?view=disasters',
  coverage: '?view=coverage&open=tohoku&pref=05',
  about: '?view=about',
} as const;

const SCREENS = {
  desk: { viewport: { width: 1280, height: 800 } },
  'dark hall': { viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
} as const;

async function open(page: Page, query: string): Promise<void> {
  if (query.includes('view=')) {
    await page.goto(`./${query}`);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
  } else await openMap(page, query);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await page.waitForLoadState('networkidle');
}

for (const [screen, device] of Object.entries(SCREENS)) {
  test.describe(screen, () => {
    test.use(device);

    for (const [name, query] of Object.entries(VIEWS)) {
      test(`on a ${screen}, ${name} does not scroll sideways and axe finds nothing`, async ({ page }) => {
        await open(page, query);
        const { content, width } = await page.evaluate(() => ({
          content: document.documentElement.scrollWidth,
          width: document.documentElement.clientWidth,
        }));
        expect.soft(content, 'width of the content').toBeLessThanOrEqual(width);
        expect(await axeFindings(page)).toEqual([]);
      });
    }
  });
}

test.describe('in a hand', () => {
  test.use(SCREENS.phone);

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
