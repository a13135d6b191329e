// What every reader does, on both renderers: the projects of playwright.config.ts run this file twice.
import { ja } from '../../src/i18n/messages/ja.ts';
import {
  designColour,
  drawn,
  hasWebgl,
  openMap,
  paint,
  placeOf,
  prefecturePaints,
  renderer,
  screenColour,
} from './atlas.ts';
import { MUNICIPALITY_CODES, NORTHERN_VILLAGES, PREFECTURES } from './facts.ts';
import { distance } from './pixels.ts';
import { expect, test } from './site.ts';

/** Two renderers may round a channel differently. */
const SAME = 2;

/** 北海道, and its largest towns: their codes begin with 0, which an id that became a number would lose. */
const HOKKAIDO = '01';
const ASHORO = '01647';

test('the map draws the 47 prefectures and, apart, the six northern villages', async ({ page }) => {
  await openMap(page);
  expect(await renderer(page)).toBe((await hasWebgl(page)) ? 'webgl' : 'svg');
  expect(await drawn(page, 'prefecture')).toEqual([...PREFECTURES.keys(), ...NORTHERN_VILLAGES].sort());
  for (const village of NORTHERN_VILLAGES) expect(await paint(page, village)).toBe('excluded');
});

test('the map draws all 1,747 municipalities of the official list', async ({ page }) => {
  await openMap(page, '?level=muni');
  await expect.poll(async () => (await drawn(page, 'municipality')).length).toBe(MUNICIPALITY_CODES.length);
  expect(await drawn(page, 'municipality')).toEqual(MUNICIPALITY_CODES);
  expect(MUNICIPALITY_CODES).toHaveLength(1747);
});

for (const [what, code, query] of [
  ['北海道', HOKKAIDO, ''],
  ['a municipality whose code begins with 0', ASHORO, '?pref=01'],
] as const) {
  test(`${what} keeps its colour under the pointer and after it`, async ({ page }) => {
    await openMap(page, query);
    await expect.poll(() => paint(page, code)).toMatch(/^ai-[1-5]$/);
    const state = await paint(page, code);
    const expected = await designColour(page, code);
    await expect
      .poll(async () => distance(await screenColour(page, code), expected))
      .toBeLessThanOrEqual(SAME);

    const { x, y } = await placeOf(page, code);
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    await expect(
      page.getByText(code === HOKKAIDO ? '北海道' : '足寄町', { exact: true }).first(),
    ).toBeVisible();
    expect(await paint(page, code)).toBe(state);
    expect(distance(await screenColour(page, code), expected)).toBeLessThanOrEqual(SAME);

    await page.mouse.move(2, 2);
    expect(await paint(page, code)).toBe(state);
    await expect
      .poll(async () => distance(await screenColour(page, code), expected))
      .toBeLessThanOrEqual(SAME);
  });
}

test('the map is coloured anew when the fiscal year changes, state and pixels alike', async ({ page }) => {
  await openMap(page, '?measure=agreement&fy=2016');
  const slider = page.getByRole('slider', { name: ja.map.timeline.label });
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

  // And on the screen, at one of those that changed.
  const code = changed.includes(HOKKAIDO) ? HOKKAIDO : (changed[0] ?? '');
  await expect
    .poll(async () => distance(await screenColour(page, code, 8), await designColour(page, code)))
    .toBeLessThanOrEqual(SAME);
});

test('a click on 北海道 opens it with its municipalities, and Back returns to the country', async ({
  page,
}) => {
  await openMap(page);
  const { x, y } = await placeOf(page, HOKKAIDO);
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/[?&]pref=01(&|$)/);
  await expect(page.getByRole('navigation', { name: ja.map.breadcrumbLabel })).toContainText('北海道');
  await expect.poll(async () => (await drawn(page, 'municipality')).includes(ASHORO)).toBe(true);
  await page.goBack();
  await expect(page).not.toHaveURL(/pref=/);
  await expect(page.getByRole('navigation', { name: ja.map.breadcrumbLabel })).toHaveCount(0);
  await expect.poll(async () => (await drawn(page, 'prefecture')).includes('47')).toBe(true);
});

test('every prefecture can be opened from the table', async ({ page }) => {
  await openMap(page);
  const links = page.getByRole('table').first().getByRole('rowheader').getByRole('link');
  await expect(links).toHaveCount(47);
  await links.getByText('沖縄県', { exact: true }).click();
  await expect(page).toHaveURL(/pref=47/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('沖縄県');
});

test('a drag along the years does not flood the history', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { __addresses: seen });
    for (const name of ['pushState', 'replaceState'] as const) {
      const original = history[name].bind(history);
      history[name] = (data, unused, url) => {
        seen.push(String(url));
        original(data, unused, url);
      };
    }
  });
  await openMap(page);
  const slider = page.getByRole('slider', { name: ja.map.timeline.label });
  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider has no box');
  const before = await page.evaluate(() => history.length);
  const first = page.url();
  await page.mouse.move(box.x + box.width - 12, box.y + 14);
  await page.mouse.down();
  for (let step = 1; step <= 20; step++)
    await page.mouse.move(box.x + box.width - 12 - (step * box.width) / 24, box.y + 14);
  await page.mouse.up();

  const addresses = await page.evaluate(() => (window as unknown as { __addresses: string[] }).__addresses);
  const years = new Set(addresses.map((address) => /fy=(\d{4})/.exec(address)?.[1]));
  expect(years.size).toBeGreaterThan(8);
  // A hand that rests for a while on its way may begin a new step: one is the rule, three a slow machine.
  const steps = (await page.evaluate(() => history.length)) - before;
  expect(steps).toBeGreaterThan(0);
  expect(steps).toBeLessThanOrEqual(3);
  await page.evaluate((back) => history.go(-back), steps);
  await expect(page).toHaveURL(first);
  await expect(slider).toHaveValue(await slider.getAttribute('max').then((max) => max ?? ''));
});
