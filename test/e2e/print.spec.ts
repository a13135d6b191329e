// What comes on paper: the drawing of the twin, whatever is on the screen.
import type { Page } from '@playwright/test';
import { ja } from '../../src/i18n/messages/ja.ts';
import { cameraOf, drawn, openMap, paint, prefecturePaints } from './atlas.ts';
import { plainText, readPdf } from './pdf.ts';
import { tokenColour } from './pixels.ts';
import { expect, test } from './site.ts';

/** The shapes of the twin that are laid out, by code, as they are drawn. */
function laidOut(page: Page): Promise<Record<string, string>> {
  return page
    .locator('.atlas-twin path.shape')
    .evaluateAll((paths) =>
      Object.fromEntries(
        paths
          .filter((path) => path.getBoundingClientRect().width > 0)
          .map((path) => [
            path.getAttribute('data-code') ?? '',
            [...path.classList].find((name) => /^(ai-[1-5]|none|unknown|context|excluded)$/.test(name)) ?? '',
          ]),
      ),
    );
}

test('the twin is printed in place of the canvas, with the level, the colours and the place of the screen', async ({
  page,
}) => {
  await openMap(page, '?measure=agreement&fy=2018&theme=dark');
  const paints = await prefecturePaints(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.atlas .canvas')).toBeHidden();
  await expect(page.locator('.atlas-twin')).toBeVisible();
  await expect
    .poll(async () => Object.entries(await laidOut(page)).filter(([code]) => code.length === 2))
    .toEqual(Object.entries(paints));
  // The paper is white, also for who looks at a dark screen.
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');

  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('combobox', { name: ja.search.label }).fill('ゆすはら');
  await page.getByRole('listbox', { name: ja.search.list }).getByRole('option').first().click();
  await expect(page).toHaveURL(/muni=39405/);
  await expect.poll(async () => (await drawn(page, 'municipality')).includes('39405')).toBe(true);
  const colour = await paint(page, '39405');
  await page.emulateMedia({ media: 'print' });
  await expect.poll(async () => (await laidOut(page))['39405']).toBe(colour);
  await expect(page.locator('.atlas-twin')).toHaveAttribute('viewBox', /^0 0 \d/);
  await expect(page.locator('.map-outline.is-selected').last()).toHaveAttribute('d', /^M/);
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);

  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.atlas-twin')).not.toHaveAttribute('viewBox', /./);
  expect(await paint(page, '39405')).toBe(colour);
});

/** An outline with fewer slanting lines is of the legend, a mark, or the sign of the site. */
const SLANTS_OF_A_COAST = 24;

test('a printed PDF has every prefecture on it in its colour, with the edition on each sheet', async ({
  page,
}) => {
  await openMap(page, '?measure=exchange&theme=dark');
  const paints = Object.values(await prefecturePaints(page));
  const camera = await cameraOf(page);
  await page.emulateMedia({ media: 'print' });
  const steps = ['ai-1', 'ai-2', 'ai-3', 'ai-4', 'ai-5'] as const;
  const colours = await Promise.all(steps.map((step) => tokenColour(page, `--${step}`)));
  await page.emulateMedia({ media: null });
  await expect.poll(() => cameraOf(page)).toEqual(camera);

  for (const paper of [{ format: 'A4' }, { format: 'A4', landscape: true }, { format: 'A3' }] as const) {
    const pages = readPdf(await page.pdf(paper));
    const [first] = pages;
    if (!first) throw new Error('no first page');
    const coasts = first.shapes.filter(({ slants }) => slants > SLANTS_OF_A_COAST);
    for (const [index, step] of steps.entries())
      expect(
        coasts.filter(({ colour }) => colour.join() === colours[index]?.join()),
        `${step} on ${paper.format}`,
      ).toHaveLength(paints.filter((paint) => paint === step).length);
    // The legend, with the source of the shapes at the end: nothing of the map goes on on another sheet.
    expect(first.text).toContain(plainText(ja.map.legend.square));
    expect(pages.at(-1)?.text).toContain(plainText(ja.common.credit));
    for (const { text } of pages) {
      expect(text).not.toContain(new URL(page.url()).host);
      expect(text).toContain(plainText(ja.common.edition('')));
    }
    expect(pages.flatMap(({ images }) => images).at(0), 'drawn, not photographed').toBe(0);
  }
  // The screen is as it was.
  expect(await cameraOf(page)).toEqual(camera);
});
