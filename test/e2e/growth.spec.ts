// The charts: read by keyboard, marked together, and the same on the map.
import { ja } from '../../src/i18n/messages/ja.ts';
import { axeFindings } from './axe.ts';
import { expect, test } from './site.ts';

const words = ja.growth;

test('群馬県 picked in the ranking is marked in the regions, in the table and on the map', async ({
  page,
}) => {
  await page.goto('./?view=growth');
  const ranking = page.getByRole('region', { name: words.ranking.title, exact: true });
  await ranking.getByRole('button', { name: /群馬県/ }).click();
  await expect(page).toHaveURL(/pref=10/);
  const regions = page.getByRole('region', { name: words.regions.title, exact: true });
  await expect(regions.getByRole('button', { name: '群馬', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await ranking.getByRole('tab', { name: ja.common.table }).click();
  await expect(ranking.getByRole('link', { name: '群馬県', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  );
  const views = page.getByRole('navigation', { name: ja.common.nav.label, exact: true });
  await views.getByRole('link', { name: ja.common.nav.map }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('群馬県');
  await views.getByRole('link', { name: ja.common.nav.growth }).click();
  await expect(page).toHaveURL(/view=growth&pref=10|pref=10&view=growth|view=growth.*pref=10/);
});

test('marks on the time axis are one stop of the Tab key; arrows go on, Enter opens the record', async ({
  page,
}) => {
  await page.goto('./?view=growth');
  const events = page.getByRole('region', { name: words.events.title, exact: true });
  await events.getByRole('tab', { name: ja.common.chart }).focus();
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(focused).toHaveAttribute('aria-label', /北海道町村会/);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await expect(focused).toHaveAttribute('aria-label', /三井住友海上/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/record=mitsui-sumitomo-insurance/);
  await expect(events.getByRole('heading', { level: 3 })).toContainText('三井住友海上');
  await page.goBack();
  await expect(events.getByRole('heading', { level: 3 })).toHaveCount(0);
});

test('the record of a disaster leads to its row in the timeline', async ({ page }) => {
  await page.goto('./?view=growth&record=2016-kumamoto');
  await page.getByRole('link', { name: words.events.toDisaster }).click();
  await expect(page).toHaveURL(/view=disasters.*disaster=2016-kumamoto/);
});

for (const [name, viewport] of [
  ['a phone', { width: 390, height: 844 }],
  ['a desk', { width: 1280, height: 800 }],
] as const)
  test(`on ${name} every chart and every table stands in one column, and axe finds nothing`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto('./?view=growth&pref=10&by=region&as=share&record=2018-07-gou');
    const tabs = page.getByRole('tab', { name: ja.common.table });
    await expect(tabs).toHaveCount(9);
    expect(await axeFindings(page)).toEqual([]);
    for (const tab of await tabs.all()) await tab.click();
    expect(await axeFindings(page)).toEqual([]);
    const { content, width } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      width: document.documentElement.clientWidth,
    }));
    expect(content).toBeLessThanOrEqual(width);
  });
