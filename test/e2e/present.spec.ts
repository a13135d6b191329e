// The show in a hall: by clicker, scene by scene, on the screens that halls have.
import { ja } from '../../src/i18n/messages/ja.ts';
import { axeFindings } from './axe.ts';
import { rowsOf } from './facts.ts';
import { expect, test } from './site.ts';

const words = ja.present;

test('a clicker goes through all scenes: headline, figure as in the data, and the map', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./?view=present');
  const headline = page.getByRole('heading', { level: 1 });
  const number = page.locator('.figure .number');
  const milestone = (measure: string, date: string) =>
    Number(rowsOf('milestones').find((row) => row['measure'] === measure && row['date'] === date)?.['value']);
  const shows = async (value: number, text: RegExp) => {
    await expect(number).toHaveText(value.toLocaleString('en'));
    await expect(headline).toHaveText(text);
  };
  await shows(milestone('prefectures_with_exchange', '2015-08-01'), /都道府県/);
  await page.keyboard.press('PageDown');
  await shows(milestone('exchange_municipalities', '2015-08-01'), /交流/);
  await expect(page.locator('.map [data-code="01"]')).toHaveClass(/ai-/);

  const agreements = rowsOf('agreements').sort((a, b) => (a['concluded_on']! < b['concluded_on']! ? -1 : 1));
  let members = 0;
  const joined = new Set<string>();
  for (const row of agreements) {
    await page.keyboard.press('PageDown');
    members += Number(row['member_count']);
    joined.add(row['prefecture_code']!);
    await shows(members, new RegExp(row['name']!));
    await expect(page.locator('.map .shape[class*="ai-"]')).toHaveCount(joined.size);
  }
  await page.keyboard.press('ArrowRight');
  await shows(milestone('linked_municipalities', '2023-12-28'), /全国/);
  await expect(page.locator('.figure')).toContainText('超');
  await expect(page.locator('.growth .plot svg')).toBeVisible();
  await page.keyboard.press(' ');
  await shows(4, /令和2年7月豪雨/);
  await expect(page.locator('.map .shape[class*="ai-"]')).toHaveCount(4);
  for (const [value, text, code] of [
    [18, /十勝/, '01'],
    [12, /やましろ/, '26'],
  ] as const) {
    await page.keyboard.press('PageDown');
    await shows(value, text);
    // The map has gone there: the prefecture stands in the middle of the window.
    const place = await page.locator(`.map .shape[data-code="${code}"]`).boundingBox();
    const map = await page.locator('.map svg').boundingBox();
    expect(place!.height).toBeGreaterThan(map!.height / 5);
  }
  await page.keyboard.press('End');
  await page.getByRole('combobox', { name: words.choosePlace }).selectOption({ label: '高知県' });
  await expect(headline).toHaveText(/高知県/);
  await expect(page.getByRole('link', { name: words.open })).toHaveAttribute('href', /pref=39/);

  // Dark, and back by whatever is pressed; nothing is missed.
  await page.getByRole('button', { name: words.previous }).click();
  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: words.lit })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('button', { name: words.lit })).toBeHidden();
  await shows(12, /やましろ/);
  await page.reload();
  await shows(12, /やましろ/);
});

test('scenes are reordered, hidden, saved and opened; a broken file is told and the built-in scenes stand', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('./?view=present');
  await page.getByRole('button', { name: words.list }).click();
  const rows = page.locator('dialog > ol > li');
  await page.getByRole('button', { name: words.down('特別区全国連携プロジェクト') }).click();
  await page.getByRole('button', { name: words.hideOf('広域連携協定') }).click();
  await expect(rows.first()).toContainText('交流市町村');
  expect(await axeFindings(page)).toEqual([]);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: words.save }).click();
  const path = await (await saved).path();
  const input = page.locator('input[type=file]');
  await input.setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"scenes":[{}]}'),
  });
  await expect(page.getByRole('dialog').getByText(words.broken)).toBeVisible();
  await expect(rows.first()).toContainText('特別区全国連携プロジェクト');
  await input.setInputFiles(path);
  await expect(rows.first()).toContainText('交流市町村');
  await page.getByRole('dialog').getByRole('button', { name: ja.common.close }).click();
  await page.keyboard.press('Home');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/全国に広がった/);
});

for (const [width, height] of [
  [1920, 1080],
  [3840, 2160],
  [1440, 1080],
  [1080, 1920],
] as const)
  test(`at ${width} × ${height} everything is legible from afar, can be pressed, and fits`, async ({
    page,
  }) => {
    const scale = Math.min(width, height) / 1080;
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const scene of ['exchange', 'agreements.13', 'linked', 'disaster', 'tokachi', 'yours']) {
      await page.goto(`./?view=present&scene=${scene}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const found = await page.evaluate(() => {
        const isShown = (element: Element) =>
          element.getClientRects().length > 0 && !element.closest('.sr-only, dialog');
        const smallest = (sizes: number[]) => Math.min(...sizes);
        const texts = [...document.querySelectorAll('.show *')].filter(
          (element) =>
            isShown(element) &&
            [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== ''),
        );
        const sizes = texts.map((element) => {
          const own = Number.parseFloat(getComputedStyle(element).fontSize);
          const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
          return own * (matrix ? Math.hypot(matrix.a, matrix.b) : 1);
        });
        const targets = [...document.querySelectorAll('.show :is(button, a, select)')].filter(isShown);
        return {
          text: smallest(sizes),
          target: smallest(
            targets.flatMap((element) => {
              const { width, height } = element.getBoundingClientRect();
              return [width, height];
            }),
          ),
          overhang: document.documentElement.scrollWidth - innerWidth,
          below: document.documentElement.scrollHeight - innerHeight,
          words: (() => {
            const node = document.querySelector('.words')!;
            return node.scrollHeight - node.clientHeight;
          })(),
        };
      });
      expect.soft(found.text, `${scene}: text`).toBeGreaterThanOrEqual(24 * scale - 0.5);
      expect.soft(found.target, `${scene}: target`).toBeGreaterThanOrEqual(72 * scale - 0.5);
      expect
        .soft(
          [found.overhang, found.below, found.words].map((more) => Math.max(0, more)),
          `${scene}: fits`,
        )
        .toEqual([0, 0, 0]);
    }
    expect(await axeFindings(page)).toEqual([]);
  });
