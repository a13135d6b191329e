// One ward and two: what is on the map, in the list and in the file is the same, to the unit.
import type { Page } from '@playwright/test';
import { ja } from '../../src/i18n/messages/ja.ts';
import { openMap, placeOf } from './atlas.ts';
import { axeFindings } from './axe.ts';
import { rowsOf } from './facts.ts';
import { expect, test } from './site.ts';

const SHINJUKU = '13104';
const SUGINAMI = '13115';

const rows = rowsOf('ward_partnerships');
const placesOf = (ward: string) =>
  new Set(rows.filter((row) => row['ward_code'] === ward).map((row) => row['partner_code'] ?? ''));
const pairsOf = (...wards: string[]) =>
  wards.flatMap((ward) => [...placesOf(ward)].map((place) => `${ward}-${place}`)).sort();
const names = new Map(
  [...rowsOf('municipalities'), ...rowsOf('prefectures')].map((row) => [
    row['code'] ?? row['prefecture_code'] ?? '',
    row['name'] ?? '',
  ]),
);

const marks = (page: Page) =>
  page
    .locator('.map-tie-mark:not(.is-ward)')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-code') ?? '').sort());
const lines = (page: Page) =>
  page
    .locator('.map-tie-line')
    .evaluateAll((elements) =>
      elements
        .map((element) => `${element.getAttribute('data-ward')}-${element.getAttribute('data-code')}`)
        .sort(),
    );

test('two wards beside each other: map, numbers and lists agree with the file to the unit', async ({
  page,
}) => {
  await openMap(page, `?ward=${SHINJUKU}&vs=${SUGINAMI}&ties=1`);
  const [a, b] = [placesOf(SHINJUKU), placesOf(SUGINAMI)];
  const parts = [
    [...a].filter((code) => b.has(code)),
    [...a].filter((code) => !b.has(code)),
    [...b].filter((code) => !a.has(code)),
  ];
  await expect.poll(() => marks(page)).toEqual([...new Set([...a, ...b])].sort());
  expect(await lines(page)).toEqual(pairsOf(SHINJUKU, SUGINAMI));

  const titles = [
    ja.wardLens.shared,
    ...[SHINJUKU, SUGINAMI].map((code) => ja.wardLens.only(names.get(code) ?? '')),
  ];
  for (const [index, title] of titles.entries()) {
    const codes = parts[index] ?? [];
    const part = page.getByRole('region', { name: title });
    await expect(part.getByRole('heading', { level: 3 })).toHaveText(`${title}${codes.length}`);
    await expect(part.locator('.place a')).toHaveCount(codes.length);
    for (const code of codes)
      await expect(part.getByRole('link', { name: names.get(code) ?? '', exact: true })).toHaveCount(1);
  }
  await expect(page.getByText(ja.wardLens.note.partial)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('lines are drawn on demand only, end at their places, and are gone without the ward', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page, '?ties=1');
  // Lines begin at a ward: without one there is nothing to draw, and the reader hears so.
  await expect(page.getByText(/「ties=1」に、もとになる区がありません/)).toBeVisible();
  const toggle = page.getByRole('button', { name: ja.wardLens.lines });
  await page.getByRole('combobox', { name: ja.wards.find }).selectOption(SHINJUKU);
  await expect.poll(() => marks(page)).toContain('20209');
  expect(await lines(page)).toEqual([]);
  await toggle.click();
  await expect(page).toHaveURL(new RegExp(`ward=${SHINJUKU}&ties=1`));
  await expect.poll(() => lines(page)).toEqual(pairsOf(SHINJUKU));

  const line = page.locator('.map-tie-line[data-code="20209"]');
  const end = await line.evaluate((path: SVGPathElement) => {
    const { x, y } = path
      .getPointAtLength(path.getTotalLength())
      .matrixTransform(path.getScreenCTM() ?? undefined);
    return { x, y };
  });
  const mark = await placeOf(page, '20209');
  expect(Math.hypot(end.x - mark.x, end.y - mark.y)).toBeLessThan(1.5);

  await toggle.click();
  await expect(page).not.toHaveURL(/ties=/);
  await expect.poll(() => lines(page)).toEqual([]);
  expect((await marks(page)).length).toBe(placesOf(SHINJUKU).size);
  await toggle.click();
  await expect.poll(() => lines(page)).toEqual(pairsOf(SHINJUKU));
  await page.getByRole('combobox', { name: ja.wards.find }).selectOption('');
  await expect(page).not.toHaveURL(/ward=|ties=/);
  await expect.poll(() => marks(page)).toEqual([]);
  expect(await lines(page)).toEqual([]);
});

test('from the list to a place and back, and from the card of a ward to its list', async ({ page }) => {
  await openMap(page, `?ward=${SHINJUKU}`);
  await page.getByRole('link', { name: '伊那市', exact: true }).click();
  await expect(page).toHaveURL(/muni=20209&ward=13104/);
  await expect(page.getByRole('heading', { level: 2, name: '伊那市' })).toBeVisible();
  await expect.poll(() => marks(page)).toContain('20209');
  await page.getByRole('link', { name: ja.wards.backToList('新宿区') }).click();
  await expect(page.getByRole('heading', { level: 2, name: '新宿区' })).toBeVisible();

  await page.goto(`./?muni=${SUGINAMI}`);
  await page.getByRole('link', { name: ja.wards.openLens('杉並区') }).click();
  await expect(page).toHaveURL(new RegExp(`ward=${SUGINAMI}$`));
  await expect(
    page.getByRole('region', { name: ja.wardLens.partnersOf('杉並区') }).locator('.place a'),
  ).toHaveCount(placesOf(SUGINAMI).size);
});

test('a ward that does not exist is told, and shows the other one or the country', async ({ page }) => {
  await openMap(page, '?ward=13199');
  await expect(page.getByRole('alert')).toContainText('ward=13199');
  expect(await marks(page)).toEqual([]);
  await openMap(page, `?ward=13199&vs=${SHINJUKU}`);
  await expect(page.getByRole('alert')).toContainText('ward=13199');
  await expect(page.getByRole('alert')).toContainText(`vs=${SHINJUKU}`);
  await expect.poll(() => marks(page)).toEqual([...placesOf(SHINJUKU)].sort());
});

test('on a telephone the ward is chosen, its list reached and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page);
  await page.getByRole('combobox', { name: ja.wards.find }).selectOption('13118');
  await expect.poll(() => marks(page)).toEqual([...placesOf('13118')].sort());
  await page.getByRole('link', { name: ja.wardLens.toList }).click();
  await expect(page.getByRole('heading', { level: 2, name: '荒川区' })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  for (const control of [
    page.getByRole('combobox', { name: ja.wardLens.compareWith }),
    page.getByRole('combobox', { name: ja.wards.find }),
    page.getByRole('button', { name: ja.wardLens.lines }),
  ])
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  expect(await axeFindings(page)).toEqual([]);
});
