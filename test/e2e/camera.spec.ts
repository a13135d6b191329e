// Where the map goes by itself, and what stays on one screen. The same with whatever it is drawn.
import { ja } from '../../src/i18n/messages/ja.ts';
import { mapSurface } from '../../src/i18n/messages/ja/map-surface.ts';
import { levelOf, mapStands, openMap, placeOf } from './atlas.ts';
import { expect, test } from './site.ts';

test('from an opened town the map flies to a region, though the card closes on the way', async ({ page }) => {
  await openMap(page, '?muni=39405');
  await page.getByRole('combobox', { name: ja.map.regionSelect.label }).selectOption('東北');
  await expect(page).not.toHaveURL(/muni|pref/);
  const stage = await page.locator('.atlas').boundingBox();
  if (!stage) throw new Error('the map has no box');
  await expect(async () => {
    const { x, y } = await placeOf(page, '04');
    expect(x > stage.x && x < stage.x + stage.width && y > stage.y && y < stage.y + stage.height).toBe(true);
  }).toPass();
});

test('a double click opens one place, never a second one that came under the pointer', async ({ page }) => {
  await openMap(page);
  await mapStands(page);
  const { x, y } = await placeOf(page, '01');
  await page.mouse.dblclick(x, y);
  await expect(page).toHaveURL(/pref=01/);
  await mapStands(page);
  await expect(page).not.toHaveURL(/muni=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/pref=/);
});

test('far from the opened prefecture all have their colours again, and a press leads back', async ({
  page,
}) => {
  await openMap(page, '?pref=39');
  await expect.poll(() => levelOf(page)).toBe('municipality');
  for (let press = 0; press < 5; press += 1) {
    await page.getByRole('button', { name: mapSurface.zoomOut }).click();
    await mapStands(page);
  }
  await expect.poll(() => levelOf(page)).toBe('prefecture');
  await expect(page.getByRole('heading', { level: 2, name: '高知県' })).toBeVisible();
  const { x, y } = await placeOf(page, '39');
  await page.mouse.click(x, y);
  await expect.poll(() => levelOf(page)).toBe('municipality');
  await expect(page).toHaveURL(/pref=39/);
});

test('on a tablet map, legend, tools and years stand on one screen', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openMap(page, '?pref=20');
  for (const part of ['.stage .legend', '.strip']) {
    await expect(page.locator(part).first()).toBeInViewport({ ratio: 1 });
  }
  await expect(page.getByRole('group', { name: ja.map.toolsLabel })).toBeInViewport({ ratio: 1 });
});
