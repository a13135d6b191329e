// The show in a hall: by clicker, scene by scene, on the screens that halls have.
import type { Page } from '@playwright/test';
import { ja } from '../../src/i18n/messages/ja.ts';
import { axeFindings } from './axe.ts';
import { toldSteps } from './show-steps.ts';
import { expect, test } from './site.ts';

const words = ja.present;

/** Smallest text and smallest target of the show in CSS pixels, and by how much it does not fit, sideways and down. */
const measured = (page: Page) =>
  page.evaluate(() => {
    const show = document.querySelector('.show')!;
    const isShown = (element: Element) =>
      element.getClientRects().length > 0 && !element.closest('.sr-only, dialog');
    const texts = [...show.querySelectorAll('*')].filter(
      (element) =>
        isShown(element) &&
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== ''),
    );
    const sizes = texts.map((element) => {
      const own = Number.parseFloat(getComputedStyle(element).fontSize);
      const drawn = element.closest('text');
      const matrix = drawn?.getScreenCTM();
      return own * (matrix ? Math.hypot(matrix.a, matrix.b) : 1);
    });
    const targets = [...show.querySelectorAll('button, a, select')].filter(isShown).flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      return [width, height];
    });
    const told = document.querySelector('.told')!;
    const unit = document.querySelector('.unit-word:last-child');
    const column = told.getBoundingClientRect();
    return {
      text: Math.min(...sizes),
      target: Math.min(...targets),
      overhang: Math.max(0, document.documentElement.scrollWidth - innerWidth),
      below: Math.max(0, document.documentElement.scrollHeight - innerHeight),
      words: Math.max(0, told.scrollHeight - told.clientHeight),
      unit: Math.max(0, Math.round((unit?.getBoundingClientRect().right ?? 0) - column.right)),
    };
  });

/** A finger that wipes over the stage to the left. */
async function swipe(page: Page) {
  const { x, y, width, height } = (await page.locator('.stage').first().boundingBox())!;
  const at = (share: number) => ({
    pointerType: 'touch',
    isPrimary: true,
    pointerId: 7,
    bubbles: true,
    clientX: x + share * width,
    clientY: y + height / 2,
  });
  const stage = page.locator('.stage').first();
  await stage.dispatchEvent('pointerdown', at(0.7));
  await stage.dispatchEvent('pointerup', at(0.3));
}

const hand = {
  clicker: (page: Page) => page.keyboard.press('PageDown'),
  arrow: (page: Page) => page.keyboard.press('ArrowRight'),
  button: (page: Page) => page.getByRole('button', { name: words.next }).click(),
  swipe,
} as const;

test('every step of the show has its headline, its figure from the data and its map, legible and fitting on each screen', async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const number = page.locator('.figure .number');
  const headline = page.getByRole('heading', { level: 1 });
  for (const [width, height, scale, by] of [
    [1920, 1080, 1, 'clicker'],
    [3840, 2160, 2, 'arrow'],
    [1440, 1080, 1, 'button'],
    [1080, 1920, 1, 'swipe'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('./?view=present');
    for (const [index, step] of toldSteps().entries()) {
      const where = `${width} × ${height}, step ${index + 1}`;
      if (index > 0) await hand[by](page);
      await expect(headline, where).toContainText(step.headline);
      if (step.value === undefined) await expect(number).toHaveCount(0);
      else await expect(number, where).toHaveText(step.value.toLocaleString('en'));
      const marked = page.locator('.map [data-marked]');
      await expect(marked, where).toHaveCount(step.marked.length);
      const codes = await marked.evaluateAll((paths) =>
        paths.map((path) => path.getAttribute('data-marked')),
      );
      expect(codes.sort(), where).toEqual(step.marked);
      if (step.painted !== undefined)
        await expect(page.locator('.map .shape[class*="ai-"]'), where).toHaveCount(step.painted);
      if (step.close !== undefined) {
        // The map has gone there: the place is in the middle of it.
        const centre = (selector: string) =>
          page.locator(selector).evaluate((element) => {
            const { left, right, top, bottom } = element.getBoundingClientRect();
            return { x: (left + right) / 2, y: (top + bottom) / 2, height: bottom - top };
          });
        await expect
          .poll(async () => {
            const place = await centre(`.map .shape[data-code="${step.close}"]`);
            const map = await centre('.map svg');
            return Math.hypot(place.x - map.x, place.y - map.y) / map.height;
          }, where)
          .toBeLessThan(0.02);
      }
      const { text, target, ...beyond } = await measured(page);
      expect.soft(text, `${where}: text`).toBeGreaterThanOrEqual(24 * scale - 0.1);
      expect.soft(target, `${where}: target`).toBeGreaterThanOrEqual(72 * scale - 0.1);
      expect.soft(beyond, `${where}: fits`).toEqual({ overhang: 0, below: 0, words: 0, unit: 0 });
    }
    expect(await axeFindings(page)).toEqual([]);
  }
  await page.getByRole('combobox', { name: words.choosePlace }).selectOption({ label: '高知県' });
  await expect(headline).toContainText('高知県');
  await expect(page.getByRole('link', { name: words.open })).toHaveAttribute('href', /pref=39/);
});

test('the speaker leads: black-out, full screen, pointer, notes in a second window, and a show that goes on by itself', async ({
  page,
  context,
}) => {
  await page.clock.install();
  await page.addInitScript(() => localStorage.setItem('site-address', 'https://renkei.example.jp/'));
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('./?view=present&scene=disaster');
  const headline = page.getByRole('heading', { level: 1 });
  await expect(headline).toContainText('令和2年7月豪雨');

  // Dark, and back by whatever is pressed; nothing is missed.
  const dark = page.getByRole('button', { name: words.lit });
  await page.keyboard.press('b');
  await expect(dark).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(dark).toBeHidden();
  await expect(headline).toContainText('令和2年7月豪雨');

  // The map flies over the country where it may, and is there at once where it may not.
  const windows = () =>
    page.evaluate(() => {
      const svg = document.querySelector('.map svg')!;
      const seen = new Set<string | null>();
      new MutationObserver(() => seen.add(svg.getAttribute('viewBox'))).observe(svg, {
        attributeFilter: ['viewBox'],
      });
      Object.assign(globalThis, { seen });
    });
  const seen = () => page.evaluate(() => (globalThis as unknown as { seen: Set<string> }).seen.size);
  await windows();
  await page.keyboard.press('PageDown');
  await expect.poll(seen).toBeGreaterThan(3);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.keyboard.press('Home');
  await expect(headline).toContainText('都道府県');
  await page.keyboard.press('End');
  await page.keyboard.press('PageUp');
  await windows();
  await page.keyboard.press('PageUp');
  await expect(headline).toContainText('十勝');
  await expect.poll(seen).toBeGreaterThan(0);
  expect(await seen(), 'the scene before and this one, and nothing between').toBeLessThanOrEqual(2);

  await page.getByRole('button', { name: words.fullScreen }).click();
  await expect(page.getByRole('button', { name: words.window })).toBeVisible();
  await page.getByRole('button', { name: words.window }).click();
  await expect(page.getByRole('button', { name: words.fullScreen })).toBeVisible();

  await expect(page.locator('.ring')).toHaveCount(0);
  await page.keyboard.press('p');
  await page.mouse.move(1200, 500);
  const ring = (await page.locator('.ring').boundingBox())!;
  expect([ring.x + ring.width / 2, ring.y + ring.height / 2]).toEqual([1200, 500]);
  await page.keyboard.press('p');
  await expect(page.locator('.show')).toHaveCSS('cursor', 'auto');
  await page.clock.fastForward(3000);
  await expect(page.locator('.show')).toHaveCSS('cursor', 'none');

  // What is handed to the audience is this scene, at the address that was set.
  await page.getByRole('button', { name: words.enlargeCode }).click();
  const link = 'https://renkei.example.jp/?view=present&scene=tokachi';
  const large = page.getByRole('dialog').getByRole('img', { name: link });
  await expect(large).toBeVisible();
  expect((await large.boundingBox())!.width).toBeGreaterThanOrEqual(480);
  await page.keyboard.press('Escape');

  const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')]);
  await expect(notes.getByText('数は十勝の町村')).toBeVisible();
  await expect(notes.getByText('数は山城地域の市町村')).toBeVisible();
  await expect(notes.getByText('京都やましろと、渋谷区。')).toBeVisible();
  await notes.getByRole('button', { name: words.startTimer }).click();
  await expect(notes.getByRole('button', { name: words.pauseTimer })).toBeVisible();
  expect(await axeFindings(notes)).toEqual([]);
  await notes.keyboard.press('PageDown');
  await expect(headline).toContainText('やましろ');
  await expect(notes.getByRole('heading', { level: 1 })).toContainText('やましろ');

  // Only when asked, on from the last scene to the first, and held by a touch.
  await page.bringToFront();
  await page.clock.fastForward(60_000);
  await expect(headline).toContainText('やましろ');
  await page.keyboard.press('a');
  await expect(page.getByText(words.playing)).toBeVisible();
  await page.clock.fastForward(20_000);
  await expect(headline).toContainText('あなたの都道府県');
  await page.clock.fastForward(20_000);
  await expect(headline).toContainText('すべての都道府県');
  await page.mouse.click(300, 300);
  await expect(page.getByText(words.playing)).toBeHidden();

  await context.setOffline(true);
  await expect(page.getByText(words.offline)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(words.offline)).toBeHidden();

  await page.getByRole('link', { name: words.leave }).click();
  await expect(page.getByRole('region', { name: words.stage })).toHaveCount(0);
  await expect.poll(() => notes.isClosed()).toBe(true);
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
  await page.getByRole('button', { name: words.rewordOf('連携自治体') }).click();
  await page.getByLabel(words.headline, { exact: true }).fill('輪は、全国へ。');
  await page.getByRole('button', { name: words.apply }).click();
  expect(await axeFindings(page)).toEqual([]);
  // Without an address there is no code; the one that is set here is where it leads.
  await expect(page.getByRole('button', { name: words.enlargeCode })).toHaveCount(0);
  await page.getByText(words.noCode).click();
  await page.getByLabel(ja.share.site.title).fill('https://renkei.example.jp/');
  await page.getByRole('button', { name: ja.share.site.set }).click();
  await expect(page.getByText('https://renkei.example.jp/', { exact: true })).toBeVisible();
  await expect(page.locator('.code svg')).toBeVisible();
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
  // A clicker's F5 loses nothing.
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('始まりは');
  await page.keyboard.press('Home');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('輪は、全国へ。');
});
