// The tile map: the country and every prefecture as equal tiles, with the colours, the choice and the keys of the map.
import type { Page } from '@playwright/test';
import { ja } from '../../src/i18n/messages/ja.ts';
import { openMap, prefecturePaints } from './atlas.ts';
import { MUNICIPALITY_CODES, PREFECTURES } from './facts.ts';
import { expect, test } from './site.ts';

const words = ja.tiles;
const shape = (page: Page, name: 'map' | 'tiles') =>
  page.getByRole('radio', { name: words.shape.names[name], exact: true });
const sheet = (page: Page) => page.getByRole('application', { name: /カラム地図：/ });
const tile = (page: Page, code: string) => sheet(page).locator(`g[data-code="${code}"]`);

/** Every tile of the page: its place, its paint and its box on the screen. */
function tiles(page: Page) {
  return sheet(page).evaluate((root) =>
    [...root.querySelectorAll<SVGElement>('g[data-code]')].map((group) => {
      const face = group.querySelector('.face')!;
      const { x, y, width, height } = face.getBoundingClientRect();
      const paint = face.classList.item(1);
      return { code: group.dataset['code'] ?? '', paint, x, y, width, height };
    }),
  );
}

async function openTiles(page: Page, query = ''): Promise<void> {
  await page.goto(`./?shape=tiles${query}`);
  await expect(sheet(page)).toBeVisible();
}

test('the switch turns the map into 47 equal tiles with the same paints, and back', async ({ page }) => {
  await openMap(page);
  const painted = await prefecturePaints(page);
  await shape(page, 'tiles').check();
  await expect(page).toHaveURL(/[?&]shape=tiles/);
  await expect(sheet(page)).toBeVisible();

  const drawn = await tiles(page);
  expect(drawn.map(({ code }) => code).sort()).toEqual([...PREFECTURES.keys()]);
  expect(Object.fromEntries(drawn.map(({ code, paint }) => [code, paint]))).toEqual(painted);
  expect(new Set(drawn.map(({ width, height }) => `${Math.round(width)}×${Math.round(height)}`)).size).toBe(
    1,
  );
  for (const [index, a] of drawn.entries())
    for (const b of drawn.slice(index + 1))
      expect(Math.abs(a.x - b.x) >= a.width || Math.abs(a.y - b.y) >= a.height, a.code + b.code).toBe(true);
  await expect(tile(page, '13')).toContainText('東京');
  await expect(tile(page, '13')).toContainText(/\d/);

  await shape(page, 'map').check();
  await expect(page).not.toHaveURL(/shape=/);
  await expect.poll(() => prefecturePaints(page)).toEqual(painted);
});

test('no tile lies below heading, legend or tools', async ({ page }) => {
  for (const width of [1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    await openTiles(page);
    for (const { code, x, y, width: side } of await tiles(page)) {
      const top = await page.evaluate(
        ([left, high]) =>
          document.elementFromPoint(left ?? 0, high ?? 0)?.closest<SVGElement>('g')?.dataset['code'],
        [x + side / 2, y + side / 2],
      );
      expect(top, `${code} at ${width} px`).toBe(code);
    }
  }
});

test('the largest prefecture fits its stage: no tile is cut, covered or smaller than a target', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openTiles(page, '&pref=01&fy=2021');
  const seenAt = (x: number, y: number) =>
    page.evaluate(
      ([left, top]) =>
        document.elementFromPoint(left ?? 0, top ?? 0)?.closest<SVGElement>('g')?.dataset['code'],
      [x, y],
    );
  // Legend and heading follow what is drawn, and the sheet follows them.
  await expect(async () => {
    const placed = await tiles(page);
    expect(placed).toHaveLength(185);
    for (const { code, x, y, width } of placed) {
      expect(width, code).toBeGreaterThanOrEqual(23);
      expect(await seenAt(x + 2, y + 2), code).toBe(code);
      expect(await seenAt(x + width - 2, y + width - 2), code).toBe(code);
    }
  }).toPass({ timeout: 40_000 });
});

test('a chosen municipality stays chosen from the map to its tile and back', async ({ page }) => {
  await openMap(page, '?muni=01642');
  await shape(page, 'tiles').check();
  await expect(tile(page, '01642')).toBeVisible();
  expect((await tiles(page)).map(({ code }) => code).sort()).toEqual(
    MUNICIPALITY_CODES.filter((code) => code.startsWith('01')),
  );
  await expect(page.locator('rect.ring.is-selected')).toHaveCount(1);
  await expect(page).toHaveURL(/muni=01642/);
  await shape(page, 'map').check();
  await expect(page).toHaveURL(/muni=01642/);
  await expect(page.getByRole('heading', { name: '広尾町' })).toBeVisible();
});

test('by keyboard alone: into a prefecture, to a municipality, and back again', async ({ page }) => {
  const said = page.getByRole('status');
  await openTiles(page, '&pref=20&level=pref');
  await sheet(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(said.filter({ hasText: '長野県' })).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(said.filter({ hasText: '群馬県' })).toHaveCount(1);

  await openTiles(page);
  await sheet(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/pref=\d\d/);
  const opened = /pref=(\d\d)/.exec(page.url())?.[1] ?? '';
  await expect.poll(async () => (await tiles(page)).every(({ code }) => code.startsWith(opened))).toBe(true);

  await sheet(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`muni=${opened}\\d{3}`));

  await page.goBack();
  await page.goBack();
  await expect.poll(async () => (await tiles(page)).length).toBe(47);
});

test('on a telephone the whole country fits in tiles of 24 px and more, and a prefecture opens', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openTiles(page);
  for (const { code, x, width } of await tiles(page)) {
    expect(width + 1, code).toBeGreaterThanOrEqual(24);
    expect(x, code).toBeGreaterThanOrEqual(0);
    expect(x + width, code).toBeLessThanOrEqual(390);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await tile(page, '20').click();
  await expect(tile(page, '20201')).toBeAttached();
  for (const { code, width } of await tiles(page)) expect(width + 1, code).toBeGreaterThanOrEqual(24);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a measure known by prefecture only keeps the 47 tiles when a prefecture is chosen', async ({
  page,
}) => {
  await openTiles(page, '&measure=support');
  await tile(page, '04').click();
  await expect(page).toHaveURL(/pref=04/);
  expect(await tiles(page)).toHaveLength(47);
  await expect(page.locator('rect.ring.is-selected')).toHaveCount(1);
});
