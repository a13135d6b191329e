import type { Page } from '@playwright/test';
import { ja } from '../../src/i18n/messages/ja.ts';
import { withoutProgram as words } from '../../src/i18n/messages/ja/without-program.ts';
import { NORTHERN_VILLAGES, PREFECTURES, rowsOf } from './facts.ts';
import { expect } from './site.ts';

const AGREEMENTS = rowsOf('agreements');
const DISASTERS = rowsOf('disasters');

/** Reads all that a page whose program does not run owes its readers, and that it says so. */
export async function readWholePage(page: Page): Promise<void> {
  const notice = page.getByRole('region', { name: words.title });
  await expect(notice).toContainText(words.missing);
  await expect(notice.locator('[lang=en]')).toBeVisible();

  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d/);
  await expect(page.locator('svg.atlas-twin path[data-code]:visible')).toHaveCount(
    PREFECTURES.size + NORTHERN_VILLAGES.length,
  );

  // The figure of the country is the sum of the 47 rows.
  const table = page.getByRole('table').first();
  expect((await table.getByRole('rowheader').allInnerTexts()).slice(0, -1)).toEqual([
    ...PREFECTURES.values(),
  ]);
  const values = (await table.locator('tbody tr td:nth-of-type(1)').allInnerTexts()).map(Number);
  const sum = values.reduce((total, value) => total + value, 0);
  expect(sum).toBeGreaterThan(500);
  await expect(page.getByRole('region', { name: ja.common.nation, exact: true })).toContainText(String(sum));

  const agreements = page.getByRole('region', { name: words.agreements.title(AGREEMENTS.length) });
  const rows = await agreements.locator('tbody tr').allInnerTexts();
  expect(rows.map((row) => row.split(/\s+/).filter((_text, cell) => cell !== 1))).toEqual(
    AGREEMENTS.map((row) => [row['name'], row['member_count']]),
  );

  const disasters = page.getByRole('region', { name: words.disasters.title(DISASTERS.length) });
  const named = await disasters.getByRole('heading', { level: 3 }).allInnerTexts();
  expect(named.sort()).toEqual(DISASTERS.map((row) => row['name']).sort());
  await expect(disasters.locator('li li')).toHaveCount(rowsOf('disaster_support').length);
  await expect(page.getByText(ja.common.credit).filter({ visible: true })).toBeVisible();

  // Nothing is offered that only the program could answer.
  await expect(page.locator('[data-live]:visible')).toHaveCount(0);
}
