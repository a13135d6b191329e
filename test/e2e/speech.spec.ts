// What a screen reader is handed, by keyboard alone: the sentences of docs/screen-readers.md, in Japanese and English.
import type { Page } from '@playwright/test';
import { en } from '../../src/i18n/messages/en.ts';
import { ja } from '../../src/i18n/messages/ja.ts';
import { openMap } from './atlas.ts';
import { expect, test } from './site.ts';

const SAID = {
  ja: {
    words: ja,
    link: '?lang=ja',
    typed: 'ゆすはら',
    field: '市区町村・都道府県をさがす',
    found: '1件、読みが「ゆすはら」で始まる',
    option: /^高知県 梼原町 ゆすはらちょう/,
    heading: '梼原町',
    facts: [
      ['広域連携協定', 'なし'],
      ['平成27年（2015年）の一覧', 'あり'],
    ],
    record: '平成27年8月1日（2015年）',
    onMap: '梼原町、ゆすはらちょう、高知県、交流市町村の一覧に掲載、連携が確認できる、令和7年度（2025年度）',
    toPrefecture: '高知県の記録を見る',
    prefecture: '高知県',
    years: '年度',
    yearBefore: '令和6年度（2024年度）、数値あり',
    settings: '表示の設定 / Language',
    dark: '暗い',
  },
  en: {
    words: en,
    link: '?lang=en',
    typed: 'yusuhara',
    field: 'Find a municipality, ward or prefecture',
    found: '1 result: reading begins with “yusuhara”',
    option: /^Kochi Yusuhara-cho 梼原町/,
    heading: 'Yusuhara-cho',
    facts: [
      ['Wide-area partnership agreement', 'No'],
      ['List of 2015 (Heisei 27)', 'Yes'],
    ],
    record: '1 August 2015 (Heisei 27)',
    onMap: 'Yusuhara-cho, Kochi, on the list of partner municipalities, Confirmed ties, FY2025 (FY Reiwa 7)',
    toPrefecture: 'See the records of Kochi',
    prefecture: 'Kochi',
    years: 'Fiscal year',
    yearBefore: 'FY2024 (FY Reiwa 6), has a figure',
    settings: 'Display settings / 言語',
    dark: 'Dark',
  },
} as const;

/** Presses Tab until an element with this name has the focus. */
async function tabTo(page: Page, target: ReturnType<Page['getByRole']>): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target).toBeFocused();
}

for (const [language, said] of Object.entries(SAID))
  test(`in ${language}, 梼原町 is found, and heard: since when, with whom; its prefecture, the years, a filter and the settings too`, async ({
    page,
  }) => {
    await openMap(page, said.link);
    const field = page.getByRole('combobox', { name: said.field });
    await tabTo(page, field);
    await page.keyboard.type(said.typed);
    await expect(page.getByRole('search').getByRole('status')).toHaveText(said.found);
    await page.keyboard.press('ArrowDown');
    const option = page.getByRole('search').getByRole('option', { selected: true });
    await expect(option).toHaveAccessibleName(said.option);
    await page.keyboard.press('Enter');

    const heading = page.getByRole('heading', { level: 2, name: said.heading, exact: true });
    await expect(heading).toBeFocused();
    const card = page.getByRole('complementary');
    for (const [index, [term, definition]] of said.facts.entries()) {
      await expect(card.getByRole('term').nth(index)).toHaveText(term);
      await expect(card.getByRole('definition').nth(index)).toContainText(definition);
    }
    await expect(card.getByRole('listitem').first()).toContainText(said.record);

    const map = page.getByRole('application');
    await map.focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.view + [role=status]')).toHaveText(said.onMap);

    await heading.focus();
    await tabTo(page, card.getByRole('link', { name: said.toPrefecture }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: said.prefecture, exact: true })).toBeFocused();

    const years = page.getByRole('slider', { name: said.years });
    await years.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(years).toHaveAttribute('aria-valuetext', said.yearBefore);

    const settings = page.getByRole('button', { name: said.settings });
    await settings.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: said.words.settings.title })).toBeVisible();
    const dark = page.getByRole('radio', { name: said.dark, exact: true });
    const brightness = page.getByRole('group', { name: said.words.settings.theme.label });
    await tabTo(page, brightness.getByRole('radio', { checked: true }));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(dark).toBeChecked();
    await page.keyboard.press('Escape');
    await expect(settings).toBeFocused();

    await page.goto(`./${said.link}&view=disasters`);
    const told = page.getByRole('status').filter({ hasText: said.words.disasters.result.count }).first();
    const first = page.getByRole('slider', { name: said.words.disasters.years.first });
    const before = await told.innerText();
    await first.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await expect(first).toHaveAttribute('aria-valuetext', /2024/);
    await expect(told).not.toHaveText(before);
    await expect(first).toBeFocused();
  });
