// The edition for a stick: built, unpacked into a folder and opened as a file, without host and network.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { ja } from '../../src/i18n/messages/ja.ts';
import { delimited, encoded } from '../fixtures/import/file-bytes.ts';
import { oneRowEach } from '../fixtures/import/layouts.ts';
import { PRINTED } from '../fixtures/import/list-of-2015.ts';
import { drawn, mapStands } from './atlas.ts';
import { expect, test } from './site.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PAGE = '全国連携マップ.html';

let place: string;
test.beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), '展示 用-'));
});
test.afterEach(() => rmSync(place, { recursive: true }));

test('the zip opens by double-click: every view, search, year, import and files work without one request', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const output = execFileSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/usb.ts', '--out', join(place, 'made')],
    {
      cwd: ROOT,
      env: { ...process.env, SITE_URL: 'https://map.example.jp', BASE_PATH: '/renkei/' },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const name = readdirSync(join(place, 'made')).find((file) => file.endsWith('.zip'))!;
  const zip = readFileSync(join(place, 'made', name));
  expect(zip.length).toBeLessThanOrEqual(5_000_000);
  expect(output).toContain(createHash('sha256').update(zip).digest('hex'));
  const folder = join(place, '全国 連携');
  mkdirSync(folder);
  for (const [path, bytes] of Object.entries(unzipSync(zip)))
    writeFileSync(join(folder, path.split('/').at(-1)!), bytes);
  const lines = readFileSync(join(folder, 'SHA256SUMS.txt'), 'utf8').trim().split('\n');
  expect(lines).toHaveLength(readdirSync(folder).length - 1);
  for (const line of lines) {
    const [sum, file = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
      file,
    ).toBe(sum);
    expect(output).toContain(line);
  }

  const address = pathToFileURL(join(folder, PAGE)).href;
  const requests: string[] = [];
  page.on('request', (request) => {
    const [url = ''] = request.url().split(/[?#]/);
    if (url !== address && !/^(?:blob|data):/.test(url)) requests.push(url);
  });
  // Some browsers keep nothing for a file.
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto(address);
  await mapStands(page);

  // Found, looked at, and there again after a reload.
  await page.getByRole('combobox', { name: ja.search.label }).fill('函館');
  await page.getByRole('listbox', { name: ja.search.list }).getByRole('option').first().click();
  const card = page.getByRole('heading', { level: 2, name: '函館市', exact: true });
  await expect(card).toBeVisible();
  await expect.poll(() => drawn(page, 'municipality')).toContain('01202');
  await expect(page.getByLabel(ja.place.share.title)).toHaveValue(
    'https://map.example.jp/renkei/?muni=01202',
  );
  await page.reload();
  await expect(page).toHaveURL(/muni=01202/);
  await expect(card).toBeVisible();
  await page.getByRole('slider', { name: ja.map.timeline.label }).press('Home');
  await expect(page).toHaveURL(/fy=2010/);
  await page.getByRole('banner').getByRole('button', { name: ja.common.shareView }).click();
  await expect(page.getByRole('dialog').getByRole('img')).toHaveAccessibleName(/map\.example\.jp/);
  await page.keyboard.press('Escape');

  const heading = page.getByRole('heading', { level: 1 });
  const follow = async (view: 'growth' | 'disasters' | 'coverage' | 'desk' | 'about' | 'present') => {
    await page.locator(`a[href*="view=${view}"]:visible`).first().click();
    await expect(page).toHaveURL(new RegExp(`view=${view}`));
    await expect(heading).toBeVisible();
    await expect(page.getByText(ja.common.status.retry)).toHaveCount(0);
  };
  await follow('growth');
  await page
    .getByRole('button', { name: /ダウンロード/ })
    .first()
    .click();
  for (const [format, type] of [
    [ja.exports.format.xlsx.name, /\.xlsx$/],
    [ja.exports.picture.kind.png.name, /\.png$/],
  ] as const) {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: new RegExp(`^${format}`) }).click();
    expect((await saving).suggestedFilename()).toMatch(type);
  }
  await follow('disasters');
  await expect(heading).toContainText('19の災害');
  await follow('coverage');
  await follow('about');
  await expect(page.locator('#device')).toContainText(ja.offline.device.finding.carried);
  const table = page.waitForEvent('download');
  await page.getByRole('button', { name: 'milestones.csv' }).click();
  expect(readFileSync(await (await table).path())).toEqual(
    readFileSync(join(ROOT, 'public', 'data', 'milestones.csv')),
  );

  // The list of the year is read in a thread that comes out of the page itself.
  await follow('desk');
  await page.getByLabel(ja.desk.file.choose).setInputFiles({
    name: '一覧.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(encoded(delimited(oneRowEach(PRINTED)), 'shift_jis')),
  });
  await page.getByRole('button', { name: ja.desk.file.next }).click();
  await expect(heading).toHaveText(ja.desk.title.columns(580));
  await page.getByLabel(ja.desk.columns.asOf).fill('2015-08-01');
  await page.getByRole('button', { name: ja.desk.columns.next }).click();
  await expect(page.getByRole('button', { name: /すべて承認する/ })).toBeVisible();

  await follow('present');
  await page.keyboard.press('PageDown');
  await expect(page.locator('.figure .number')).toHaveText('564');

  await page.goto(`${address}?mode=kiosk`);
  await expect(page.locator('html')).toHaveAttribute('data-kiosk');
  await expect(heading).toBeVisible();

  expect(requests).toEqual([]);
});
