// The terminal of an exhibition: it calls, hands over, asks, returns to its start, and nobody gets out of it.
import type { Page } from '@playwright/test';
import { ja } from '../../src/i18n/messages/ja.ts';
import { expect, test } from './site.ts';

const words = ja.kiosk;

/** The page as a terminal, with the clock in the hands of the test. */
async function openTerminal(page: Page, query: string): Promise<void> {
  await page.clock.install();
  await page.goto(`./?${query}`);
  await expect(page.locator('html')).toHaveAttribute('data-kiosk', '');
  await page.waitForLoadState('networkidle');
}

test('a touch takes the show away and nothing else; after a question without an answer everything is as at the start', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openTerminal(page, 'measure=agreement_members&era=seireki&mode=kiosk&idle=60&attract=20&reach=top');
  const start = /^\?measure=agreement_members&fy=\d{4}&era=seireki$|^\?measure=agreement_members&era=seireki/;
  const here = () => page.evaluate(() => location.search);
  await expect(page.getByRole('alert').first()).toContainText('reach=top');
  expect(await here()).toMatch(start);
  const steps = await page.evaluate(() => history.length);

  // It calls, scene after scene.
  const call = page.getByText(words.call);
  await page.clock.runFor(21_000);
  await expect(call).toBeVisible();
  const headline = page.locator('.attract h1');
  const first = await headline.textContent();
  await page.clock.runFor(13_000);
  await expect(headline).not.toHaveText(first!);

  // A finger on 北海道 of the show, below which lies the map of the start: it only hands over.
  await page.mouse.click(700, 300);
  await expect(call).toBeHidden();
  await page.clock.runFor(1000);
  expect(await here()).not.toContain('pref=');
  await expect(page.locator('#app')).not.toHaveAttribute('inert', '');

  // A visitor who changes everything there is to change.
  await page.getByRole('button', { name: ja.common.displaySettings }).click();
  await page.getByRole('radio', { name: ja.settings.theme.light }).check();
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.getByRole('link', { name: ja.common.nav.disasters }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('searchbox').fill('高知');
  await page.mouse.wheel(0, 600);
  expect(await here()).toContain('mode=kiosk');
  expect(await page.evaluate(() => history.length), 'no step that Back could go to').toBe(steps);

  // Asked, and still there: whatever is touched goes on, and presses nothing.
  const question = page.getByRole('alertdialog', { name: words.question.title });
  await page.clock.runFor(61_000);
  await expect(question).toBeVisible();
  await page.mouse.click(200, 20);
  await expect(question).toBeHidden();
  expect(await here()).toContain('view=disasters');

  // Asked, and gone.
  await page.clock.runFor(61_000);
  await expect(question).toContainText(words.question.left('19'));
  await page.clock.runFor(20_500);
  await expect(question).toBeHidden();
  expect(await here()).toMatch(start);
  await expect(page.locator('input[role=combobox]')).toHaveValue('');
  expect(
    await page.evaluate(() => [scrollY, document.documentElement.dataset['theme'], localStorage.length]),
  ).toEqual([0, undefined, 0]);
  await page.clock.runFor(21_000);
  await expect(call).toBeVisible();
});

test('links that lead out become codes, the browser keeps its menus to itself, and staff get out with their number', async ({
  page,
}) => {
  // Staff who start it at their desk are told, and visitors find the map.
  await page.goto('./?view=desk&mode=kiosk');
  await expect(page.getByRole('alert').first()).toContainText('view=desk');
  await expect(page.locator('.atlas').first()).toBeVisible();

  await openTerminal(page, 'view=about&mode=kiosk&pin=2301');
  const link = page.locator('main a[href^="http"]').first();
  const address = await link.getAttribute('href');
  await link.click();
  const outside = page.getByRole('dialog', { name: words.outside.title });
  await expect(outside).toContainText(address!);
  await expect(outside.getByRole('img')).toBeVisible();
  await outside.getByRole('button', { name: words.outside.close }).click();

  // A file is not saved here; without a published address there is none to take along either.
  const files: string[] = [];
  page.on('download', (file) => files.push(file.url()));
  await page.locator('main a[download]').first().click();
  await expect(page.getByRole('dialog', { name: words.outside.missingTitle })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(files).toEqual([]);
  await expect(page.locator('a[href*="view=desk"]:visible')).toHaveCount(0);

  const prevented = await page.evaluate(() => {
    const heading = document.querySelector('h1')!;
    const field = document.querySelector('input')!;
    const isPrevented = (target: Element, event: Event) => !target.dispatchEvent(event);
    const options = { bubbles: true, cancelable: true };
    return {
      menu: isPrevented(heading, new MouseEvent('contextmenu', options)),
      selection: isPrevented(heading, new Event('selectstart', options)),
      selectionInField: isPrevented(field, new Event('selectstart', options)),
      drag: isPrevented(heading, new Event('dragstart', options)),
      zoom: isPrevented(heading, new WheelEvent('wheel', { ...options, ctrlKey: true })),
      scroll: isPrevented(heading, new WheelEvent('wheel', options)),
      print: isPrevented(heading, new KeyboardEvent('keydown', { ...options, key: 'p', ctrlKey: true })),
      selectable: getComputedStyle(heading).userSelect,
      pinch: getComputedStyle(document.documentElement).touchAction,
    };
  });
  expect(prevented).toEqual({
    menu: true,
    selection: true,
    selectionInField: false,
    drag: true,
    zoom: true,
    scroll: false,
    print: true,
    selectable: 'none',
    pinch: 'pan-x pan-y',
  });

  // Three seconds in the corner, and the number.
  await page.mouse.move(20, 20);
  await page.mouse.down();
  await page.clock.runFor(3100);
  await page.mouse.up();
  await page.clock.runFor(1000);
  const staff = page.getByRole('dialog', { name: words.staff.title });
  const press = async (digits: string) => {
    for (const digit of digits) await staff.getByRole('button', { name: digit, exact: true }).click();
  };
  await press('1111');
  await expect(staff).toContainText(words.staff.wrong);
  await press('2301');
  await expect(page).toHaveURL(/\?view=about#device$/);
  await expect(page.locator('html')).not.toHaveAttribute('data-kiosk', '');
  await expect(page.locator('#device')).toBeVisible();
});

/** The smallest letters and targets on the screen, in pixels of it, with what they are. */
function smallest(page: Page) {
  return page.evaluate(() => {
    const isShown = (element: Element) =>
      element.getClientRects().length > 0 &&
      getComputedStyle(element).visibility === 'visible' &&
      !element.closest('.sr-only, .skip, dialog:not([open])');
    const least = (found: [size: number, what: string][]) => found.sort(([a], [b]) => a - b)[0];
    const all = [...document.querySelectorAll('#app *')].filter(isShown);
    const texts = all.filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== ''),
    );
    const targets = all.filter(
      (element) =>
        element.matches('button, select, summary, input:not([type=radio], [type=checkbox])') ||
        element.matches('header a, .bottom a, .rank-row'),
    );
    return {
      text: least(
        texts.map((element) => {
          const own = Number.parseFloat(getComputedStyle(element).fontSize);
          const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
          const scale = matrix ? Math.hypot(matrix.a, matrix.b) : element.currentCSSZoom;
          return [own * scale, element.textContent!.slice(0, 30)];
        }),
      ),
      target: least(
        targets.map((element) => {
          const { width, height } = element.getBoundingClientRect();
          return [Math.min(width, height), element.outerHTML.slice(0, 80)];
        }),
      ),
      overhang: Math.max(0, document.documentElement.scrollWidth - innerWidth),
      /** The highest middle of a control, as a share of the screen. */
      reach: Math.min(
        ...targets.map((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return (top + bottom) / 2 / innerHeight;
        }),
      ),
    };
  });
}

for (const [width, height, views] of [
  [1920, 1080, ['', 'view=growth', 'view=coverage']],
  [3840, 2160, ['pref=39']],
  [1080, 1920, ['', 'pref=39', 'view=disasters', 'view=about']],
] as const)
  test(`at ${width} × ${height} every view is read from afar, and a finger on the map finds its place`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const scale = Math.min(width, height) / 1080;
    for (const view of views) {
      await page.goto(`./?${view}&mode=kiosk`);
      await expect(page.locator('html')).toHaveAttribute('data-enlarged', '');
      await expect(page.locator('main h1').first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      // Charts are laid out again for the width that they get.
      await expect(async () => {
        const found = await smallest(page);
        expect(found.text?.[0], `${view}: ${found.text?.[1]}`).toBeGreaterThanOrEqual(24 * scale - 0.5);
        expect(found.target?.[0], `${view}: ${found.target?.[1]}`).toBeGreaterThanOrEqual(72 * scale - 0.5);
        expect(found.overhang, view).toBe(0);
        // Upright, all of them are within reach of somebody who sits.
        if (height > width) expect(found.reach, view).toBeGreaterThanOrEqual(0.5);
        await expect(page.getByRole('button', { name: ja.common.shareView })).toHaveCount(1);
        await expect(page.locator('#app input[readonly]:visible'), view).toHaveCount(0);
      }).toPass();
    }
    await page.goto('./?mode=kiosk');
    await expect(page.locator('html')).toHaveAttribute('data-enlarged', '');
    const place = page.locator('.atlas .twin [data-code="01"]');
    await expect(place).toBeVisible();
    const box = (await place.boundingBox())!;
    await expect(async () => {
      await page.mouse.click(box.x + box.width * 0.5, box.y + box.height * 0.5);
      expect(await page.evaluate(() => location.search)).toContain('pref=01');
    }).toPass();
  });
