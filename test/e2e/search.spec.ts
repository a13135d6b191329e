// Finding a place from the header: by keyboard, by touch, from a link, and when the tables do not come.
import type { Locator, Page } from '@playwright/test';
import { ja } from '../../src/i18n/messages/ja.ts';
import { openMap } from './atlas.ts';
import { axeFindings } from './axe.ts';
import { breakFile, WAYS } from './broken-files.ts';
import { expect, test } from './site.ts';

const words = ja.search;
const field = (page: Page): Locator => page.getByRole('combobox', { name: words.label });
const rows = (page: Page): Locator => page.getByRole('listbox', { name: words.list }).getByRole('option');
const heading = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 2, name, exact: true });

test('池田町 has four rows with their prefectures, said aloud, and the arrow keys choose among them', async ({
  page,
}) => {
  await openMap(page);
  await field(page).fill('池田町');
  await expect(rows(page)).toHaveText([/北海道/, /福井県/, /長野県/, /岐阜県/]);
  await expect(page.getByRole('search').getByRole('status')).toContainText(`${words.count('4')}、`);
  // Enter alone chooses none of them.
  await field(page).press('Enter');
  await expect(page).not.toHaveURL(/muni=/);
  await field(page).press('End');
  await expect(rows(page).nth(3)).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await rows(page).nth(3).getAttribute('id')) ?? '',
  );
  expect(await axeFindings(page, 'header')).toEqual([]);
  await field(page).press('ArrowUp');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/muni=20481/);
  await expect(heading(page, '池田町')).toBeFocused();
});

test('the Enter that ends a conversion chooses nothing; Esc clears, then leaves', async ({ page }) => {
  await openMap(page);
  await field(page).fill('檮原');
  await expect(rows(page)).toHaveCount(1);
  for (const event of [{ isComposing: true }, { keyCode: 229 }])
    await field(page).dispatchEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...event });
  await expect(rows(page)).toHaveCount(1);
  await expect(page).not.toHaveURL(/muni=/);
  await field(page).press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(rows(page)).toHaveCount(0);
  await expect(field(page)).toBeFocused();
  await field(page).press('Escape');
  await expect(field(page)).not.toBeFocused();
});

test('a link with q lists its results, and a click on one opens it from any view', async ({ page }) => {
  await page.goto('./?view=growth&q=' + encodeURIComponent('みさと'));
  await expect(field(page)).toHaveValue('みさと');
  await rows(page).filter({ hasText: '秋田県' }).click();
  await expect(page).toHaveURL(/\?muni=05434$/);
  await expect(heading(page, '美郷町')).toBeFocused();
  await expect(field(page)).toHaveValue('');
});

test('nothing found says what was looked for and what to try', async ({ page }) => {
  await openMap(page);
  await field(page).fill('霞が関ビル');
  const list = page.getByRole('search').locator('.none');
  await expect(list).toContainText(words.none('霞が関ビル'));
  await expect(list).toContainText(words.tries[0] ?? '-');
  const said = page.getByRole('search').getByRole('status');
  await expect(said).toHaveText(words.none('霞が関ビル'));
  await field(page).fill('');
  await expect(list).toHaveCount(0);
  await expect(said).toHaveText('');
});

test('names that do not come are said in the list, and can be asked for again', async ({ page, guard }) => {
  guard.allow(/municipality_changes\.csv|404/);
  const broken = await breakFile(page, /municipality_changes\.csv/, WAYS['is not there']);
  await page.goto('./');
  await field(page).fill('池田町');
  const drop = page.getByRole('search');
  await expect(drop.getByRole('alert')).toContainText('municipality_changes.csv');
  broken.mend();
  await drop.getByRole('button', { name: ja.common.status.retry }).click();
  await expect(rows(page)).toHaveCount(4);
});

for (const viewport of [
  { width: 360, height: 640 },
  { width: 390, height: 844 },
])
  test.describe(`in a hand of ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport, isMobile: true, hasTouch: true });

    test('the field opens below the header, and a tap on a row opens the place', async ({ page }) => {
      await openMap(page);
      await expect(field(page)).toBeHidden();
      await page.getByRole('button', { name: words.open }).tap();
      await expect(field(page)).toBeFocused();
      await field(page).fill('市川');
      await expect(rows(page).first()).toBeVisible();
      const close = page.getByRole('button', { name: words.close });
      for (const target of [field(page), rows(page).first(), close]) {
        const { x, width, height } = (await target.boundingBox()) ?? { x: NaN, width: NaN, height: NaN };
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(viewport.width);
      }
      expect(await axeFindings(page, 'header')).toEqual([]);
      await rows(page).filter({ hasText: '兵庫県' }).tap();
      await expect(page).toHaveURL(/muni=28442/);
      await expect(field(page)).toBeHidden();
    });

    test('Esc closes the row and returns to its button', async ({ page }) => {
      await openMap(page);
      await page.getByRole('button', { name: words.open }).tap();
      await field(page).press('Escape');
      await expect(field(page)).toBeHidden();
      await expect(page.getByRole('button', { name: words.open })).toBeFocused();
    });
  });
