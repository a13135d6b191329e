// Lines of Japanese: none begins with what may not begin one, and readings are seen but heard once.
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** What may not begin a line (JIS X 4051): closing brackets, commas, full stops, small kana, marks of repetition. */
const NEVER_FIRST = '、。，．・：；？！）」』】〕〉》］｝’”ぁぃぅぇぉっゃゅょァィゥェォッャュョー々％‐,.)';

/** The first letters of all lines of running text that begin with one of them, each with what stands around it. */
function badLineStarts(page: Page): Promise<string[]> {
  return page.evaluate((never) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      const parent = node.parentElement;
      if (!parent || parent.closest('svg, rt, rp, script, style, option, .sr-only')) continue;
      if (!parent.checkVisibility()) continue;
      for (let at = 1; at < text.length; at += 1) {
        if (!never.includes(text.charAt(at)) || /\s/.test(text.charAt(at - 1))) continue;
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const [here] = range.getClientRects();
        range.setStart(node, at - 1);
        range.setEnd(node, at);
        const before = [...range.getClientRects()].at(-1);
        if (here && before && here.width > 0 && here.left < before.left && here.top >= before.bottom - 2)
          found.push(`${text.slice(Math.max(0, at - 8), at)}⏎${text.slice(at, at + 8)}`);
      }
    }
    return found;
  }, NEVER_FIRST);
}

test('no line begins with what may not begin one, in any view and at any width', async ({ page }) => {
  await page.goto('/');
  for (const query of [
    '?view=map',
    '?pref=39&muni=39405',
    '?view=growth',
    '?view=disasters',
    '?view=coverage',
    '?view=about&lang=easy',
  ]) {
    await page.goto(query);
    await expect(page.locator('h1').first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await badLineStarts(page), `${query} at ${width}`).toEqual([]);
    }
  }
  // What is measured would be seen: with lines that may break anywhere, some do begin so.
  await page.setViewportSize({ width: 320, height: 900 });
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('main *')) {
      element.style.lineBreak = 'anywhere';
      element.style.wordBreak = 'break-all';
    }
  });
  expect(await badLineStarts(page)).not.toEqual([]);
});

test('readings stand over names and hard words when they are asked for, and are heard by nobody', async ({
  page,
}) => {
  await page.goto('?lang=easy');
  const headline = page.getByRole('heading', { level: 1 });
  await expect(headline.locator('rt').first()).toHaveText('とどうふけん');
  await expect(headline).toHaveAccessibleName(/都道府県/);
  await expect(headline).not.toHaveAccessibleName(/とどうふけん/);
  expect(await page.locator('main').ariaSnapshot()).not.toContain('とどうふけん');
  // English has none; Japanese none until they are switched on.
  await page.goto('?lang=en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('rt')).toHaveCount(0);
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  await expect(page.locator('rt')).toHaveCount(0);
  await page.evaluate(() => localStorage.setItem('display', '{"furigana":"on"}'));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 }).locator('rt').first()).toBeVisible();
});
