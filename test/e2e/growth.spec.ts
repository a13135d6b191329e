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
  await expect(page).toHaveURL(/view=growth.*pref=10/);
  await expect(ranking.getByRole('button', { name: /群馬県/ })).toHaveAttribute('aria-pressed', 'true');
  // A place of the table far below is the same choice.
  await page.goto('./?view=growth&area=10#places');
  await page.locator('#places').getByRole('link', { name: '前橋市', exact: true }).press('Enter');
  await expect(page).toHaveURL(/muni=10201/);
  await expect(ranking.getByRole('button', { name: /群馬県/ })).toHaveAttribute('aria-pressed', 'true');
});

test('the keys pick 群馬県 in each figure, and what they come to is never below the choices', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./?view=growth');
  const figure = (title: string) => page.getByRole('region', { name: title, exact: true });
  const compare = figure(words.compare.title);
  await expect(compare).toBeVisible();
  for (const target of [
    figure(words.ranking.title).getByRole('button', { name: /群馬県/ }),
    figure(words.regions.title).getByRole('button', { name: '群馬', exact: true }),
  ]) {
    await target.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/pref=10/);
    await expect(target).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/pref=10/);
  }
  await compare.getByRole('tab', { name: ja.common.table }).click();
  await compare.getByRole('link', { name: '群馬県', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.choices')).toContainText('群馬県');

  // Backwards through the ranking, from the lower end of the screen to the upper one.
  await figure(words.ranking.title)
    .getByRole('button', { name: /佐賀県/ })
    .focus();
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press('ArrowUp');
    const { top, bottom } = await page.evaluate(() => ({
      top: document.activeElement?.getBoundingClientRect().top ?? 0,
      bottom: document.querySelector('.choices')?.getBoundingClientRect().bottom ?? 0,
    }));
    expect(top).toBeGreaterThanOrEqual(bottom);
  }
  // All prefectures are one stop of the Tab key, and it is where the reader left it.
  const left = await page.locator(':focus').getAttribute('aria-label');
  await page.keyboard.press('Tab');
  await expect(figure(words.ranking.title).locator('ol :focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', left ?? '');
});

test('a link of the contents, and an address that names a section, lead to it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./?view=growth');
  const contents = page.getByRole('navigation', { name: words.contents });
  await contents.locator('summary').click();
  await contents.getByRole('link', { name: words.regions.title }).click();
  await expect(page.getByRole('heading', { name: words.regions.title })).toBeInViewport();
  await expect(page).toHaveURL(/#regions$/);
  await page.reload();
  await expect(page.getByRole('heading', { name: words.regions.title })).toBeInViewport();
});

test('without the municipal tables the other figures stand, and the rest says what it waits for', async ({
  page,
  guard,
}) => {
  guard.allow(/municipalities\.csv/);
  await page.route('**/municipalities.csv', (route) => route.abort());
  await page.goto('./?view=growth&pref=10');
  await expect(page.getByRole('alert')).toContainText('municipalities.csv');
  await expect(page.getByRole('tab', { name: ja.common.table })).toHaveCount(8);
  await expect(page.getByText(words.compare.needsTables)).toBeVisible();
  await page.unroute('**/municipalities.csv');
  // Pressed where it stands: the way there would ask for the tables by itself.
  await page.getByRole('alert').getByRole('button', { name: ja.common.status.retry }).dispatchEvent('click');
  await expect(page.getByRole('tab', { name: ja.common.table })).toHaveCount(10);
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

test('a figure that stands as a table does so after a reload too, until Back is pressed', async ({
  page,
}) => {
  await page.goto('./?view=growth');
  const ranking = page.getByRole('region', { name: words.ranking.title, exact: true });
  const tab = ranking.getByRole('tab', { name: ja.common.table });
  await tab.click();
  await expect(page).toHaveURL(/table=ranking/);
  await page.reload();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  await page.goBack();
  await expect(tab).toHaveAttribute('aria-selected', 'false');
  await expect(page).not.toHaveURL(/table=/);
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
    // The rows of one prefecture in the table of places: of all 1,741 nothing else would be found, much later.
    await page.goto('./?view=growth&pref=10&by=region&as=share&record=2018-07-gou&places=open&area=10');
    await expect(page.locator('#places tbody tr')).toHaveCount(35);
    const tabs = page.getByRole('tab', { name: ja.common.table });
    await expect(tabs).toHaveCount(10);
    for (const tab of await tabs.all()) await tab.click();
    expect(await axeFindings(page)).toEqual([]);
    const { content, width } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      width: document.documentElement.clientWidth,
    }));
    expect(content).toBeLessThanOrEqual(width);
  });
