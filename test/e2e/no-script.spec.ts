// The page before, and without, any script.
import { ja } from '../../src/i18n/messages/ja.ts';
import { axeFindings } from './axe.ts';
import { NORTHERN_VILLAGES, PREFECTURES, rowsOf } from './facts.ts';
import { distance, mainColour, tokenColour } from './pixels.ts';
import { expect, marks, test } from './site.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  // The browser says "csp" of a module that the page names in advance and that it may not run; nobody misses it.
  test.beforeEach(({ guard }) => guard.allow(/\/assets\/\S+\.js csp$/));

  test('the page shows the map picture, the finding and a table of the 47 prefectures', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d/);

    const shapes = page.locator('svg.atlas-twin path[data-code]');
    await expect(shapes).toHaveCount(PREFECTURES.size + NORTHERN_VILLAGES.length);
    const hokkaido = page.locator('svg.atlas-twin path[data-code="01"]');
    await expect(hokkaido).toBeVisible();
    const paint = /\bai-[1-5]\b/.exec((await hokkaido.getAttribute('class')) ?? '')?.[0] ?? '';
    const box = await hokkaido.boundingBox();
    if (!box) throw new Error('北海道 has no box');
    const middle = { x: box.x + box.width * 0.5, y: box.y + box.height * 0.4, width: 16, height: 16 };
    const colour = await mainColour(page, middle);
    expect(distance(colour, await tokenColour(page, `--${paint}`))).toBeLessThanOrEqual(2);

    const table = page.getByRole('table').first();
    const names = await table.getByRole('rowheader').allInnerTexts();
    expect(names.slice(0, 47)).toEqual([...PREFECTURES.values()]);
    const values = await table.locator('tbody tr td:nth-of-type(1)').allInnerTexts();
    expect(values).toHaveLength(47);
    for (const value of values) expect(value).toMatch(/^\d+(\.\d)?$/);
    await expect(page.getByText(ja.common.credit)).toBeVisible();
    await expect(page.getByRole('paragraph').filter({ hasText: ja.coverage.withoutScript })).toBeVisible();
  });

  test('the timeline of the disasters is an ordered list on a page of its own', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: ja.disasters.plain.toPlain }).click();
    await expect(page).toHaveURL(/disasters\.html$/);
    const items = page.locator('main > ol > li');
    await expect(items).toHaveCount(rowsOf('disasters').length);
    await expect(page.locator('main > ol > li > ol > li')).toHaveCount(rowsOf('disaster_support').length);
    await expect(items.first()).toContainText('八丈');
    await expect(items.last()).toContainText('平成23年3月11日');
    // As precise as published: a month is no day.
    await expect(items.filter({ hasText: '平成30年7月豪雨' })).toContainText('平成30年7月（2018年）、');
  });

  test('a link with parameters shows the picture all the same', async ({ page }) => {
    await page.goto('./?view=growth&fy=2016');
    await expect(page.locator('svg.atlas-twin')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('axe finds nothing on the page with the timeline in words', async ({ page }) => {
  await page.goto('./disasters.html');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('the choropleth is painted from the document before the program has come', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/assets\/.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  await expect.poll(() => marks(page)).toContain('choropleth-ready');
  expect(await page.evaluate(() => document.documentElement.hasAttribute('data-ready'))).toBe(false);
  await expect(page.locator('svg.atlas-twin path[data-code="01"]')).toBeVisible();
  release();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
});

test('the program does not come: picture and table stay, also behind a link with parameters', async ({
  page,
  guard,
}) => {
  guard.allow(/\/assets\/|ERR_FAILED/);
  await page.route(/\/assets\/index-[\w-]+\.js/, (route) => route.abort());
  for (const address of ['./', './?fy=2016&measure=agreement']) {
    await page.goto(address);
    await expect(page.locator('svg.atlas-twin path[data-code="01"]')).toBeVisible();
    await expect(page.getByRole('table').first().getByRole('rowheader').first()).toHaveText('北海道');
  }
});

test('every fact in the page without script equals the shipped tables', async ({ request }) => {
  const html = await (await request.get('./')).text();
  const exact = rowsOf('prefectures').every((row) => html.includes(row['name'] ?? '—'));
  expect(exact).toBe(true);
  expect(html).not.toMatch(/<[^>]+\sstyle=/);
  expect(html).not.toMatch(/<[a-z][^>]*\son[a-z]+=/i);
  expect(html).not.toContain('undefined');
  expect(html).not.toContain('NaN');
});

test('every address that the page names answers', async ({ page, request }) => {
  await page.goto('./');
  const addresses = await page.evaluate(() =>
    [...document.querySelectorAll('[href], [src]')]
      .map(
        (element) =>
          new URL(element.getAttribute('href') ?? element.getAttribute('src') ?? '', document.baseURI),
      )
      .filter((url) => url.origin === location.origin)
      .map((url) => url.pathname),
  );
  expect(addresses.length).toBeGreaterThan(2);
  for (const address of new Set(addresses)) expect((await request.get(address)).status(), address).toBe(200);
});
