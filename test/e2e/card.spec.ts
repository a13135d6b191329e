// What ties a place has, and the ways to it: levels, regions, insets, and the legend as a control.
import type { Page } from '@playwright/test';
import { ja } from '../../src/i18n/messages/ja.ts';
import { drawn, openMap, paint, placeOf, prefecturePaints } from './atlas.ts';
import { axeFindings } from './axe.ts';
import { expect, test } from './site.ts';

const { map } = ja;
const card = (page: Page) => page.getByRole('complementary', { name: map.sheet.label });

test('the card of 広尾町 tells its facts, its records with sources, its neighbours and its link', async ({
  page,
}) => {
  await openMap(page, '?muni=01642');
  const records = card(page).locator('#place-records ~ ol > li');
  await expect(records).toHaveCount(5);
  await expect(records.first()).toContainText('北海道町村会と特別区長会の意見交換会');
  await expect(records.nth(1)).toContainText(map.record.listed);
  await expect(records.last()).toContainText('23区からは台東区・墨田区');
  for (const mark of await card(page).locator('sup a').all())
    await expect(card(page).locator((await mark.getAttribute('href')) ?? '#none')).toHaveCount(1);
  await expect(card(page).getByLabel(map.share.title)).toHaveValue(/\?muni=01642$/);
  expect(await axeFindings(page, 'aside')).toEqual([]);

  await card(page).getByRole('link', { name: '大樹町' }).click();
  await expect(page).toHaveURL(/muni=01641/);
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('大樹町');
  await card(page).getByRole('link', { name: map.card.report }).click();
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
