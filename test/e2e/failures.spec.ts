// A file that does not come, or comes broken: a message with a way to try again, and the rest works.
import type { Page } from '@playwright/test';
import { ja } from '../../src/i18n/messages/ja.ts';
import { mapSurface } from '../../src/i18n/messages/ja/map-surface.ts';
import { drawn, openMap } from './atlas.ts';
import { breakFile, WAYS } from './broken-files.ts';
import { MUNICIPALITY_CODES } from './facts.ts';
import { expect, test } from './site.ts';

/** The rest of the page: figures, table, years and the other views. */
async function restWorks(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d/);
  await expect(page.getByRole('table').first().locator('tbody tr')).toHaveCount(47);
  expect((await drawn(page, 'prefecture')).length).toBe(53);
}

for (const [how, way] of Object.entries(WAYS)) {
  test(`the boundary file of the municipalities ${how}: message, retry, all else works`, async ({
    page,
    guard,
  }) => {
    guard.allow(/municipalities\.topo\.json|ERR_/);
    const file = await breakFile(page, /\/geo\/municipalities\.topo\.json/, way);
    await page.goto('./?level=muni');
    const message = page.getByText(mapSurface.geometryFailed);
    await expect(message).toBeVisible();
    await restWorks(page);

    const asked = file.asked();
    await page.getByRole('button', { name: mapSurface.retry }).click();
    await expect.poll(file.asked).toBeGreaterThan(asked);
    await expect(message).toBeVisible();

    file.mend();
    await page.getByRole('button', { name: mapSurface.retry }).click();
    await expect(message).toBeHidden();
    await expect.poll(async () => (await drawn(page, 'municipality')).length).toBe(MUNICIPALITY_CODES.length);
  });

  test(`the table of the municipalities ${how}: message, retry, all else works`, async ({ page, guard }) => {
    guard.allow(/municipalities\.csv|ERR_/);
    const file = await breakFile(page, /\/data\/municipalities\.csv/, way);
    await openMap(page);
    const alert = page.getByRole('alert').filter({ hasText: ja.common.status.failedTitle });
    await expect(alert).toBeVisible();
    await expect(alert).toContainText('municipalities.csv');
    await restWorks(page);

    file.mend();
    await alert.getByRole('button', { name: ja.common.status.retry }).click();
    await expect(alert).toHaveCount(0);
    await page.goto('./?pref=01');
    await expect(page.getByRole('main')).toContainText('帯広市');
  });

  test(`the reconciliation ${how}: the about page says so, offers to try again and shows the rest`, async ({
    page,
    guard,
  }) => {
    guard.allow(/reconciliation\.json|ERR_/);
    const file = await breakFile(page, /\/data\/reconciliation\.json/, way);
    await page.goto('./?view=about');
    const alert = page.getByRole('alert').filter({ hasText: ja.common.status.failedTitle });
    await expect(alert).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(4);

    file.mend();
    await alert.getByRole('button', { name: ja.common.status.retry }).click();
    await expect(alert).toHaveCount(0);
  });
}

test('a view whose program does not come offers to try again, and the map still works', async ({
  page,
  guard,
}) => {
  guard.allow(/GrowthView|ERR_/);
  const file = await breakFile(page, /\/assets\/GrowthView-[\w-]+\.js/, WAYS['is cut off']);
  await page.goto('./?view=growth');
  const alert = page.getByRole('alert').filter({ hasText: ja.common.status.failedTitle });
  await expect(alert).toBeVisible();
  file.mend();
  await alert.getByRole('button', { name: ja.common.status.retry }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d/);
  await expect(alert).toHaveCount(0);
});
