// The disasters: filtered, brushed and picked by keyboard, hand and mouse; timeline, map and list tell the same.
import type { Locator, Page } from '@playwright/test';
import { ja } from '../../src/i18n/messages/ja.ts';
import { axeFindings } from './axe.ts';
import { expect, test } from './site.ts';

const words = ja.disasters;

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./?view=disasters${query}`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await page.waitForLoadState('networkidle');
}

const result = (page: Page) => page.getByRole('status').filter({ hasText: words.result.count }).first();
const rows = (page: Page) => page.getByRole('region', { name: words.list.title }).locator('a[id^="row-"]');
const timeline = (page: Page) => page.getByRole('region', { name: words.timeline.title, exact: true });
const marks = (page: Page) => timeline(page).locator('svg a');
const map = (page: Page) => page.getByRole('listbox');

/** Names of the prefectures that the map colours. */
const coloured = (page: Page) =>
  page
    .locator('[role=option][class*="ai-"]')
    .evaluateAll((shapes) => shapes.map((shape) => shape.getAttribute('aria-label')?.split('　')[0]).sort());

test('brushing to fiscal 2020 by the keys of a handle marks its recipients on the map and narrows the list', async ({
  page,
}) => {
  await open(page, '&years=2019-2020');
  await page.getByRole('slider', { name: words.years.first }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/years=2020(&|$)/);
  await expect(result(page)).toHaveText(/^\s*2件\s*令和2年度/);
  await expect(rows(page)).toHaveCount(2);
  await expect(marks(page)).toHaveCount(2);
  expect(await coloured(page)).toEqual(['大分県', '山形県', '熊本県', '福岡県'].sort());
});

test('the window of years is moved as a whole by its keys, and stops at both ends', async ({ page }) => {
  await open(page, '&years=2018-2019');
  const window = page.getByRole('slider', { name: words.years.window });
  await window.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/years=2019-2020/);
  await expect(window).toHaveAttribute('aria-valuetext', '令和元〜2年度');
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/years=2010-2011/);
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/years=2024-2025/);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/years=2024-2025/);
});

test('a stroke over the bars chooses years, and the window is dragged to others', async ({ page }) => {
  await open(page);
  const bars = page.locator('svg.bars');
  const box = (await bars.boundingBox())!;
  const at = (year: number) => box.x + ((year - 2010) / 15) * box.width;
  await page.mouse.move(at(2018), box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(at(2019), box.y + box.height / 2, { steps: 4 });
  await page.mouse.move(at(2021), box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/years=2018-2021/);
  // A stroke is one step of the history.
  await page.goBack();
  await expect(page).not.toHaveURL(/years=/);
  await page.goForward();
  await expect(page).toHaveURL(/years=2018-2021/);
  const track = (await page.getByRole('slider', { name: words.years.window }).boundingBox())!;
  await page.mouse.move(at(2019) + 8, track.y + track.height / 2);
  await page.mouse.down();
  await page.mouse.move(at(2021) + 8, track.y + track.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect(page).toHaveURL(/years=2020-2023/);
});

test('福岡県 picked on the map by keyboard narrows list and timeline to its two disasters', async ({
  page,
}) => {
  await open(page);
  await map(page).focus();
  const active = () =>
    map(page).evaluate((list) =>
      document.getElementById(list.getAttribute('aria-activedescendant') ?? '')?.getAttribute('data-code'),
    );
  await page.keyboard.press('End');
  for (let step = 0; step < 60 && (await active()) !== '40'; step++) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/recipient=40/);
  await expect(result(page)).toContainText('2件');
  await expect(rows(page)).toHaveCount(2);
  await expect(marks(page)).toHaveCount(2);
  // The others stay on the map, to be picked instead.
  expect(await coloured(page)).toHaveLength(16);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/recipient=/);
});

test('marks of the timeline are one stop of the Tab key; arrows go on, Enter opens the record and names recipients', async ({
  page,
}) => {
  await open(page, '&type=heavy_rain');
  await timeline(page).getByRole('tab', { name: ja.common.chart }).focus();
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(focused).toHaveAttribute('aria-label', /平成30年7月豪雨.*支援2件/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(focused).toHaveAttribute('aria-label', /令和2年7月豪雨/);
  // What a page loaded anew would no longer know.
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/disaster=2020-07-gou/);
  await expect(map(page).locator('text', { hasText: '熊本県' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: '令和2年7月豪雨', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(focused).toHaveAttribute('aria-label', /令和2年7月豪雨/);
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
});

test('giver, recipient, document and words narrow together, and the choices count with each other', async ({
  page,
}) => {
  await open(page);
  await page.getByLabel(words.filter.provider, { exact: true }).selectOption('joint');
  await expect(result(page)).toContainText('19件');
  await page.getByLabel(words.filter.source, { exact: true }).selectOption('S004');
  await expect(result(page)).toContainText('7件');
  await page.getByLabel(words.filter.recipient, { exact: true }).selectOption('12');
  await expect(rows(page)).toHaveCount(1);
  await expect(page).toHaveURL(/recipient=12&provider=joint&source=S004/);
  await expect(
    page.getByLabel(words.filter.recipient, { exact: true }).locator('option[value="43"]'),
  ).toHaveText('熊本県　2');
  await page.getByRole('button', { name: words.filter.clear }).click();
  await expect(page).toHaveURL(/view=disasters$/);
  await page.getByLabel(words.filter.find).fill('石巻');
  await expect(rows(page)).toHaveCount(1);
  await expect(result(page)).toContainText('1件');
  await page.reload();
  await expect(page.getByLabel(words.filter.find)).toHaveValue('石巻');
  await expect(rows(page)).toHaveCount(1);
});

test('an empty result says aloud what to loosen, and does it', async ({ page }) => {
  await open(page, '&type=earthquake&recipient=40');
  await expect(result(page)).toContainText(words.empty.advice('支援先「福岡県」', 7));
  await expect(page.getByRole('heading', { name: words.list.title })).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: words.empty.loosen('支援先「福岡県」', 7) }).click();
  await expect(page).not.toHaveURL(/recipient=/);
  await expect(rows(page)).toHaveCount(7);
});

test('the sums follow the filter and never add the series of money', async ({ page }) => {
  await open(page, '&years=2010');
  const sums = page.getByRole('region', { name: words.sums.title, exact: true });
  await expect(sums).toContainText('23区共同が10億円、各区の合計が37億6,339万円。');
  await sums.getByRole('tab', { name: ja.common.table }).click();
  await expect(sums.getByRole('row')).toHaveCount(4);
  await page.getByLabel(words.filter.provider, { exact: true }).selectOption('joint');
  await expect(sums).toContainText('23区共同が10億円。');
  await expect(sums).not.toContainText('37億');
});

test('the map tells when a place last received, and keeps it in the link', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: words.map.tone.latest }).check();
  await expect(page).toHaveURL(/tone=latest/);
  await expect(page.getByText(/最近に受けたのは令和5年度の/)).toBeVisible();
  await expect(page.locator('[role=option][data-code="43"]')).toHaveAttribute(
    'aria-label',
    /最近は令和2年度/,
  );
});

test('values of the filter that do not exist are told and left out', async ({ page }) => {
  await open(page, '&provider=13199&source=nothing&recipient=40');
  await expect(page.getByRole('alert')).toContainText('「provider=13199」');
  await expect(page.getByRole('alert')).toContainText('「source=nothing」');
  await expect(rows(page)).toHaveCount(2);
});

/** Texts of a drawing that lie on each other by more than a pixel. */
async function collisions(texts: Locator): Promise<string[]> {
  return texts.evaluateAll((elements) => {
    const boxes = elements
      .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) =>
            Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
            Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 1,
        )
        .map((b) => `${a.text} × ${b.text}`),
    );
  });
}

for (const width of [320, 390, 1280, 1920])
  test(`no label lies on another at ${width} px, with all disasters and with a crowded year`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const query of ['', '&years=2023', '&disaster=2022-08-03-oame-typhoon8']) {
      await open(page, query);
      await expect(marks(page).first()).toBeVisible();
      const drawn = timeline(page).locator('svg text');
      expect(await drawn.count()).toBeGreaterThan(10);
      expect(await collisions(drawn)).toEqual([]);
      expect(
        await collisions(
          page.locator('.fields .label, .fields select, .fields input, .years .label, .ends span'),
        ),
      ).toEqual([]);
      expect(await collisions(map(page).locator('text'))).toEqual([]);
      const { content, shown } = await page.evaluate(() => ({
        content: document.documentElement.scrollWidth,
        shown: document.documentElement.clientWidth,
      }));
      expect(content).toBeLessThanOrEqual(shown);
    }
    expect(await axeFindings(page)).toEqual([]);
  });
