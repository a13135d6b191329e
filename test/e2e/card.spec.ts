// What ties a place has, and the ways to it: levels, regions, insets, and the legend as a control.
import type { Page } from '@playwright/test';
import { ja } from '../../src/i18n/messages/ja.ts';
import { drawn, openMap, paint, placeOf, prefecturePaints } from './atlas.ts';
import { axeFindings } from './axe.ts';
import { expect, test } from './site.ts';

const { map, place } = ja;
const card = (page: Page) => page.getByRole('complementary', { name: map.sheet.label });

test('the card of 広尾町 tells its facts, its records with sources, its neighbours and its link', async ({
  page,
}) => {
  await openMap(page, '?muni=01642');
  const records = card(page).locator('#place-records ~ ol > li');
  await expect(records).toHaveCount(5);
  await expect(records.first()).toContainText('北海道町村会と特別区長会の意見交換会');
  await expect(records.nth(1)).toContainText(place.record.listed);
  await expect(records.last()).toContainText('23区からは台東区・墨田区');
  for (const mark of await card(page).locator('sup a').all())
    await expect(card(page).locator((await mark.getAttribute('href')) ?? '#none')).toHaveCount(1);
  await expect(card(page).getByLabel(place.share.title)).toHaveValue(/\?muni=01642$/);
  expect(await axeFindings(page, 'aside')).toEqual([]);

  await card(page).getByRole('link', { name: '大樹町' }).click();
  await expect(page).toHaveURL(/muni=01641/);
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('大樹町');
  await card(page).getByRole('link', { name: place.report }).click();
  await expect(page).toHaveURL(/view=about#report$/);
  await expect(page.locator('#report')).toBeInViewport();
  await page.goBack();
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('大樹町');
});

test('closing goes one step out: from the town to its prefecture, then to the country', async ({ page }) => {
  await openMap(page, '?muni=01642');
  await page.getByRole('button', { name: map.card.closePlace('広尾町') }).click();
  await expect(page).toHaveURL(/\?pref=01$/);
  await page.getByRole('button', { name: map.card.closePlace('北海道') }).click();
  await expect(page).not.toHaveURL(/pref=/);
});

test('Escape leaves a place, from its card and from the page, but not what lists and fields have open', async ({
  page,
}) => {
  await openMap(page, '?muni=01642');
  const name = card(page).getByRole('heading', { level: 2 });
  await expect(name).toHaveText('広尾町');
  // In a field, in a list, and while an input method composes, the key is theirs.
  const measures = page.getByRole('combobox').first();
  await measures.focus();
  await page.keyboard.press('Escape');
  await page
    .locator('body')
    .dispatchEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, isComposing: true });
  await page.getByRole('combobox', { name: ja.search.label }).fill('池田町');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(name).toHaveText('広尾町');
  await expect(page).toHaveURL(/muni=01642/);

  await card(page).getByRole('link', { name: '大樹町' }).focus();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\?pref=01$/);
  await expect(page.getByRole('application')).toBeFocused();
  await expect(
    page.locator('main ~ *, main').getByRole('status').filter({ hasText: '広尾町、' }),
  ).toHaveCount(1);
  await page.goBack();
  await expect(name).toHaveText('広尾町');
});

test('the link of a place is copied, and where that is refused it is there to be taken by hand', async ({
  page,
  context,
}) => {
  await openMap(page, '?measure=agreement&fy=2016&muni=01642&class=member&theme=dark');
  const link = card(page).getByLabel(place.share.title);
  const said = card(page).locator('.share').getByRole('status');
  await expect(link).toHaveValue(/\/\?measure=agreement&fy=2016&muni=01642$/);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await card(page).getByRole('button', { name: place.share.copy }).click();
  await expect(said).toHaveText(place.share.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link.inputValue());

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await card(page).getByRole('button', { name: place.share.copy }).click();
  await expect(said).toHaveText(place.share.failed);
  await expect(link).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toBe(await link.inputValue());
});

test('a place that no table holds says so, and how to tell of a mistake', async ({ page }) => {
  await openMap(page, '?muni=43443');
  await expect(card(page)).toContainText(
    '平成27年8月1日（2015年）の一覧と、この地図が持つ協定・記録にはありません。その後の一覧は未収録です。',
  );
  await card(page).getByRole('link', { name: place.report }).click();
  await expect(page.locator('#report')).toBeInViewport();
});

test('a class of the legend stands out, is counted in words, and Escape lets go of it', async ({ page }) => {
  await openMap(page, '?measure=exchange&fy=2015');
  const band = page.getByRole('button', { name: /^10〜19市町村：/ });
  await band.click();
  const before = await band.getAttribute('aria-label');
  const count = Number(/(\d+)都道府県/.exec(before ?? '')?.[1]);
  await expect(page.getByText(new RegExp(`^10〜19の${count}都道府県を強調しています`))).toBeVisible();
  const standing = async () =>
    Object.values(await prefecturePaints(page)).filter((one) => one !== 'dimmed').length;
  await expect.poll(standing).toBe(count);
  await expect(page).toHaveURL(/&class=3$/);

  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/^20〜29の\d+都道府県を強調しています/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^20〜29市町村：/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(standing).toBe(47);
  await expect(page.locator('[aria-pressed=true]')).toHaveCount(0);
});

test('a row of the municipal legend stands out too, and is let go when the level changes', async ({
  page,
}) => {
  await openMap(page, '?measure=agreement&fy=2016&pref=01');
  await expect.poll(() => paint(page, '01642')).toMatch(/^ai-/);
  await page.getByRole('button', { name: /広域連携協定＋一覧/ }).click();
  await expect(page.getByText(/「広域連携協定＋一覧」の11市町村を強調しています（179の6\.1％/)).toBeVisible();
  await expect.poll(() => paint(page, '01641')).toBe('dimmed');
  expect(await paint(page, '01642')).toMatch(/^ai-/);
  await page.goto('./');
  await expect(page.locator('[aria-pressed=true]')).toHaveCount(0);
});

test('a region, an inset and the lock of the level are one choice away', async ({ page }) => {
  await openMap(page);
  const tools = page.getByRole('group', { name: map.toolsLabel });
  await tools.getByRole('combobox', { name: map.regionSelect.label }).selectOption('四国');
  await expect.poll(async () => (await drawn(page, 'municipality')).includes('39405')).toBe(true);
  expect(await drawn(page, 'municipality')).not.toContain('01100');

  await tools.getByLabel(map.levelSelect.label).selectOption('pref');
  await expect(page).toHaveURL(/level=pref/);
  await expect.poll(async () => (await drawn(page, 'prefecture')).includes('39')).toBe(true);
  expect(await drawn(page, 'municipality')).toEqual([]);

  await tools.getByRole('combobox', { name: map.regionSelect.label }).selectOption('whole');
  await expect.poll(async () => (await drawn(page, 'prefecture')).length).toBe(53);
  // On the sea of the inset, below the islands: nothing is chosen, the map goes into it.
  const sea = await placeOf(page, '47');
  await page.mouse.click(sea.x - 20, sea.y - 40);
  await expect.poll(async () => (await drawn(page, 'prefecture')).includes('01')).toBe(false);
  expect(await drawn(page, 'prefecture')).toContain('47');
  await expect(page).not.toHaveURL(/pref=/);
});
