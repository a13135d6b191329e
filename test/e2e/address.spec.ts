// The address is the state: every link shows the same screen again, a broken one says what is wrong with it.
import { isDeepStrictEqual } from 'node:util';
import { ja } from '../../src/i18n/messages/ja.ts';
import { drawn, mapStands, openMap } from './atlas.ts';
import { expect, test } from './site.ts';

const LINKS = [
  '?measure=coverage&fy=2018',
  '?measure=agreement&fy=2017&theme=dark',
  '?measure=exchange&fy=2015&class=3',
  '?measure=agreement&fy=2016&pref=01&class=member_listed',
  '?measure=support&fy=2020&pref=43',
  '?pref=01',
  '?muni=01207',
  '?measure=agreement&fy=2012',
  '?view=growth',
  '?view=disasters&type=earthquake&years=2016-2020',
  '?view=coverage&fy=2019&pref=05&open=tohoku&gap=members&assoc=gunma-towns-villages',
  '?view=about',
];
for (const link of LINKS) {
  test(`the link ${link} shows the same screen again after a reload`, async ({ page }) => {
    await page.goto(`./${link}`);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await page.waitForLoadState('networkidle');
    const isMap = !link.includes('view=');
    const look = async () => {
      if (isMap) await mapStands(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      return {
        address: new URL(page.url()).search,
        title: await page.title(),
        heading: await page.getByRole('heading', { level: 1 }).innerText(),
        main: await page.getByRole('main').innerText(),
        // What is isolated in the legend.
        isolated: await page.locator('[aria-pressed=true]').allInnerTexts(),
        theme: await page.evaluate(() => document.documentElement.dataset['theme'] ?? ''),
      };
    };
    // Names are laid out once the map rests: the screen stands when two looks in a row see the same.
    let before = await look();
    await expect
      .poll(async () => {
        const earlier = before;
        before = await look();
        return isDeepStrictEqual(before, earlier);
      })
      .toBe(true);
    expect(before.address).toBe(link);
    expect(before.heading).not.toBe('');
    if (link.includes('class=')) expect(before.isolated).toHaveLength(1);
    await page.reload();
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await page.waitForLoadState('networkidle');
    await expect.poll(look).toEqual(before);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('Back and Forward go through the views that were opened', async ({ page }) => {
  await openMap(page);
  const views = page.getByRole('navigation', { name: ja.common.nav.label, exact: true });
  const titles = [await page.title()];
  for (const view of ['growth', 'disasters', 'about'] as const) {
    await views.getByRole('link', { name: ja.common.nav[view] }).click();
    await expect(page).toHaveURL(new RegExp(`view=${view}`));
    await expect(page).toHaveTitle(new RegExp(ja.common.nav[view]));
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    titles.push(await page.title());
  }
  expect(new Set(titles).size).toBe(4);
  for (const title of titles.slice(0, -1).reverse()) {
    await page.goBack();
    await expect(page).toHaveTitle(title);
  }
  await mapStands(page);
  expect((await drawn(page, 'prefecture')).length).toBe(53);
  await page.goForward();
  await expect(page).toHaveTitle(titles[1] ?? '');
});

const BROKEN = [
  'fy=1999',
  'fy=abc',
  'measure=nonsense',
  'view=nowhere',
  'pref=99',
  'muni=99999',
  'level=moon',
  'class=9',
  'mode=museum',
  'view=disasters&years=2030-2010',
  'view=disasters&type=meteor',
  'view=coverage&group=everybody',
  `q=${'長'.repeat(300)}`,
];
for (const query of BROKEN) {
  const shown = decodeURIComponent(query).slice(0, 40);
  test(`a link with the invalid value ${shown} says so and shows a whole page`, async ({ page }) => {
    await page.goto(`./?${query}`);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    const parameter = query.split('&').at(-1)?.split('=')[0] ?? '';
    const notice = page.getByRole('alert').first();
    await expect(notice).toBeVisible();
    await expect(notice).toContainText(`「${parameter}`);
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
    if (!/^view=(disasters|coverage)/.test(query)) {
      await mapStands(page);
      expect((await drawn(page, 'prefecture')).length).toBe(53);
    }
    await notice.getByRole('button', { name: ja.common.notice.close }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('what does not go together is told, and the more exact part is shown', async ({ page }) => {
  await openMap(page, '?pref=01&muni=39405');
  await expect(page.getByRole('alert')).toContainText('「pref=01」');
  await expect(page.getByRole('heading', { level: 2, name: '梼原町', exact: true })).toBeVisible();
  await openMap(page, '?vs=13104');
  await expect(page.getByRole('alert')).toContainText('「vs=13104」');
  await expect(page.getByRole('heading', { level: 2, name: '新宿区', exact: true })).toBeVisible();
});

test('a measure without a fiscal year opens in the latest one that has values', async ({ page }) => {
  await openMap(page, '?measure=exchange');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ja.map.headline.exchangeEvery('47'));
  // Asked for, a year without values stays, and says that it has none.
  await openMap(page, '?measure=exchange&fy=2025');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ja.map.headline.missing('交流市町村数'));
});
