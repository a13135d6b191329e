// What every reader does on the map. The projects of playwright.config.ts run this file in three set-ups without
// change: drawn with WebGL, without WebGL, and after the graphics context has been taken away.
import type { Locator, Page } from '@playwright/test';
import { ja } from '../../src/i18n/messages/ja.ts';
import { mapSurface } from '../../src/i18n/messages/ja/map-surface.ts';
import {
  cameraOf,
  isFlying,
  designColour,
  drawn,
  levelOf,
  mapStands,
  openMap,
  paint,
  placeOf,
  prefecturePaints,
  screenColour,
} from './atlas.ts';
import { MUNICIPALITY_CODES, NORTHERN_VILLAGES, PREFECTURES } from './facts.ts';
import { distance } from './pixels.ts';
import { expect, test } from './site.ts';

const { map } = ja;

/** Two renderers may round a channel differently. */
const SAME = 2;

/** 北海道, and its largest town: their codes begin with 0, which an id that became a number would lose. */
const HOKKAIDO = '01';
const ASHORO = '01647';
const YUSUHARA = '39405';

const stage = (page: Page): Locator => page.getByRole('application');
const field = (page: Page): Locator => page.getByRole('combobox', { name: ja.search.label });
const rows = (page: Page): Locator => page.getByRole('listbox', { name: ja.search.list }).getByRole('option');
const card = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 2, name, exact: true });
/** What a screen reader says of the place the map is at. */
const heard = (page: Page): Locator => page.locator('.view + [role=status]');

/** Are the place's state and its colour on the screen those of the design? */
async function looksRight(page: Page, code: string): Promise<void> {
  const expected = await designColour(page, code);
  await expect
    .poll(async () => distance(await screenColour(page, code, 10), expected), PREFECTURES.get(code) ?? code)
    .toBeLessThanOrEqual(SAME);
}

/** Presses Tab until an element has the focus, as who has no mouse does. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target).toBeFocused();
}

test('all 47 prefectures are drawn, the six northern villages apart, and on request all 1,747 municipalities', async ({
  page,
}) => {
  await openMap(page);
  expect(await drawn(page, 'prefecture')).toEqual([...PREFECTURES.keys(), ...NORTHERN_VILLAGES].sort());
  for (const village of NORTHERN_VILLAGES) expect(await paint(page, village)).toBe('excluded');

  await page.getByLabel(map.levelSelect.label).selectOption('muni');
  await expect(page).toHaveURL(/level=muni/);
  await expect.poll(async () => (await drawn(page, 'municipality')).length).toBe(MUNICIPALITY_CODES.length);
  expect(await drawn(page, 'municipality')).toEqual(MUNICIPALITY_CODES);
  expect(MUNICIPALITY_CODES).toHaveLength(1747);
});

test('the search finds a place by its reading, opens its card and brings it into view', async ({ page }) => {
  await openMap(page);
  await field(page).fill('ゆすはら');
  await expect(rows(page)).toHaveText([/高知県\s*梼原町/]);
  await rows(page).first().click();
  await expect(page).toHaveURL(new RegExp(`muni=${YUSUHARA}`));
  await expect(card(page, '梼原町')).toBeVisible();
  await expect.poll(async () => (await drawn(page, 'municipality')).includes(YUSUHARA)).toBe(true);
  await expect(page.locator('.map-outline.is-selected').last()).toHaveAttribute('d', /^M/);
  const frame = await stage(page).boundingBox();
  if (!frame) throw new Error('the map has no box');
  await expect
    .poll(async () => {
      const { x, y } = await placeOf(page, YUSUHARA);
      return x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height;
    })
    .toBe(true);
});

test('the pointer marks a place without changing its colour, and a click opens it; Back returns', async ({
  page,
}) => {
  await openMap(page);
  for (const [code, name] of [
    [HOKKAIDO, '北海道'],
    [ASHORO, '足寄町'],
  ] as const) {
    await expect.poll(() => paint(page, code)).toMatch(/^ai-[1-5]$/);
    const state = await paint(page, code);
    await looksRight(page, code);
    const { x, y } = await placeOf(page, code);
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
    await expect(page.locator('.map-outline.is-hover').last()).toHaveAttribute('d', /^M/);
    expect(await paint(page, code)).toBe(state);
    await looksRight(page, code);
    await page.mouse.click(x, y);
    await expect(page).toHaveURL(new RegExp(`(pref|muni)=${code}(&|$)`));
    await expect(card(page, name)).toBeVisible();
    await expect(page.getByRole('navigation', { name: map.breadcrumbLabel })).toContainText('北海道');
    await expect.poll(async () => (await drawn(page, 'municipality')).includes(ASHORO)).toBe(true);
  }
  await page.goBack();
  await expect(page).toHaveURL(/\?pref=01$/);
  await expect(card(page, '北海道')).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/pref=/);
  await expect(page.getByRole('navigation', { name: map.breadcrumbLabel })).toHaveCount(0);
  await expect.poll(async () => (await drawn(page, 'prefecture')).includes('47')).toBe(true);
});

test('the fiscal year colours the map anew, state and pixels alike', async ({ page }) => {
  await openMap(page, '?measure=agreement&fy=2016');
  const slider = page.getByRole('slider', { name: map.timeline.label });
  await slider.focus();
  const seen = new Map<number, Record<string, unknown>>();
  for (const fiscalYear of [2016, 2017, 2018, 2019]) {
    await expect(page).toHaveURL(new RegExp(`fy=${fiscalYear}`));
    await expect
      .poll(async () => JSON.stringify(await prefecturePaints(page)))
      .not.toBe(JSON.stringify(seen.get(fiscalYear - 1)));
    seen.set(fiscalYear, await prefecturePaints(page));
    if (fiscalYear < 2019) await slider.press('ArrowRight');
  }
  for (const paints of seen.values()) expect(Object.values(paints).every(Boolean)).toBe(true);
  const before = seen.get(2016) ?? {};
  const after = seen.get(2019) ?? {};
  const changed = [...PREFECTURES.keys()].filter((code) => before[code] !== after[code]);
  expect(changed.length).toBeGreaterThan(0);
  await looksRight(page, changed.includes(HOKKAIDO) ? HOKKAIDO : (changed[0] ?? ''));
});

test('a class chosen in the legend stands out alone on the map, is counted in words, and can be let go', async ({
  page,
}) => {
  await openMap(page);
  const before = await prefecturePaints(page);
  const legend = page.getByRole('region', { name: /都道府県ごとの/ });
  const classes = legend.getByRole('button', { name: /都道府県$/ });
  // The class of 長野県, and with it all that are drawn as it is.
  const own = Object.keys(before).filter((code) => before[code] === before['20']);
  expect(own.length).toBeLessThan(47);

  await classes
    .filter({ hasText: `${own.length}都道府県` })
    .first()
    .click();
  await expect(legend.getByRole('status')).toContainText(`${own.length}都道府県を強調しています`);
  await expect(legend.getByRole('status')).toContainText('令和7年度');
  await expect
    .poll(async () => {
      const paints = await prefecturePaints(page);
      return Object.keys(paints).filter((code) => paints[code] !== 'dimmed');
    })
    .toEqual(own);
  expect(await paint(page, '20')).toBe(before['20']);

  await legend.getByRole('button', { name: map.legend.clear }).click();
  await expect.poll(() => prefecturePaints(page)).toEqual(before);
});

test('the level follows the zoom, and stays where it is locked', async ({ page }) => {
  await openMap(page);
  const zoom = async (name: string, times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      const { metresPerPixel } = await cameraOf(page);
      await page.getByRole('button', { name, exact: true }).click();
      await expect.poll(async () => (await cameraOf(page)).metresPerPixel).not.toBe(metresPerPixel);
    }
  };
  expect(await levelOf(page)).toBe('prefecture');
  await zoom(mapSurface.zoomIn, 2);
  await expect.poll(() => levelOf(page)).toBe('municipality');
  await expect.poll(async () => (await drawn(page, 'municipality')).length).toBeGreaterThan(100);
  await zoom(mapSurface.zoomOut, 2);
  await expect.poll(() => levelOf(page)).toBe('prefecture');

  await page.getByLabel(map.levelSelect.label).selectOption('pref');
  await zoom(mapSurface.zoomIn, 2);
  // Longer than the level takes to follow.
  await page.waitForTimeout(500);
  expect(await levelOf(page)).toBe('prefecture');
  await page.getByLabel(map.levelSelect.label).selectOption('auto');
  await expect.poll(() => levelOf(page)).toBe('municipality');
});

test('an address shows the same screen after a reload, and Back the one before', async ({ page }) => {
  const look = async () => ({
    address: new URL(page.url()).search,
    level: await levelOf(page),
    camera: await cameraOf(page),
    shapes: await drawn(page, 'municipality'),
    colour: await paint(page, ASHORO),
    headings: await page.getByRole('heading').allInnerTexts(),
    selected: await page.locator('.map-outline.is-selected').last().getAttribute('d'),
  });
  const rests = async () => {
    await expect.poll(async () => (await drawn(page, 'municipality')).includes(ASHORO)).toBe(true);
    let last = '';
    await expect
      .poll(async () => {
        const before = last;
        last = JSON.stringify(await look());
        return last === before && !(await isFlying(page));
      })
      .toBe(true);
    return JSON.parse(last) as Awaited<ReturnType<typeof look>>;
  };
  await openMap(page, `?measure=agreement&fy=2018&muni=${ASHORO}`);
  const before = await rests();
  expect(before.address).toBe(`?measure=agreement&fy=2018&muni=${ASHORO}`);
  await page.reload();
  await mapStands(page);
  expect(await rests()).toEqual(before);

  await page.getByRole('navigation', { name: map.breadcrumbLabel }).getByRole('link').first().click();
  await expect.poll(() => levelOf(page)).toBe('prefecture');
  await page.goBack();
  expect(await rests()).toEqual(before);
});

test('a tour by keyboard: arrows to the neighbour, Enter to the card, Escape to the map and out of it', async ({
  page,
}) => {
  await openMap(page, '?pref=01');
  await expect(card(page, '北海道')).toBeVisible();
  await stage(page).focus();
  await page.keyboard.press('PageDown');
  // The first key comes to a place, the next ones go on from there.
  await expect(heard(page)).toContainText('北海道');
  const first = (await heard(page).textContent()) ?? '';
  await page.keyboard.press('ArrowRight');
  await expect(heard(page)).not.toHaveText(first);
  const words = (await heard(page).textContent()) ?? '';
  const name = words.split('、')[0] ?? '';
  expect(words).toMatch(/^[^、]+[市町村]、[ぁ-ん]+、北海道、/);
  expect(words).toContain('令和7年度（2025年度）');
  await expect(page.locator('.map-outline.is-focus').last()).toHaveAttribute('d', /^M/);

  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/muni=01\d{3}/);
  await expect(card(page, name)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(stage(page)).toBeFocused();
  await expect(heard(page)).toContainText(name);
  // The first Escape lets go of the place, the map stays the one stop that it is.
  await page.keyboard.press('Escape');
  await expect(stage(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(stage(page)).not.toBeFocused();
});

test('without a mouse from the opened page to the card of 梼原町, typed as 檮原, and back to the country', async ({
  page,
}) => {
  await openMap(page);
  await tabTo(page, field(page));
  await page.keyboard.insertText('檮原');
  await expect(rows(page)).toHaveText([/高知県\s*梼原町\s*ゆすはらちょう/]);
  await expect(page.getByRole('search').getByRole('status')).toContainText(ja.search.count('1'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`[?&]muni=${YUSUHARA}(&|$)`));
  await expect(card(page, '梼原町')).toBeFocused();
  await expect.poll(async () => (await drawn(page, 'municipality')).includes(YUSUHARA)).toBe(true);

  await page.keyboard.press('Escape');
  await expect(stage(page)).toBeFocused();
  await expect(heard(page)).toContainText(/^梼原町、ゆすはらちょう、高知県、/);
  await expect(heard(page)).toContainText('令和7年度（2025年度）');

  const country = page.getByRole('navigation', { name: map.breadcrumbLabel }).getByRole('link').first();
  await tabTo(page, country, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/muni=|pref=/);
  await expect(card(page, '梼原町')).toHaveCount(0);
  await expect.poll(async () => (await drawn(page, 'prefecture')).includes('47')).toBe(true);
});
