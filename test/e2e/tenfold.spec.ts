// The site with ten times the municipalities: slower perhaps, but nothing hangs, breaks or is left out.
import { readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { enlargedSite } from '../../scripts/enlarged-site/enlarged-site.ts';
import { createSiteServer } from '../../scripts/serve/site-server.ts';
import { parseCsv, recordsOf } from '../../src/data/csv.ts';
import { ja } from '../../src/i18n/messages/ja.ts';
import { drawn, openMap } from './atlas.ts';
import { expect, test as base } from './site.ts';

interface Enlarged {
  /** Codes of the table of municipalities. */
  readonly codes: readonly string[];
  readonly address: string;
}

const test = base.extend<object, { enlarged: Enlarged }>({
  enlarged: [
    async ({ browserName: _ }, use) => {
      const directory = enlargedSite(join(import.meta.dirname, '../..'));
      const server: Server = createSiteServer({ directory, basePath: '/' });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const table = parseCsv(
        readFileSync(join(directory, 'data', 'municipalities.csv'), 'utf8'),
        'municipalities.csv',
      );
      await use({
        codes: recordsOf(table).map(({ code = '' }) => code),
        address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      });
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(directory, { recursive: true });
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ enlarged }, use) => use(enlarged.address),
});

test('ten times the municipalities: all are drawn, found and listed, and every view stands', async ({
  page,
  enlarged,
}) => {
  test.setTimeout(180_000);
  expect(enlarged.codes.length).toBeGreaterThan(17_000);
  await openMap(page, '?level=muni');
  const shown = await drawn(page, 'municipality');
  const tooSmall = enlarged.codes.length - shown.length;
  expect(tooSmall).toBeLessThan(enlarged.codes.length / 20);

  const search = page.getByRole('combobox', { name: ja.search.label });
  await search.fill('梼原町');
  const hits = page.getByRole('listbox', { name: ja.search.list }).getByRole('option');
  await expect(hits.nth(9)).toBeAttached();
  await search.press('ArrowDown');
  await search.press('Enter');
  await expect(page).toHaveURL(/muni=\d{5}/);
  await expect(page.getByRole('heading', { level: 2, name: '梼原町', exact: true })).toBeFocused();

  await page.goto('./?view=growth&places=open#places');
  await expect(page.locator('#places tbody tr')).toHaveCount(enlarged.codes.length - 6, { timeout: 60_000 });
  for (const view of ['disasters', 'coverage', 'about', 'present'])
    await test.step(view, async () => {
      await page.goto(`./?view=${view}`);
      await page.waitForSelector('html[data-ready]', { state: 'attached' });
      await expect(page.getByRole('heading', { level: 1 })).toContainText(/\S/);
    });
});
