// Views on A4 and A3, read from the PDF that the browser makes: nothing is cut, nothing is torn apart.
import type { Page } from '@playwright/test';
import { ja } from '../../src/i18n/messages/ja.ts';
import { nationalFacts } from '../fixtures/published-facts.ts';
import { plainText, readPdf } from './pdf.ts';
import { expect, test } from './site.ts';

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`./${query}`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.waitForSelector('main h1');
}

/** Title, finding and source of each figure, as they read on the screen. */
function figuresOf(page: Page): Promise<string[][]> {
  return page
    .locator('.chart-figure')
    .evaluateAll((figures) =>
      figures.map((figure) =>
        ['h2', '.finding', '.foot p'].map((part) => figure.querySelector(part)?.textContent ?? part),
      ),
    );
}

/** Is every sheet told where it comes from, and the last one whose boundaries are drawn? */
function expectFeet(page: Page, pages: readonly { text: string }[]): void {
  for (const { text } of pages) {
    // Nobody else could open the address of this machine.
    expect(text).not.toContain(new URL(page.url()).host);
    expect(text).toContain(plainText(ja.common.edition('')));
  }
  expect(pages.at(-1)?.text).toContain(plainText(ja.common.credit));
}

for (const window of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])
  test.describe(`from a window ${window.width} wide`, () => {
    test.use({ viewport: window });

    test('each figure of the growth view stands on one sheet with its title, finding and source', async ({
      page,
    }) => {
      await open(page, '?view=growth');
      // Two of them wait for the tables of municipalities.
      await page.waitForLoadState('networkidle');
      await expect.poll(() => page.locator('.chart-figure').count()).toBeGreaterThanOrEqual(8);
      const figures = await figuresOf(page);
      for (const paper of [{ format: 'A4' }, { format: 'A4', landscape: true }, { format: 'A3' }] as const) {
        const pages = readPdf(await page.pdf(paper));
        expectFeet(page, pages);
        for (const figure of figures)
          expect(
            pages.filter(({ text }) => figure.every((part) => text.includes(plainText(part)))),
            figure[0],
          ).toHaveLength(1);
        // All that are in the ranking, whatever the window shows of it.
        const ranking = pages.find(({ text }) => text.includes(plainText(ja.growth.ranking.title)));
        const names = nationalFacts.prefectures.map(({ name }) => name);
        expect(names).toHaveLength(47);
        expect(names.filter((name) => !ranking?.text.includes(name))).toEqual([]);
        // The ranking has its map, drawn in lines: 47 coasts, the least of which takes more strokes than any mark.
        const coasts = pages.flatMap(({ shapes }) => shapes).filter(({ slants }) => slants > 24);
        expect(coasts.length).toBeGreaterThanOrEqual(47);
        expect(pages[0]?.text).not.toContain(plainText(ja.common.table + ja.common.chart));
      }
    });
  });

test('nothing of any view is wider than an upright A4', async ({ page }) => {
  await page.setViewportSize({ width: 703, height: 1009 });
  for (const query of [
    '',
    '?pref=01',
    '?view=growth&places=open&area=10',
    '?view=disasters',
    '?view=about',
  ]) {
    await page.emulateMedia({ media: null });
    await open(page, query);
    await page.emulateMedia({ media: 'print' });
    const cut = () =>
      page
        .locator('body :is(th, td, p, h1, h2, h3, li, text)')
        .evaluateAll((parts) =>
          parts
            .filter((part) => part.checkVisibility() && part.getBoundingClientRect().right > innerWidth + 1)
            .map((part) => part.textContent),
        );
    // Figures that measure themselves take the width of the paper with the next frame.
    await expect.poll(cut, { message: query, timeout: 5000 }).toEqual([]);
  }
});

test('the table of a figure is printed in place of its chart, and the table of places with its head on each sheet', async ({
  page,
}) => {
  await open(page, '?view=growth&places=open&area=01');
  await expect(page.locator('#places tbody tr')).toHaveCount(179);
  const ranking = page.locator('.chart-figure', { hasText: ja.growth.ranking.title });
  await ranking.getByRole('tab', { name: ja.common.table }).click();
  const rows = await ranking.locator('tbody tr').allTextContents();
  const places = await page.locator('#places tbody .c-code').allTextContents();
  const pages = readPdf(await page.pdf({ format: 'A4' }));
  const text = pages.map((sheet) => sheet.text).join('');
  for (const row of rows) expect(text).toContain(plainText(row));
  const withPlaces = pages.filter(
    // Digits of charts may happen to stand as a code does.
    (sheet) => places.filter((code) => sheet.text.includes(code)).length > 5,
  );
  expect(withPlaces.length).toBeGreaterThan(2);
  for (const sheet of withPlaces) expect(sheet.text).toContain(plainText(ja.places.column.reading));
  for (const code of places) expect(text).toContain(code);
});

test('the view of the disasters is printed with each figure whole, with what is open first, and without orders of the screen', async ({
  page,
}) => {
  await open(page, '?view=disasters&muni=04208');
  await expect(page.locator('.chart-figure')).toHaveCount(3);
  const figures = await figuresOf(page);
  const rows = await page
    .locator('a.row')
    .evaluateAll((all) =>
      all.map((row) => ['.title', '.day'].map((part) => row.querySelector(part)?.textContent ?? part)),
    );
  expect(rows.length).toBeGreaterThan(20);
  for (const paper of [{ format: 'A4' }, { format: 'A4', landscape: true }] as const) {
    const pages = readPdf(await page.pdf(paper));
    expectFeet(page, pages);
    for (const figure of figures)
      expect(
        pages.filter(({ text }) => figure.every((part) => text.includes(plainText(part)))),
        `${figure[0]} on ${paper.format}`,
      ).toHaveLength(1);
    // The history of the place has the first sheet to itself; name and date of a disaster are on one sheet.
    expect(pages[0]?.text).toContain(plainText('宮城県角田市'));
    expect(pages[0]?.text).not.toContain(plainText(ja.disasters.timeline.title));
    for (const row of rows)
      expect(
        pages.some(({ text }) => row.every((part) => text.includes(plainText(part)))),
        row.join(),
      ).toBe(true);
    const text = pages.map((sheet) => sheet.text).join('');
    expect(text).toContain(plainText(ja.disasters.filter.inWords('')));
    for (const order of [ja.disasters.map.tone.latest, ja.disasterRecords.choose, ja.disasters.filter.find])
      expect(text, order).not.toContain(plainText(order));
    // Figures name some sources only: all stand at the end.
    expect(text).toContain(plainText('交流都市のページ（石岡市・魚沼市）'));
  }
});

test('the other views are printed with what they tell, and without their tools', async ({ page }) => {
  await open(page, '?view=disasters&type=earthquake');
  let pages = readPdf(await page.pdf({ format: 'A4' }));
  expectFeet(page, pages);
  const names = await page.locator('.row .title').allTextContents();
  expect(names.length).toBeGreaterThan(3);
  const text = pages.map((sheet) => sheet.text).join('');
  for (const name of names) expect(text).toContain(plainText(name));
  // Of the choices only what is chosen.
  expect(text).toContain(
    plainText(ja.disasters.filter.inWords(ja.disasters.part.type(ja.disasters.type.earthquake))),
  );
  expect(text).not.toContain(plainText(ja.disasters.filter.allTypes));

  await open(page, '?view=about');
  pages = readPdf(await page.pdf({ format: 'A3', landscape: true }));
  expectFeet(page, pages);
  for (const heading of await page.locator('main h2').allTextContents())
    expect(pages.some((sheet) => sheet.text.includes(plainText(heading)))).toBe(true);
});
