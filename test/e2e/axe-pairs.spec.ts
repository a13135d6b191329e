// Every view and every dialog, in every pair of language, theme and width (`npm run test:full`: in every
// combination of the three): axe finds nothing, there is one main heading, and nothing scrolls sideways.
import type { Page } from '@playwright/test';
import { LANGUAGE_TAGS } from '../../src/i18n/language-names.ts';
import { easy } from '../../src/i18n/messages/easy.ts';
import { en } from '../../src/i18n/messages/en.ts';
import { ja } from '../../src/i18n/messages/ja.ts';
import { axeFindings } from './axe.ts';
import { allRows, pairRows, type Row } from './pairs.ts';
import { expect, test } from './site.ts';

const FACTORS = {
  language: ['ja', 'en', 'easy'],
  theme: ['light', 'dark', 'contrast'],
  width: ['390', '768', '1280'],
} as const;
const DEVICES = {
  '390': { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  '768': { viewport: { width: 768, height: 1024 }, hasTouch: true },
  '1280': { viewport: { width: 1280, height: 800 } },
} as const;
const WORDS = { ja, en, easy } as const;

/** The views: what of each is opened, and what must stand before it is looked at. */
const VIEWS = {
  map: ['', '.legend'],
  'a place': ['muni=39405', 'article.card h2'],
  growth: ['view=growth', '.growth #overlap svg'],
  disasters: ['view=disasters&disaster=2018-07-gou', '.disasters #disaster-record :is(h2, h3)'],
  coverage: ['view=coverage&open=tohoku&pref=05', '.coverage table'],
  desk: ['view=desk', '.desk h1'],
  present: ['view=present', '.stage'],
  about: ['view=about', '.about h2'],
} as const;
/** What differs from those only in part: with every language, every theme and every width, but not with their pairs. */
const STATES = {
  'a prefecture': ['pref=01', 'article.card'],
  'a year without figures': ['measure=exchange&fy=2020', 'aside'],
} as const;

/** Goes on also where something is wrong. */
const softly = expect.configure({ soft: true });

const isFull = process.env['AXE_MATRIX'] === 'full';
const rows = isFull ? allRows(FACTORS) : pairRows(FACTORS);

test('every language meets every theme and every width, and every theme every width', () => {
  const names = Object.keys(FACTORS) as (keyof typeof FACTORS)[];
  for (const one of names)
    for (const other of names.filter((name) => name !== one)) {
      const met = new Set(rows.map((row) => `${row[one]} ${row[other]}`));
      for (const a of FACTORS[one]) for (const b of FACTORS[other]) expect(met).toContain(`${a} ${b}`);
    }
});

/** The address of a view in a language and a theme. */
function address({ language, theme }: Row<typeof FACTORS>, query: string): string {
  const parts = [query, language === 'ja' ? '' : `lang=${language}`, `theme=${theme}`];
  return `./?${parts.filter((part) => part !== '').join('&')}`;
}

async function open(page: Page, row: Row<typeof FACTORS>, query: string): Promise<void> {
  await page.goto(address(row, query));
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await expect(page.locator('html')).toHaveAttribute('lang', LANGUAGE_TAGS[row.language]);
}

/** Goes to an address as Back and Forward do: the page is not loaded again. */
async function goOn(page: Page, row: Row<typeof FACTORS>, query: string): Promise<void> {
  await page.evaluate(
    (to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
      scrollTo(0, 0);
    },
    address(row, query),
  );
}

/** Looks at the page, or at a part of it, and goes on also where something is wrong. */
async function look(page: Page, where: string, within?: string): Promise<void> {
  await test.step(where, async () => {
    expect.soft(await axeFindings(page, within), where).toEqual([]);
  });
}

for (const [index, row] of rows.entries())
  test.describe(`${row.language}, ${row.theme}, ${row.width} px`, () => {
    test.use(DEVICES[row.width]);
    const words = WORDS[row.language];

    test('axe finds nothing in any view, and nothing scrolls sideways', async ({ page }) => {
      test.setTimeout(240_000);
      // Readings double the elements of a page: one row of easy Japanese has them, as they come by themselves.
      if (!isFull && row.language === 'easy' && row.width !== '390')
        await page.addInitScript(() => localStorage.setItem('display', '{"furigana":"off"}'));
      // The diagonal of the square.
      const states = isFull || index % 4 === 0 ? STATES : {};
      await open(page, row, '');
      for (const [name, [query, awaited]] of Object.entries({ ...VIEWS, ...states })) {
        await goOn(page, row, query);
        await expect(page.locator(awaited).first()).toBeVisible();
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        // What comes late is laid out in the frame after it.
        await softly
          .poll(
            () =>
              page.evaluate(
                () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
              ),
            { message: `${name}: how much wider than the screen the page is`, timeout: 5_000 },
          )
          .toBeLessThanOrEqual(0);
        await look(page, name);
      }
    });

    test('axe finds nothing in any dialog', async ({ page }) => {
      test.setTimeout(120_000);
      const dialog = page.getByRole('dialog');
      await open(page, row, 'view=growth');
      await page.locator('.menu > button').first().click();
      await expect(page.locator('.menu .formats')).toBeVisible();
      await look(page, 'download', '.menu');

      // The lightest view: axe reads the whole page for each of its parts.
      await open(page, row, 'view=desk');
      await page.getByRole('button', { name: words.common.displaySettings }).click();
      await expect(dialog).toBeVisible();
      await look(page, 'settings', 'dialog');
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);

      await page
        .getByRole('button', { name: words.common.shareView })
        .filter({ visible: true })
        .first()
        .click();
      await expect(dialog).toBeVisible();
      await look(page, 'share', 'dialog');
      if (!isFull) return;
      await dialog.getByRole('tab', { name: words.share.tabs.embed }).click();
      await look(page, 'embed', 'dialog');
    });
  });
