// The coverage board as staff use it: read, sorted, narrowed, taken away as a file, printed, and by keyboard alone.
import { readFileSync } from 'node:fs';
import readXlsxFile from 'read-excel-file/node';
import { ja } from '../../src/i18n/messages/ja.ts';
import { countedCodes, knownBy, prefectureCodes, setsBy } from '../fixtures/recount.ts';
import { rowsOf } from './facts.ts';
import { expect, test } from './site.ts';

const words = ja.coverage;

test('is reached from the head of the page, opens by keyboard and keeps every choice in the address', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./?pref=05');
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.getByRole('banner').getByRole('link', { name: ja.common.nav.coverage }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title);
  await expect(page.locator('header dl').last()).toContainText('558');
  // The prefecture that was looked at on the map stands open and marked.
  await expect(page.locator('.coverage-table tr.chosen')).toContainText('秋田県');
  const opener = page.getByRole('button', { name: words.open('関東') });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: words.close('関東') })).toBeFocused();
  await page.getByRole('button', { name: words.column.listed }).click();
  await page.getByRole('button', { name: words.gaps.words.members }).click();
  await expect(page).toHaveURL(/pref=05.*open=kanto.*order=-listed.*gap=members/);
  const shown = await page.locator('.coverage-table tbody th').allTextContents();
  await page.reload();
  await expect(page.locator('.coverage-table tbody th')).toHaveText(shown);
  // The heads of the columns stay while the rows pass, and what the Tab key comes to stands below them.
  const last = page.getByRole('link', { name: '沖縄', exact: true });
  await page.evaluate(() => scrollTo(0, document.querySelector('tfoot')!.offsetTop));
  await last.focus();
  const head = await page.locator('.coverage-table thead').boundingBox();
  const focused = await last.boundingBox();
  expect(head?.y).toBeCloseTo(0, 0);
  expect(focused?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0));
  // To the map of the prefecture, and back from its card.
  await page.getByRole('link', { name: words.chosen.onMap('秋田県') }).click();
  await expect(page).toHaveURL(/measure=coverage.*pref=05/);
  await page.getByRole('link', { name: ja.place.ofPrefecture.coverage('秋田県') }).click();
  await expect(page.locator('.coverage-table tr.chosen')).toContainText('秋田県');
  // On a phone nothing but the tables moves sideways.
  await page.setViewportSize({ width: 390, height: 844 });
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overhang).toBeLessThanOrEqual(0);
});

test('gives one Excel file with every table of the view, whose numbers a recount of the files gives too', async ({
  page,
}) => {
  await page.goto('./?view=coverage&group=association&compare=2015-2019');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: words.excelOf }).click();
  const sheets = await readXlsxFile(readFileSync(await (await saved).path()));
  const { file } = words;
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    file.title,
    file.regions,
    file.associations,
    file.wards,
    ...Object.values(file.gap),
    file.matrix,
    file.changes,
    ja.exports.file.about,
  ]);
  /** Rows without their head. */
  const rowsOfSheet = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data.slice(1) ?? [];
  const codesOf = (name: string) => rowsOfSheet(name).map(([code]) => code);

  const shares = rowsOfSheet(file.title);
  const known = knownBy(2025);
  // Prefectures alone, so that a column can be added up; what they come to stands on a sheet of its own.
  expect(shares).toHaveLength(47);
  const regions = rowsOfSheet(file.regions);
  expect(regions).toHaveLength(9 + 1);
  const sumOf = (rows: typeof shares, at: number) => rows.reduce((sum, row) => sum + Number(row[at]), 0);
  expect([sumOf(shares, 3), sumOf(regions.slice(0, 9), 1)]).toEqual([558, 558]);
  expect(regions.at(-1)?.slice(0, 6)).toEqual([
    ja.common.nation,
    558,
    known.size,
    1718,
    32.5,
    Math.round((known.size / 1718) * 1000) / 10,
  ]);
  const byPrefecture = new Map(shares.map(([code, , , listed, all]) => [code, [listed, all]]));
  const { exchange, agreement } = setsBy(2025);
  expect(byPrefecture).toEqual(
    new Map(
      prefectureCodes.map((code) => [
        code,
        [exchange, known].map((set) => [...set].filter((one) => one.startsWith(code)).length),
      ]),
    ),
  );

  const sorted = (codes: string[]) => codes.sort();
  expect(codesOf(file.gap.unlisted)).toEqual(sorted(countedCodes.filter((code) => !exchange.has(code))));
  expect(codesOf(file.gap.members)).toEqual(sorted([...agreement].filter((code) => !exchange.has(code))));
  expect(codesOf(file.gap.listed)).toEqual(sorted([...exchange].filter((code) => !agreement.has(code))));
  expect(codesOf(file.gap.unknown)).toEqual(sorted(countedCodes.filter((code) => !known.has(code))));

  const associations = rowsOfSheet(file.associations);
  const both = [...agreement].filter((code) => exchange.has(code)).length;
  expect(associations).toHaveLength(rowsOf('agreements').length + 1);
  expect(sumOf(associations.slice(0, -1), 2)).toBe(agreement.size);
  expect(associations.at(-1)?.slice(2, 6)).toEqual([
    agreement.size,
    both,
    Math.round((both / agreement.size) * 1000) / 10,
    agreement.size - both,
  ]);
  const ties = rowsOf('ward_partnerships').filter((row) => countedCodes.includes(row['partner_code'] ?? ''));
  const wards = rowsOfSheet(file.wards);
  expect(wards).toHaveLength(23 + 1);
  expect(wards.at(-1)?.[2]).toBe(new Set(ties.map((row) => row['partner_code'])).size);
  expect(rowsOfSheet(file.matrix)).toHaveLength(47 + 1);
  const added = [...knownBy(2019)].filter((code) => !knownBy(2015).has(code));
  expect(rowsOfSheet(file.changes).map(([, code]) => code)).toEqual(sorted(added));

  // Each table says what it is and where it comes from.
  const about = (sheets.at(-1)?.data ?? []).map((row) => row.join(' '));
  for (const table of [file.title, file.wards, file.changes])
    expect(about.filter((line) => line.endsWith(` ${table}`))).toHaveLength(1);
  expect(about.filter((line) => line.startsWith(ja.exports.file.source)).length).toBeGreaterThan(9);
});

test('has every prefecture and nothing to press on paper', async ({ page }) => {
  await page.goto('./?view=coverage');
  await expect(page.locator('.coverage-table tbody th')).toHaveCount(9);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.coverage-table tbody th')).toHaveCount(9 + 45);
  await expect(page.locator('#gaps tbody tr')).toHaveCount(countedCodes.length - setsBy(2025).exchange.size);
  await expect(page.getByRole('button', { name: words.openAll })).toBeHidden();
  await expect(page.getByRole('searchbox', { name: words.gaps.find })).toBeHidden();
});
