// The page before, and without, any script.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { ja } from '../../src/i18n/messages/ja.ts';
import { withoutProgram as words } from '../../src/i18n/messages/ja/without-program.ts';
import { axeFindings } from './axe.ts';
import { PREFECTURES, rowsOf } from './facts.ts';
import { plainText, readPdf } from './pdf.ts';
import { distance, mainColour, tokenColour } from './pixels.ts';
import { expect, marks, test } from './site.ts';
import { readWholePage } from './whole-page.ts';

/** An outline with fewer slanting lines is of the legend, a bar, or the sign of the site. */
const SLANTS_OF_A_COAST = 24;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  // The browser says "csp" of a module that the page names in advance and that it may not run; nobody misses it.
  test.beforeEach(({ guard }) => guard.allow(/\/assets\/\S+\.js csp$/));

  test('the page is read whole, and its map is painted', async ({ page }) => {
    await page.goto('./');
    await readWholePage(page);
    const hokkaido = page.locator('svg.atlas-twin path[data-code="01"]');
    await expect(hokkaido).toBeVisible();
    const paint = /\bai-[1-5]\b/.exec((await hokkaido.getAttribute('class')) ?? '')?.[0] ?? '';
    const box = await hokkaido.boundingBox();
    if (!box) throw new Error('北海道 has no box');
    const middle = { x: box.x + box.width * 0.5, y: box.y + box.height * 0.4, width: 16, height: 16 };
    const colour = await mainColour(page, middle);
    expect(distance(colour, await tokenColour(page, `--${paint}`))).toBeLessThanOrEqual(2);
  });

  test('on paper the first sheet has the map and the figures of the country, and no sheet is wasted', async ({
    page,
  }) => {
    await page.goto('./');
    const sheets = readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    const first = sheets[0];
    if (!first) throw new Error('no first sheet');
    const coasts = first.shapes.filter(({ slants }) => slants > SLANTS_OF_A_COAST);
    expect(coasts.length).toBeGreaterThanOrEqual(PREFECTURES.size);
    expect(first.text).toContain(plainText(words.here));
    expect(first.text).toContain(plainText(ja.common.nation));
    expect(first.text).toContain(plainText(ja.map.legend.square));
    // The table and the records follow at once.
    expect(sheets[1]?.text).toContain('北海道');
    expect(sheets.length).toBeLessThanOrEqual(8);
    for (const { text } of sheets.slice(0, -1)) expect(text.length).toBeGreaterThan(500);
  });

  test('the timeline of the disasters is an ordered list on a page of its own', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: words.disasters.toPlain }).click();
    await expect(page).toHaveURL(/disasters\.html$/);
    const items = page.locator('main > ol > li');
    await expect(items).toHaveCount(rowsOf('disasters').length);
    await expect(page.locator('main > ol > li > ol > li')).toHaveCount(rowsOf('disaster_support').length);
    await expect(items.first()).toContainText('八丈');
    await expect(items.last()).toContainText('平成23年3月11日');
    // As precise as published: a month is no day.
    await expect(items.filter({ hasText: '平成30年7月豪雨' })).toContainText('平成30年7月（2018年）、');
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
  // What is read without the program never flashes by.
  await expect(page.locator('[data-plain]:visible')).toHaveCount(0);
  await expect(page.locator('[data-live]:visible')).not.toHaveCount(0);
  const came = await page.locator('#app').elementHandle();
  release();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  // The page that came is taken up, not made anew.
  expect(await came?.evaluate((element) => element.isConnected)).toBe(true);
  await expect(page.locator('[data-plain]')).toHaveCount(0);
});

test('behind a link the head of the site stands before the program has come, and nothing of another view', async ({
  page,
}) => {
  let held = Promise.resolve();
  await page.route(/\/assets\/.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  const brand = page.locator('header .brand');
  const tabs = page.locator('header nav');
  const rest = page.locator('h1, main svg, header .tools');
  for (const [link, shown] of [
    ['muni=39405', [brand, tabs]],
    ['ward=13104', [brand, tabs]],
    ['view=growth', [brand]],
    ['lang=en', []],
    ['view=present', []],
  ] as const)
    await test.step(link, async () => {
      let release = () => {};
      held = new Promise((resolve) => (release = resolve));
      await page.goto(`./?${link}`, { waitUntil: 'commit' });
      await page.waitForSelector('#snapshot', { state: 'attached' });
      for (const part of [brand, tabs])
        await expect(part).toBeVisible({ visible: (shown as readonly unknown[]).includes(part) });
      await expect(rest.filter({ visible: true })).toHaveCount(0);
      release();
      await page.waitForSelector('html[data-ready]', { state: 'attached' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
});

const PROGRAM = /\/assets\/index-[\w-]+\.js/;
const FAILURES: readonly [what: string, prepare: (page: Page) => Promise<unknown>][] = [
  ['no script of the site comes', (page) => page.route(/\.m?js$/, (route) => route.abort())],
  [
    'the program throws as it starts',
    (page) =>
      page.route(PROGRAM, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' }),
      ),
  ],
  [
    'the program is written for newer browsers',
    (page) =>
      page.route(PROGRAM, (route) => route.fulfill({ contentType: 'text/javascript', body: 'let = = 1' })),
  ],
  [
    'the page came without its data',
    (page) => changePage(page, (html) => html.replace(/<script type="application\/json"[^]*?<\/script>/, '')),
  ],
  [
    'a stricter policy forbids all scripts',
    (page) =>
      page.route('**/?*', async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), 'content-security-policy': "script-src 'none'" };
        await route.fulfill({ response, headers });
      }),
  ],
];

/** The document comes changed. */
async function changePage(page: Page, change: (html: string) => string): Promise<void> {
  await page.route('**/?*', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const changed = change(html);
    expect(changed).not.toBe(html);
    await route.fulfill({ response, body: changed });
  });
}

for (const [what, prepare] of FAILURES)
  test(`${what}: the page behind any link is read whole`, async ({ page, guard }) => {
    guard.allow(/^$|ERR_FAILED|broken|SyntaxError|script-src|Content Security Policy|csp$/);
    await prepare(page);
    await page.goto('./?view=growth&fy=2016');
    await readWholePage(page);
    await expect(page.getByRole('link', { name: words.retry })).toHaveJSProperty('href', page.url());
  });

test('a copy of the page alone, opened as a file, is read whole, and axe finds nothing wrong with it', async ({
  page,
  request,
  guard,
}) => {
  guard.allow(/file:/);
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  const file = join(folder, 'index.html');
  writeFileSync(file, await (await request.get('./')).text());
  await page.goto(pathToFileURL(file).href);
  await readWholePage(page);
  expect(await axeFindings(page)).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('a page that was changed on its way is made anew, and works', async ({ page, guard }) => {
  guard.allow(/hydration_mismatch/);
  await changePage(page, (html) => html.replace(/(<main[^>]*>)<!--.*?-->/, '$1<font>'));
  await page.goto('./?fy=2016');
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await expect(page.locator('#app main')).toHaveCount(1);
  await page.getByRole('link', { name: ja.common.nav.about }).first().click();
  await expect(page).toHaveURL(/view=about/);
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
