// What comes on paper: the drawing of the twin, whatever is on the screen.
import type { Page } from '@playwright/test';
import { ja } from '../../src/i18n/messages/ja.ts';
import { drawn, openMap, paint, prefecturePaints } from './atlas.ts';
import { expect, test } from './site.ts';

/** The shapes of the twin that are laid out, by code, as they are drawn. */
function laidOut(page: Page): Promise<Record<string, string>> {
  return page
    .locator('.atlas-twin path.shape')
    .evaluateAll((paths) =>
      Object.fromEntries(
        paths
          .filter((path) => path.getBoundingClientRect().width > 0)
          .map((path) => [
            path.getAttribute('data-code') ?? '',
            [...path.classList].find((name) => /^(ai-[1-5]|none|unknown|context|excluded)$/.test(name)) ?? '',
          ]),
      ),
    );
}

test('the twin is printed in place of the canvas, with the level, the colours and the place of the screen', async ({
  page,
}) => {
  await openMap(page, '?measure=agreement&fy=2018&theme=dark');
  const paints = await prefecturePaints(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.atlas .canvas')).toBeHidden();
  await expect(page.locator('.atlas-twin')).toBeVisible();
  await expect
    .poll(async () => Object.entries(await laidOut(page)).filter(([code]) => code.length === 2))
    .toEqual(Object.entries(paints));
  // The paper is white, also for who looks at a dark screen.
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(20, 32, 43)');

  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('combobox', { name: ja.search.label }).fill('ゆすはら');
  await page.getByRole('listbox', { name: ja.search.list }).getByRole('option').first().click();
  await expect(page).toHaveURL(/muni=39405/);
  await expect.poll(async () => (await drawn(page, 'municipality')).includes('39405')).toBe(true);
  const colour = await paint(page, '39405');
  await page.emulateMedia({ media: 'print' });
  await expect.poll(async () => (await laidOut(page))['39405']).toBe(colour);
  await expect(page.locator('.atlas-twin')).toHaveAttribute('viewBox', /^0 0 \d/);
  await expect(page.locator('.map-outline.is-selected').last()).toHaveAttribute('d', /^M/);
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);

  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.atlas-twin')).not.toHaveAttribute('viewBox', /./);
  expect(await paint(page, '39405')).toBe(colour);
});
