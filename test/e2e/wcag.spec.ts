// What WCAG 2.2 AA asks and axe cannot see, on every view: by geometry, by keys and by one pointer.
import type { Page } from '@playwright/test';
import { ja } from '../../src/i18n/messages/ja.ts';
import { cameraOf, isFlying, openMap, placeOf } from './atlas.ts';
import { expect, test } from './site.ts';
import {
  focusStop,
  lostWords,
  namesBroken,
  ordersBroken,
  passRows,
  spaceText,
  targets,
} from './wcag-measures.ts';

const VIEWS = {
  map: '',
  'a place': 'muni=39405',
  growth: 'view=growth&record=2018-07-gou',
  disasters: 'view=disasters&disaster=2018-07-gou',
  coverage: 'view=coverage&open=tohoku&pref=05',
  desk: 'view=desk',
  present: 'view=present',
  about: 'view=about',
} as const;

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`./?${query}`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await page.waitForLoadState('networkidle');
}

const WIDTHS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
] as const;

const isFull = process.env['AXE_MATRIX'] === 'full';
/** What a wide page has of its own; the other views are a phone's, laid out wider. */
const WIDE_VIEWS = ['map', 'disasters', 'desk'];

for (const viewport of WIDTHS)
  test(`the Tab key leads through the views at ${viewport.width} px: each stop has a ring, is on the screen, is not covered, and the way ends`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.setViewportSize(viewport);
    for (const [name, query] of Object.entries(VIEWS)) {
      if (!isFull && viewport.width > 390 && !WIDE_VIEWS.includes(name)) continue;
      await open(page, query);
      const broken: string[] = [];
      const seen = new Set<string>();
      let isOver = false;
      for (let step = 0; step < 400 && !isOver; step += 1) {
        await page.keyboard.press('Tab');
        let stop = await page.evaluate(focusStop);
        // A line of choices is pushed to the one with the focus in the next frame.
        if (stop && stop.broken.length > 0) {
          await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
          stop = await page.evaluate(focusStop);
        }
        // After the last one the focus leaves the page, or comes again to the first.
        if (!stop || seen.has(stop.what)) {
          isOver = seen.size > 0;
          continue;
        }
        seen.add(stop.what);
        // Of the table with a row for every place, two ends are enough.
        if (seen.size > 10 && (await page.evaluate(passRows)))
          // Rows that come into sight there are laid out first; what stands below them moves.
          await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
        broken.push(...stop.broken.map((how) => `${stop.what}: ${how}`));
      }
      expect.soft(isOver, `${name}: the way of the Tab key ends`).toBe(true);
      expect.soft(broken, `${name}: ${seen.size} stops`).toEqual([]);
    }
  });

for (const viewport of WIDTHS)
  test(`targets at ${viewport.width} px are 24 px or have the room of it, are called what they say, and the keyboard goes as the eye does`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    for (const [name, query] of Object.entries(VIEWS)) {
      if (!isFull && viewport.width > 390 && !WIDE_VIEWS.includes(name)) continue;
      await open(page, query);
      const { small, under44 } = await page.evaluate(targets);
      expect.soft(small, name).toEqual([]);
      expect.soft(await page.evaluate(ordersBroken), name).toEqual([]);
      expect.soft(await page.evaluate(namesBroken), name).toEqual([]);
      test.info().annotations.push({ type: `under 44 px: ${name}`, description: JSON.stringify(under44) });
    }
  });

/** A line of the header that is longer than the page loses nothing: it can be scrolled to. */
const withoutWidth = (broken: readonly string[]) => broken.filter((what) => !what.startsWith('the page is'));

test('at 320 px nothing is cut off, covered or scrolled sideways but tables and maps; nothing is lost when the text is spaced', async ({
  page,
}) => {
  test.setTimeout(240_000);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const [name, query] of Object.entries(VIEWS)) {
      await open(page, query);
      if (width === 320) expect.soft(await page.evaluate(lostWords), `${name} at 320 px`).toEqual([]);
      await page.evaluate(spaceText);
      const spaced = await page.evaluate(lostWords);
      expect.soft(withoutWidth(spaced), `${name} at ${width} px, spaced`).toEqual([]);
    }
  }
});

test('with text of 200 % nothing is cut off or covered', async ({ page }) => {
  test.setTimeout(240_000);
  await page.addInitScript(() => localStorage.setItem('display', '{"text":"200"}'));
  for (const viewport of WIDTHS) {
    await page.setViewportSize(viewport);
    for (const [name, query] of Object.entries(VIEWS)) {
      if (!isFull && viewport.width > 390 && !WIDE_VIEWS.includes(name)) continue;
      await open(page, query);
      await expect(page.locator('html')).toHaveAttribute('data-text', '200');
      const lost = await page.evaluate(lostWords);
      expect.soft(lost, `${name} at ${viewport.width} px`).toEqual([]);
    }
  }
});

test('the map, the sheet and the years are moved by single presses; nothing needs a stroke', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page, '?muni=39405');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const words = ja.mapSurface;
  const moved = async (name: string) => {
    await expect.poll(() => isFlying(page)).toBe(false);
    const before = await cameraOf(page);
    await press(name);
    await expect.poll(() => cameraOf(page), name).not.toEqual(before);
  };
  await press(ja.map.sheet.down);
  for (const name of [words.zoomIn, words.zoomOut]) await moved(name);
  await press(words.openMove);
  for (const name of [words.moveLeft, words.moveRight, words.moveUp, words.moveDown]) await moved(name);
  await press(words.closeMove);
  await press(ja.map.sheet.up);
  await press(ja.map.sheet.up);
  await expect(page.getByRole('button', { name: ja.map.sheet.up })).toHaveAttribute('aria-disabled', 'true');
});

test('what comes under the pointer goes with Escape, without a move of the pointer', async ({ page }) => {
  await openMap(page);
  const { x, y } = await placeOf(page, '20');
  await page.mouse.move(x, y);
  const card = page.locator('.stage .card');
  await expect(card).toContainText('長野県');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
});

test('what a filter has found is told without the focus', async ({ page }) => {
  await open(page, 'view=disasters');
  const told = page.getByRole('status').filter({ hasText: ja.disasters.result.count }).first();
  const before = await told.innerText();
  const field = page.getByRole('main').getByRole('searchbox');
  await field.fill('熊本');
  await expect(told).not.toHaveText(before);
  await expect(field).toBeFocused();
});

test('every view has a title of its own', async ({ page }) => {
  const titles = new Set<string>();
  for (const query of Object.values(VIEWS)) {
    await open(page, query);
    titles.add(await page.title());
  }
  expect(titles.size).toBe(Object.keys(VIEWS).length);
});
