// A copy of the site in a web archive: under another path, with nothing of its server, and with the archive's own
// script and banner in every page.
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { ja } from '../../src/i18n/messages/ja.ts';
import { drawn } from './atlas.ts';
import { expect, test as base } from './site.ts';
import { readWholePage } from './whole-page.ts';

const DIST = join(import.meta.dirname, '../../dist');
const COPY = '/web/20361121000000/https://example.jp/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
/** What an archive puts at the top of whatever it shows. */
const TOP = '<script>window.archived = true</script>';
const BANNER = '<div id="archive-banner"><p>この頁は 2036年11月21日 に保存された</p></div>';

/** The page as an archive gives it out: addresses within it lead into the copy. */
function archived(html: string): string {
  return html
    .replaceAll(/ (src|href)="\//g, ` $1="${COPY}`)
    .replace(/<head[^>]*>/, (head) => head + TOP)
    .replace(/<body[^>]*>/, (body) => body + BANNER);
}

function archiveServer(): Server {
  return createServer(({ url = '', method }, response) => {
    const path = decodeURIComponent(url.split('?')[0] ?? '');
    const inner = normalize(path.slice(COPY.length));
    const file = join(DIST, inner, path.endsWith('/') ? 'index.html' : '');
    const isThere = path.startsWith(COPY) && (statSync(file, { throwIfNoEntry: false })?.isFile() ?? false);
    if (method !== 'GET' || !isThere) return void response.writeHead(404).end('Not in the archive');
    const bytes = readFileSync(file);
    const type = TYPES[extname(file)] ?? 'text/plain';
    response.writeHead(200, { 'Content-Type': type });
    response.end(extname(file) === '.html' ? archived(bytes.toString()) : bytes);
  });
}

const test = base.extend({
  baseURL: async ({ browserName: _ }, use) => {
    const server = archiveServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}${COPY}`);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

test.beforeEach(({ guard }) => {
  // The page's own policy keeps the archive's script out; what is asked for at the root of the host is not there.
  guard.allow(/script-src|Content Security Policy|\b404\b|csp$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a copy in a web archive is read whole', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('#archive-banner')).toBeVisible();
    await readWholePage(page);
  });

  test('the pages of a town and of the timeline are read in an archive', async ({ page }) => {
    await page.goto('./m/01202/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('函館市');
    await page.goto('./disasters.html');
    await expect(page.locator('main > ol > li').first()).toBeVisible();
  });
});

test('a copy in a web archive with its scripts: the map and its figures, other views, and what is not in it is told', async ({
  page,
  guard,
}) => {
  await page.goto('./');
  await expect(page.locator('#archive-banner')).toBeVisible();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d/);
  await expect(page.getByRole('table').first().locator('tbody tr')).toHaveCount(47);
  expect((await drawn(page, 'prefecture')).length).toBe(53);
  for (const name of [ja.common.nav.growth, ja.common.nav.about]) {
    await page.getByRole('link', { name, exact: true }).filter({ visible: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/\S/);
  }
  // Tables are asked for at the root of the host, where the archive has nothing.
  await page.goto('./?pref=39');
  await expect(page.getByText(ja.common.loadFailure.gone('municipalities.csv', 404)).first()).toBeVisible();
  expect(guard.incidents.filter(({ kind }) => kind === 'page error' || kind === 'other origin')).toEqual([]);
});
