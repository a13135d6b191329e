// A view inside another page: what the dialog makes, and what stands in the frame.
import { ja } from '../../src/i18n/messages/ja.ts';
import { axeFindings } from './axe.ts';
import { openMap } from './atlas.ts';
import { expect, test } from './site.ts';

test('the dialog makes the code of a frame and shows what will stand in it, and the page around stays as it is', async ({
  page,
}) => {
  await openMap(page, '?pref=10');
  const steps = await page.evaluate(() => history.length);
  await page.getByRole('banner').getByRole('button', { name: ja.common.shareView }).click();
  const dialog = page.getByRole('dialog', { name: ja.common.shareView });
  await dialog.getByRole('tab', { name: ja.share.tabs.view }).press('ArrowRight');
  await dialog.getByLabel(ja.share.site.title).fill('https://renkei.example.jp/map/');
  await page.keyboard.press('Enter');
  await dialog.getByLabel(ja.share.embed.level).selectOption('pref');
  await dialog.getByLabel(ja.share.embed.search).check();
  await dialog.getByLabel(ja.share.embed.size).selectOption('medium');
  await expect(dialog.getByLabel(ja.share.embed.code.title)).toHaveValue(
    /^<iframe src="https:\/\/renkei\.example\.jp\/map\/\?level=pref&amp;pref=10&amp;embed=level,search" title="群馬県[^"]*" width="800" height="600" loading="lazy"/,
  );
  const frame = dialog.frameLocator('iframe');
  await expect(frame.getByRole('link', { name: ja.embed.open })).toBeVisible();
  await expect(frame.getByRole('button', { name: ja.search.open })).toBeVisible();
  await expect(frame.getByText(ja.map.levelSelect.label, { exact: true })).toBeHidden();
  expect(await axeFindings(page, 'dialog')).toEqual([]);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test('in a frame the view has a foot instead of the head of the site, no keys of its own, no steps, and is accessible', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 800, height: 600 });
  await openMap(page, '?pref=10&embed=search');
  const steps = await page.evaluate(() => history.length);
  await expect(page.getByRole('navigation', { name: ja.common.nav.label })).toHaveCount(0);
  const open = page.getByRole('contentinfo').getByRole('link', { name: ja.embed.open });
  await expect(open).toHaveAttribute('href', '?pref=10');
  expect(await axeFindings(page)).toEqual([]);
  // The years stand in the frame beside the opened place, and nothing moves the frame itself.
  await expect(page.getByRole('slider', { name: ja.map.timeline.label })).toBeInViewport();
  expect(await page.evaluate(() => [scrollY, document.documentElement.scrollHeight])).toEqual([0, 600]);

  await page.getByRole('button', { name: ja.search.open }).click();
  const search = page.getByRole('combobox', { name: ja.search.label });
  await search.fill('たかさき');
  await page.getByRole('option', { name: /高崎市/ }).click();
  await expect(page).toHaveURL(/muni=10202&embed=search/);
  await expect(page.getByRole('heading', { name: '高崎市' })).toBeVisible();
  await expect(open).toHaveAttribute('href', '?muni=10202');
  expect(await page.evaluate(() => history.length)).toBe(steps);
  // Anywhere else Escape leaves the place.
  await page.getByRole('heading', { name: '高崎市' }).press('Escape');
  await expect(page).toHaveURL(/muni=10202/);

  const [opened] = await Promise.all([context.waitForEvent('page'), open.click()]);
  await expect(opened).toHaveURL(/\?muni=10202$/);
  await opened.close();

  await openMap(page, '?embed=still');
  await expect(page.locator('#content')).toBeVisible();
  expect(await page.locator('#app').evaluate((app: HTMLElement) => app.inert)).toBe(true);
  expect(await axeFindings(page)).toEqual([]);

  await page.setViewportSize({ width: 400, height: 640 });
  await page.goto('?view=growth&embed=still');
  await expect(page.locator('#agreement figure')).toBeInViewport({ ratio: 0.3 });
  await expect(page.locator('#app :is(nav, .button, select)').filter({ visible: true })).toHaveCount(0);
});
