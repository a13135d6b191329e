// The records of the disasters view: one disaster, one place, and the agreements beside the support.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ja } from '../../src/i18n/messages/ja.ts';
import { japaneseYen } from '../../src/i18n/yen.ts';
import { axeFindings } from './axe.ts';
import { PREFECTURES, rowsOf } from './facts.ts';
import { mapStands, openMap } from './atlas.ts';
import { expect, test } from './site.ts';

const words = ja.disasterRecords;
const disasters = rowsOf('disasters');
const supports = rowsOf('disaster_support');
const listed = disasters.filter((row) => row['listed_in'] !== '');
const record = (page: Page) => page.locator('#disaster-record');
const row = (page: Page, id: string) => page.locator(`#row-${id}`);
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true });

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./?view=disasters${query}`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    ja.disasters.headline(String(listed.length)),
  );
  // The names of municipalities have come.
  await expect(page.getByRole('heading', { name: words.aid.title })).toBeAttached();
}

async function fitsInWidth(page: Page): Promise<void> {
  const { content, width } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    width: document.documentElement.clientWidth,
  }));
  expect(content, 'width of the content').toBeLessThanOrEqual(width);
}

test('a record opens by keyboard with its name, closes with Escape to its row, and Back opens it again', async ({
  page,
}) => {
  await open(page);
  await row(page, '2019-boso').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]disaster=2019-boso/);
  await expect(heading(page, '令和元年房総半島台風')).toBeFocused();
  await expect(row(page, '2019-boso')).toHaveAttribute('aria-expanded', 'true');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(record(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/disaster=/);
  await expect(row(page, '2019-boso')).toBeFocused();
  await page.goBack();
  await expect(record(page)).toBeVisible();

  // In a field the key is the field's.
  await page.locator('select').first().focus();
  await page.keyboard.press('Escape');
  await expect(record(page)).toBeVisible();
  await record(page)
    .getByRole('button', { name: words.close('令和元年房総半島台風') })
    .press('Enter');
  await expect(row(page, '2019-boso')).toBeFocused();
});

test('a record keeps joint support and that of the wards apart, names every amount, and says who lists it', async ({
  page,
}) => {
  await open(page, '&disaster=2011-higashinihon');
  const own = supports.filter((one) => one['disaster_id'] === '2011-higashinihon');
  const sections = record(page).locator('section.provider');
  await expect(sections.getByRole('heading', { level: 3 })).toHaveText(Object.values(words.provider));
  for (const [provider, index] of [
    ['joint', 0],
    ['wards_total', 1],
  ] as const)
    for (const { amount = '', unit = '' } of own.filter((one) => one['provider'] === provider))
      await expect(sections.nth(index)).toContainText(
        unit === '円' ? japaneseYen(Number(amount)) : `${Number(amount).toLocaleString('en')}${unit}`,
      );
  await expect(record(page)).toContainText(words.apart);
  await expect(record(page)).not.toContainText('47億6,339万円');
  await expect(record(page)).toContainText(words.listed);
  // Of the documents that list it, the one that was published first.
  await expect(record(page).locator('li').filter({ hasText: words.firstListed })).toContainText('vol.3');

  await open(page, '&disaster=2024-noto-jishin');
  await expect(record(page)).toContainText(words.pageOnly);
  await expect(record(page)).toContainText(words.jointNotRecorded);
});

test('the link of a record is copied without the filters, and its file says what the record says', async ({
  page,
  context,
}) => {
  await open(page, '&type=typhoon&disaster=2019-boso&theme=dark');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await record(page).getByRole('button', { name: words.share.copy }).click();
  await expect(record(page).getByText(words.share.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/\?view=disasters&disaster=2019-boso$/,
  );

  await record(page)
    .getByRole('button', { name: ja.exports.buttonOf(words.file.title('令和元年房総半島台風')) })
    .click();
  const download = page.waitForEvent('download');
  await record(page)
    .getByRole('button', { name: new RegExp(`^${ja.exports.format.csv.name.replace(/[()]/g, '.')}`) })
    .click();
  const file = readFileSync(await (await download).path(), 'utf8');
  const own = supports.filter((one) => one['disaster_id'] === '2019-boso');
  expect(file.match(/資料に挙がる災害/g)).toHaveLength(own.length);
  expect(file).toContain('君津市');
});

test('from the card of a town to all that it received, to a record, back, and to the map: by keyboard', async ({
  page,
}) => {
  await openMap(page, '?muni=04208');
  await page.getByRole('link', { name: ja.place.facts.history }).press('Enter');
  await expect(page).toHaveURL(/\?view=disasters&muni=04208$/);
  await expect(heading(page, '宮城県角田市')).toBeFocused();
  const history = page.locator('article.history');
  await expect(history.locator('ol').first().locator('> li')).toHaveCount(5);
  await expect(history).toContainText(words.history.received('1', '2') + words.history.aid('1'));
  for (const mark of await history.locator('sup a').all())
    await expect(history.locator((await mark.getAttribute('href')) ?? '#none')).toHaveCount(1);
  expect(await axeFindings(page, 'article.history')).toEqual([]);

  await history.getByRole('link', { name: '令和元年東日本台風で支援を受けた' }).first().press('Enter');
  await expect(heading(page, '令和元年東日本台風')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(heading(page, '宮城県角田市')).toBeFocused();
  await history.getByRole('link', { name: words.history.toMap('角田市') }).press('Enter');
  await mapStands(page);
  await expect(page).toHaveURL(/\?muni=04208$/);
  await expect(heading(page, '角田市')).toBeFocused();
});

test('the history of a prefecture holds what its towns received; a place without any is not called unhelped', async ({
  page,
}) => {
  await open(page, '&pref=12');
  const received = new Set(
    supports.filter((one) => one['recipient']?.startsWith('12')).map((one) => one['disaster_id']),
  );
  // Goods that came together are one: of one kind, from one giver to one place at one time.
  const gifts = new Set(
    supports
      .filter((one) => one['recipient']?.startsWith('12'))
      .map((one) =>
        ['disaster_id', 'provider', 'recipient', 'kind', 'from', 'to'].map((key) => one[key]).join('|'),
      ),
  );
  const history = page.locator('article.history');
  await expect(heading(page, PREFECTURES.get('12') ?? '')).toBeVisible();
  await expect(history).toContainText(words.history.received(String(received.size), String(gifts.size)));
  await expect(history).toContainText('館山市');
  await page.keyboard.press('Escape');
  await expect(history).toHaveCount(0);
  await expect(page).toHaveURL(/\?view=disasters$/);

  await open(page, '&pref=01');
  await expect(history).toContainText(words.history.nothing);
  await expect(history).toContainText(words.history.ofAssociation('北海道町村会'));
});

test('the agreements for help stand beside the support, counted from the table, without a claim of cause', async ({
  page,
}) => {
  await open(page);
  const ties = rowsOf('ward_partnerships').filter((one) => one['kind_group'] === 'disaster_aid');
  const partners = new Set(ties.map((one) => one['partner_code']));
  const prefectures = new Set(ties.map((one) => one['partner_code']?.slice(0, 2)));
  const section = page.getByRole('region', { name: words.aid.title, exact: true });
  await expect(section).toContainText(
    words.aid.finding(String(ties.length), `${prefectures.size}都道府県`, String(partners.size)),
  );
  await expect(section).toContainText(words.aid.notes.cause);
  await section.getByRole('tab', { name: ja.common.chart }).focus();
  await page.keyboard.press('ArrowRight');
  const rows = section.locator('tbody tr');
  await expect(rows).toHaveCount(ties.length);
  await expect(rows.filter({ hasText: '早川町' }).filter({ hasText: '品川区' })).toContainText(
    words.aid.order.tie,
  );
  expect(await axeFindings(page, '.aid')).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('a record opens under its row, within the width, and closes to it', async ({ page }) => {
    await open(page);
    const own = page.locator('li', { has: row(page, '2018-07-gou') }).last();
    await row(page, '2018-07-gou').tap();
    await expect(own.locator('#disaster-record')).toBeVisible();
    await expect(heading(page, '平成30年7月豪雨')).toBeInViewport();
    await fitsInWidth(page);
    await record(page)
      .getByRole('button', { name: words.close('平成30年7月豪雨') })
      .tap();
    await expect(record(page)).toHaveCount(0);
    await expect(row(page, '2018-07-gou')).toBeInViewport();
  });

  test('a linked record that the filter hides says so; a history stands first', async ({ page }) => {
    await open(page, '&type=earthquake&disaster=2018-07-gou');
    await expect(page.getByText(words.outside)).toBeVisible();
    await expect(record(page)).toBeVisible();
    await fitsInWidth(page);

    await open(page, '&pref=06&muni=06203');
    await expect(heading(page, '山形県鶴岡市')).toBeInViewport();
    await fitsInWidth(page);
    expect(await axeFindings(page, 'article.history')).toEqual([]);
  });
});
