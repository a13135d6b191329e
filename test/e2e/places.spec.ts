// The table of places, and the files that come out of it: opened in a browser, read again by other programs.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import readXlsxFile from 'read-excel-file/node';
import { parseCsv } from '../../src/data/csv.ts';
import { ja } from '../../src/i18n/messages/ja.ts';
import { axeFindings } from './axe.ts';
import { expect, test } from './site.ts';

const words = ja.places;

async function openTable(page: Page, query = ''): Promise<void> {
  await page.goto(`./?view=growth&places=open${query}#places`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.waitForSelector('#places tbody tr');
}

/** Presses a format in the menu, and takes the file that the browser saves. */
async function download(
  page: Page,
  format: keyof typeof ja.exports.format,
): Promise<{ name: string; bytes: Buffer }> {
  const saved = page.waitForEvent('download');
  await page.locator('.format').filter({ hasText: ja.exports.format[format].name }).first().click();
  const file = await saved;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const rowsOf = (page: Page) => page.locator('#places tbody tr');
const textsOf = (page: Page, column: string) => page.locator(`#places tbody .c-${column}`).allTextContents();

test('comes when somebody comes near, with a row for every place, and goes to paper when that is asked', async ({
  page,
}) => {
  await page.goto('./?view=growth');
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await expect(page.getByRole('heading', { name: words.title, exact: true })).toHaveCount(1);
  await expect(rowsOf(page)).toHaveCount(0);
  await page.getByRole('link', { name: words.title, exact: true }).click();
  await expect(rowsOf(page)).toHaveCount(1741);
  await expect(page.getByRole('heading', { name: words.title, exact: true })).toBeInViewport();
  const table = page.locator('#places table');
  await page.emulateMedia({ media: 'print' });
  await expect(table).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('checkbox', { name: words.print }).check();
  await expect(page).toHaveURL(/places=open/);
  await page.emulateMedia({ media: 'print' });
  await expect(table).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  // The head stays where it is while the rows move below it.
  const box = page.locator('#places .box');
  await box.evaluate((element) => element.scrollIntoView());
  const head = page.locator('#places thead th').first();
  const before = await head.boundingBox();
  // Rows get their true height as they come into view: the end is reached by going there more than once.
  await expect(async () => {
    await box.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await expect(rowsOf(page).last()).toBeInViewport({ timeout: 500 });
  }).toPass();
  const after = await head.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 99)) < 50).toBe(true);
});

test('on a desk of 1,280 px all first columns stand beside each other, and no cell of any row is cut', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openTable(page);
  const found = await page.locator('#places .box').evaluate(async (box) => {
    for (const row of box.querySelectorAll('tr')) row.style.contentVisibility = 'visible';
    // Letters that only rows further down have are fetched when these are laid out.
    box.getBoundingClientRect();
    await new Promise(requestAnimationFrame);
    await document.fonts.ready;
    const cells = [...box.querySelectorAll('th, td')];
    return {
      hidden: box.scrollWidth - box.clientWidth,
      cut: cells.filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.textContent),
    };
  });
  expect(found).toEqual({ hidden: 0, cut: [] });
});

test('comes too when the find field of the browser is opened, which finds only what is there', async ({
  page,
}) => {
  await page.goto('./?view=growth');
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await expect(page.getByRole('heading', { name: words.title, exact: true })).toHaveCount(1);
  await page.keyboard.press('Control+f');
  await expect(rowsOf(page)).toHaveCount(1741);
});

test('is found in, ordered, and marks the place that is looked at; axe finds nothing', async ({ page }) => {
  await openTable(page, '&area=10');
  await expect(rowsOf(page)).toHaveCount(35);
  await page.getByRole('button', { name: words.column.reading }).click();
  const readings = await textsOf(page, 'reading');
  expect(readings).toEqual([...readings].sort(new Intl.Collator('ja').compare));
  await page.getByRole('link', { name: '前橋市' }).click();
  await expect(page).toHaveURL(/muni=10201/);
  await expect(page.locator('#places tr.selected')).toHaveText(/前橋市/);
  await page.getByRole('button', { name: ja.exports.buttonOf(words.title) }).click();
  expect(await axeFindings(page, '#places')).toEqual([]);
  await page.getByRole('link', { name: words.onMapOf('前橋市') }).click();
  await expect(page).toHaveURL(/\?muni=10201$/);
  await expect(page.getByRole('heading', { name: /前橋市/ }).first()).toBeVisible();
});

test('leaves as Excel and CSV with the rows of the screen, and its zeros', async ({ page }) => {
  await openTable(page, '&area=01&tied=yes&sort=reading');
  const codes = await textsOf(page, 'code');
  expect(codes.length).toBeGreaterThan(100);
  await page.getByRole('button', { name: ja.exports.buttonOf(words.title) }).click();

  const excel = await download(page, 'xlsx');
  expect(excel.name).toMatch(/^全国連携マップ_市区町村の表_\d{4}-\d{2}-\d{2}\.xlsx$/);
  const [sheet, about] = await readXlsxFile(excel.bytes);
  const column = sheet?.data[0]?.indexOf(words.column.code) ?? -1;
  expect(sheet?.data.slice(1).map((row) => row[column])).toEqual(codes);
  expect(codes).toContain('01100');
  expect(Object.fromEntries(about?.data ?? [])).toMatchObject({
    [ja.exports.file.rows]: String(codes.length),
    [ja.exports.file.filter]: '地域＝北海道／連携の確認＝できる',
  });

  for (const [format, encoding] of [
    ['csv', 'utf-8'],
    ['sjis', 'shift_jis'],
  ] as const) {
    const { bytes } = await download(page, format);
    const { header, rows } = parseCsv(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), format);
    const index = header.indexOf(words.column.code);
    expect(rows.map(({ cells }) => cells[index])).toEqual(codes);
  }
});

test('leaves whole, as a file of more rows than the screen has', async ({ page }) => {
  await openTable(page, '&area=47');
  await page.getByRole('button', { name: ja.exports.buttonOf(words.title) }).click();
  await page.getByRole('radio', { name: /すべて/ }).check();
  // Longer than what the library would pack in a worker of its own, which the policy of the page forbids.
  const [sheet] = await readXlsxFile((await download(page, 'xlsx')).bytes);
  expect(sheet?.data).toHaveLength(1742);
  const map = JSON.parse((await download(page, 'geojson')).bytes.toString('utf8')) as {
    features: { properties: { code: string }; geometry: object | null }[];
  };
  expect(map.features).toHaveLength(1741);
  expect(map.features.every(({ geometry }) => geometry !== null)).toBe(true);
});

test('prints every row', async ({ page }) => {
  await openTable(page, '&area=10');
  await page.emulateMedia({ media: 'print' });
  const box = page.locator('#places .box');
  expect(await box.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(1);
  await expect(page.locator('#places .tools')).toBeHidden();
  await expect(page.locator('#places caption')).toContainText('群馬県');
});
