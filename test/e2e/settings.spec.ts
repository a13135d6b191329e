// How the site is shown: one dialog, each choice at once and for good, and nothing else of the page changes.
import type { Page } from '@playwright/test';
import { ja } from '../../src/i18n/messages/ja.ts';
import { axeFindings } from './axe.ts';
import { mapStands, openMap } from './atlas.ts';
import { expect, test } from './site.ts';

const { settings, common } = ja;
const opener = (page: Page) => page.getByRole('button', { name: common.displaySettings });
const dialog = (page: Page) => page.getByRole('dialog', { name: settings.title });
const choice = (page: Page, group: string, name: string) =>
  dialog(page)
    .getByRole('radiogroup', { name: group })
    .or(dialog(page).getByRole('group', { name: group }))
    .getByRole('radio', { name, exact: true });
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const PAPER = {
  light: 'rgb(252, 252, 250)',
  dark: 'rgb(14, 22, 30)',
  lightHigh: 'rgb(255, 255, 255)',
  darkHigh: 'rgb(0, 0, 0)',
};
/** How long a passage takes, in the unit of the style sheet. */
const passage = (page: Page) =>
  page.evaluate(() =>
    Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--t-mid')),
  );
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('display'));

test('the dialog is used by keyboard alone, every choice holds at once and after a reload, and all of it goes back', async ({
  page,
}) => {
  await openMap(page, '?pref=39');
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  expect(await axeFindings(page, 'dialog')).toEqual([]);
  const targets = await dialog(page)
    .locator('label, button')
    .evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
    );
  expect(Math.min(...targets)).toBeGreaterThanOrEqual(44);

  // Tab goes from group to group, the arrows choose within: the years, then the brightness.
  await choice(page, settings.era.label, settings.era.both).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/era=seireki/);
  await choice(page, settings.theme.label, settings.theme.system).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await paper(page)).toBe(PAPER.dark);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
  expect(await paper(page)).toBe(PAPER.darkHigh);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect(await passage(page)).toBe(0);
  await choice(page, settings.text.label, settings.text[100]).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveAttribute('data-text', '125');
  await choice(page, settings.furigana.label, settings.furigana.language).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
  await expect(page).toHaveURL(/\?pref=39&era=seireki$/);

  await page.reload();
  await mapStands(page);
  for (const [name, value] of Object.entries({
    theme: 'dark',
    contrast: 'high',
    motion: 'reduce',
    text: '125',
    furigana: 'on',
  }))
    await expect(page.locator('html')).toHaveAttribute(`data-${name}`, value);
  expect(await paper(page)).toBe(PAPER.darkHigh);

  await opener(page).click();
  await dialog(page).getByRole('button', { name: settings.reset }).click();
  await expect(page).toHaveURL(/\?pref=39$/);
  expect(await kept(page)).toBeNull();
  expect(await paper(page)).toBe(PAPER.light);
});

test('a language of its own name is one press away, and what is open stays open', async ({ page }) => {
  await openMap(page, '?pref=39&muni=39405');
  const link = page.getByRole('link', { name: 'English', exact: true });
  await expect(link).toHaveAttribute('lang', 'en');
  await link.click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(/muni=39405.*lang=en/);
  await expect(page.getByRole('link', { name: '日本語', exact: true })).toBeVisible();
  // On a phone it is in the dialog.
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole('button', { name: /言語/ }).click();
  const box = await page.getByRole('dialog').boundingBox();
  expect(box!.x).toBeGreaterThanOrEqual(0);
  expect(box!.x + box!.width).toBeLessThanOrEqual(320);
  await page.getByRole('radio', { name: '日本語', exact: true }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page).toHaveURL(/\?muni=39405$/);
});

test('what the device wishes is done without a word, and a switch stands above it', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more', colorScheme: 'dark', reducedMotion: 'reduce' });
  await openMap(page, '?pref=39');
  expect([await paper(page), await passage(page)]).toEqual([PAPER.darkHigh, 0]);
  await opener(page).click();
  await choice(page, settings.contrast.label, settings.contrast.normal).check();
  expect(await paper(page)).toBe(PAPER.dark);
  await choice(page, settings.theme.label, settings.theme.light).check();
  expect(await paper(page)).toBe(PAPER.light);
  await page.keyboard.press('Escape');

  await page.emulateMedia({ forcedColors: 'active', contrast: 'no-preference', colorScheme: 'dark' });
  const seen = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'CanvasText';
    const text = getComputedStyle(probe).color;
    probe.remove();
    const chosen = document.querySelector('header nav [aria-current]')!;
    const other = document.querySelector('header nav a:not([aria-current])')!;
    const shape = document.querySelector('.atlas-twin [data-code="39405"], .atlas-twin [data-code="39"]')!;
    return {
      isTextOfDevice: getComputedStyle(document.querySelector('h1')!).color === text,
      marks: [chosen, other].map((tab) => getComputedStyle(tab).borderBottomColor),
      fill: getComputedStyle(shape).fill,
      canvas: getComputedStyle(document.documentElement).backgroundColor,
    };
  });
  expect(seen.isTextOfDevice).toBe(true);
  expect(seen.marks[0]).not.toBe(seen.marks[1]);
  expect(seen.fill).not.toBe(seen.canvas);
  // A link can ask for high contrast; the choice of this device stays as it is.
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light', contrast: 'no-preference' });
  await page.goto('./?theme=contrast');
  expect(await paper(page)).toBe(PAPER.lightHigh);
  expect(await kept(page)).toBe('{"theme":"light","contrast":"normal"}');
});

test('a switch of the theme moves nothing and keeps what is open, where the page stands and its address', async ({
  page,
}) => {
  await page.goto('./?view=disasters&type=typhoon&disaster=2019-boso');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => scrollTo(0, 500));
  await opener(page).click();
  await expect(dialog(page)).toBeVisible();
  const before = await page.evaluate(() => {
    const shifts: number[] = ((window as unknown as { shifts: number[] }).shifts = []);
    // What moves after an own press counts here too.
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift' });
    return [location.search, scrollY];
  });
  for (const [group, name] of [
    [settings.theme.label, settings.theme.dark],
    [settings.contrast.label, settings.contrast.high],
    [settings.theme.label, settings.theme.light],
    [settings.motion.label, settings.motion.reduce],
  ] as const)
    await choice(page, group, name).check();
  await page.keyboard.press('Escape');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const after = await page.evaluate(() => ({
    place: [location.search, scrollY],
    moved: (window as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0),
  }));
  expect(after.place).toEqual(before);
  expect(after.moved).toBeLessThanOrEqual(0.02);
});

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const)
  test(`at ${width} × ${height} words of 200 % are twice as large, and nothing is cut off or runs out of the page`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const sizes = () =>
      page.evaluate(() =>
        ['.brand', 'main h1', 'main p', 'footer a'].map((selector) => {
          const element = [...document.querySelectorAll<HTMLElement>(selector)].find(
            (one) => one.offsetWidth > 0,
          )!;
          return Number.parseFloat(getComputedStyle(element).fontSize) * element.currentCSSZoom;
        }),
      );
    await page.goto('./?view=about');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const usual = await sizes();
    await opener(page).click();
    await choice(page, settings.text.label, settings.text[200]).check();
    await page.keyboard.press('Escape');
    const large = await sizes();
    large.forEach((size, index) => expect(size / usual[index]!).toBeCloseTo(2, 1));

    for (const view of [
      'pref=39&muni=39405',
      'view=growth',
      'view=disasters',
      'view=coverage',
      'view=about',
    ]) {
      await page.goto(`./?${view}`);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      const lost = await page.evaluate(() => {
        const isScrolled = (element: Element): boolean => {
          for (let one = element.parentElement; one && one !== document.body; one = one.parentElement)
            if (/auto|scroll|hidden|clip/.test(getComputedStyle(one).overflowX)) return true;
          return false;
        };
        const texts = [
          ...document.querySelectorAll<HTMLElement>(
            '#app :is(a, button, label, select, p, h1, h2, h3, li, dd, dt, td)',
          ),
        ];
        return texts
          .filter((one) => one.getClientRects().length > 0 && !one.closest('.sr-only, .skip'))
          .filter((one) => {
            const { left, right } = one.getBoundingClientRect();
            return (right > innerWidth + 1 || left < -1) && !isScrolled(one);
          })
          .map((one) => one.outerHTML.slice(0, 100));
      });
      expect(lost, view).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBe(width);
    }
  });
