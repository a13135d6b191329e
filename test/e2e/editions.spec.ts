// A link that names an earlier edition of the data goes on to show its figures.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatIsoDate } from '../../src/i18n/dates.ts';
import { ja } from '../../src/i18n/messages/ja.ts';
import { axeFindings } from './axe.ts';
import { openMap } from './atlas.ts';
import { expect, test } from './site.ts';

const OLD = '2024-08-01';
const DATA = join(import.meta.dirname, '../../public/data');
const words = ja.editions;
const day = formatIsoDate(ja.dates, OLD, 'both');

/** A file of the earlier edition: the present one with another version, and with one figure that differs. */
function earlier(file: string): string {
  const text = readFileSync(join(DATA, file), 'utf8');
  if (file === 'datapackage.json') return text.replace(/("version": )"[^"]+"/, `$1"${OLD}"`);
  return file === 'milestones.csv'
    ? text.replace('municipalities,1100,', 'municipalities,1050,').replaceAll('1,100', '1,050')
    : text;
}

test('a link to an earlier edition shows its figures on every view, says so and leads to the newest one; one that does not come is told', async ({
  page,
  guard,
}) => {
  let isThere = false;
  guard.allow(/editions\//);
  await page.route('**/editions/**', (route) => {
    const file = route.request().url().split('/').at(-1) ?? '';
    if (!isThere) return route.abort('internetdisconnected');
    return route.fulfill({ body: file === 'index.json' ? JSON.stringify([OLD]) : earlier(file) });
  });
  await openMap(page, `?pref=13&v=${OLD}`);
  const notice = page.getByRole('alert').filter({ hasText: words.failed(day) });
  await expect(notice).toBeVisible();
  isThere = true;
  await notice.getByRole('button', { name: ja.common.status.retry }).click();

  const bar = page.getByRole('region', { name: words.label });
  await expect(bar).toContainText(words.shown(day));
  await expect(notice).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2, name: '東京都', exact: true })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText(day);
  expect(await axeFindings(page, '[role=region].edition')).toEqual([]);
  await page.goto(`./?v=${OLD}`);
  const main = page.getByRole('main');
  await expect(main).toContainText('1,050');
  await expect(main).not.toContainText('1,100');

  await page.getByRole('banner').getByRole('link', { name: ja.common.nav.growth }).click();
  await expect(page).toHaveURL(new RegExp(`view=growth&v=${OLD}`));
  await expect(main).toContainText('1,050');
  await bar.getByRole('link', { name: words.toNewest }).click();
  await expect(page).toHaveURL(/\?view=growth$/);
  await expect(bar).toHaveCount(0);
  await expect(main).toContainText('1,100');
  await page.goBack();
  await expect(bar).toBeVisible();
  await expect(main).toContainText('1,050');
  await expect(main).not.toContainText('1,100');

  // What nobody keeps is a value like any other that cannot be taken.
  await page.goto('./?v=2001-01-01');
  await expect(page.getByRole('alert')).toContainText('v=2001-01-01');
  await expect(main).toContainText('1,100');
});
