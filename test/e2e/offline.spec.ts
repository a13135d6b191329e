// The site without a network, and one release after the other on one device: real workers, on a host of their own.
import type { Page } from '@playwright/test';
import { ja } from '../../src/i18n/messages/ja.ts';
import { mapStands } from './atlas.ts';
import { PublishedSite, type Failing } from './published-site.ts';
import { expect, test as base } from './site.ts';

const test = base.extend<{ site: PublishedSite }>({
  site: async ({ browserName: _ }, use) => {
    const site = new PublishedSite();
    await site.open();
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.address),
});
test.use({ serviceWorkers: 'allow' });
// Several releases are built and stored in one test.
test.describe.configure({ timeout: 240_000 });

const words = ja.offline.update;
const release = (page: Page) => page.locator('html').getAttribute('data-release');
const offer = (page: Page) => page.getByRole('status', { name: words.label });

/** The page has all that it opens with: without WebGL nothing would say so for a while. */
async function settled(page: Page): Promise<void> {
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.evaluate(() => performance.mark('map-ready'));
}

/** Waits until the site is stored and its worker answers for this page. */
async function stored(page: Page): Promise<void> {
  await settled(page);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

test('after one visit every view, the search, a year and a town work without a network, from nothing but the store', async ({
  page,
  site,
  guard,
}) => {
  await page.goto('./');
  await stored(page);
  await site.stop();
  // Whether there is a newer worker is asked of a host that is not there.
  guard.allow(/service-worker\.js/);
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.clearBrowserCache');

  await page.reload();
  await mapStands(page);
  const field = page.getByRole('combobox', { name: ja.search.label });
  await field.fill('函館');
  await page.getByRole('listbox', { name: ja.search.list }).getByRole('option').first().click();
  await expect(page).toHaveURL(/muni=01202/);
  await expect(page.getByRole('heading', { level: 2, name: '函館市', exact: true })).toBeVisible();

  for (const view of ['growth', 'disasters', 'coverage', 'desk', 'present', 'about'] as const) {
    await page.goto(`./?view=${view}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(page.getByText(ja.common.status.retry)).toHaveCount(0);
  }
  await expect(page.locator('#device')).toContainText(ja.offline.device.finding.ready);
  await page.goto('./?measure=exchange&fy=2015');
  await mapStands(page);
  await expect(page.getByRole('alert')).toHaveCount(0);

  guard.allow(/\/m\/01202\//);
  await page.goto('./m/01202/');
  await expect(page).toHaveURL(/\/\?muni=01202$/);
  await expect(page.getByRole('heading', { level: 2, name: '函館市', exact: true })).toBeVisible();
});

test('a new release is offered and comes with one reload; chunks of the one before still load; the kill switch leaves nothing behind', async ({
  page,
  site,
  guard,
}) => {
  let loads = 0;
  page.on('load', () => (loads += 1));
  await page.goto('./');
  await stored(page);
  const before = site.chunks();

  await site.build('second', { VITE_PUBLISHER: '二つ目の版' });
  await page.reload();
  expect(await release(page), 'the stored page, whole').toBe('first');
  await settled(page);
  await expect(offer(page)).toContainText(words.told);
  loads = 0;
  await page.getByRole('link', { name: ja.common.nav.growth }).first().click();
  await expect(page).toHaveURL(/view=growth/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(loads, 'nothing is loaded again by itself').toBe(0);

  await page.reload();
  await expect.poll(() => release(page)).toBe('second');
  await stored(page);
  site.forgetChunks(before);
  const answers = await page.evaluate(
    (chunks) => Promise.all(chunks.map(async (name) => (await fetch(`./assets/${name}`)).status)),
    before,
  );
  expect(new Set(answers)).toEqual(new Set([200]));
  await expect(offer(page)).toHaveText('');

  await site.publish('third', 'offline');
  await page.reload();
  expect(await release(page)).toBe('second');
  await settled(page);
  await offer(page).getByRole('button', { name: words.take }).click();
  await expect.poll(() => release(page)).toBe('third');
  await stored(page);

  await site.build('without', { SERVICE_WORKER: 'remove' });
  await page.reload();
  expect(await release(page)).toBe('third');
  await settled(page);
  await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(() => 'isSamePage' in globalThis), 'the page was left alone').toBe(true);
  await page.getByRole('link', { name: ja.common.nav.disasters }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.reload();
  await expect.poll(() => release(page)).toBe('without');
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(guard.incidents.filter(({ kind }) => kind === 'other origin')).toEqual([]);
});

test('the worker, or a file that it should store, does not come: the site stands, the device is not said to be ready, and a later visit mends it', async ({
  page,
  site,
  guard,
}) => {
  const WORKER = 'service-worker.js';
  const english = site.chunks().find((name) => name.startsWith('english-')) ?? '';
  guard.allow(/service-worker\.js|when fetching the script|SyntaxError|unsupported MIME type/);
  guard.allow(new RegExp(english));
  const { finding } = ja.offline.device;
  const faults: readonly [file: string, way: Failing][] = [
    [WORKER, 'is not there'],
    [WORKER, 'comes as another page'],
    [WORKER, 'ends in the middle'],
    [WORKER, 'never comes'],
    [`assets/${english}`, 'is not there'],
    // Last: a browser takes it for a worker that wants nothing.
    [WORKER, 'comes empty'],
  ];
  for (const [file, way] of faults)
    await test.step(`${file} ${way}`, async () => {
      site.mend();
      const asked = site.failWith(file, way);
      await page.goto('./');
      await mapStands(page);
      await settled(page);
      await page.goto('./?view=about');
      await settled(page);
      await expect.poll(asked).toBeGreaterThan(0);
      await expect(page.locator('#device')).toContainText(finding.not_yet);
    });
  site.mend();
  await page.goto('./');
  await settled(page);
  await offer(page).getByRole('button', { name: words.take }).click();
  await stored(page);
  await page.goto('./?view=about');
  await expect(page.locator('#device')).toContainText(finding.ready);
});
