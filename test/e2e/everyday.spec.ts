// What a reader does beside the map, the same with whatever it is drawn.
import { ja } from '../../src/i18n/messages/ja.ts';
import { openMap } from './atlas.ts';
import { expect, test } from './site.ts';

test('every prefecture can be opened from the table', async ({ page }) => {
  await openMap(page);
  const links = page.getByRole('table').first().getByRole('rowheader').getByRole('link');
  await expect(links).toHaveCount(47);
  await links.getByText('沖縄県', { exact: true }).click();
  await expect(page).toHaveURL(/pref=47/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('沖縄県');
});

test('a drag along the years does not flood the history', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { __addresses: seen });
    for (const name of ['pushState', 'replaceState'] as const) {
      const original = history[name].bind(history);
      history[name] = (data, unused, url) => {
        seen.push(String(url));
        original(data, unused, url);
      };
    }
  });
  await openMap(page);
  const slider = page.getByRole('slider', { name: ja.map.timeline.label });
  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider has no box');
  const before = await page.evaluate(() => history.length);
  const first = page.url();
  await page.mouse.move(box.x + box.width - 12, box.y + 14);
  await page.mouse.down();
  for (let step = 1; step <= 20; step++)
    await page.mouse.move(box.x + box.width - 12 - (step * box.width) / 24, box.y + 14);
  await page.mouse.up();

  const addresses = await page.evaluate(() => (window as unknown as { __addresses: string[] }).__addresses);
  const years = new Set(addresses.map((address) => /fy=(\d{4})/.exec(address)?.[1]));
  expect(years.size).toBeGreaterThan(8);
  // A hand that rests for a while on its way may begin a new step: one is the rule, three a slow machine.
  const steps = (await page.evaluate(() => history.length)) - before;
  expect(steps).toBeGreaterThan(0);
  expect(steps).toBeLessThanOrEqual(3);
  await page.evaluate((back) => history.go(-back), steps);
  await expect(page).toHaveURL(first);
  await expect(slider).toHaveValue(await slider.getAttribute('max').then((max) => max ?? ''));
});
