// What may break on the road or on the device: what the person sees, and how they go on. docs/faults.md tells the same.
import type { Locator, Page } from '@playwright/test';
import { desk } from '../../src/i18n/messages/ja/desk.ts';
import { imports } from '../../src/i18n/messages/ja/import.ts';
import { ja } from '../../src/i18n/messages/ja.ts';
import { mapSurface } from '../../src/i18n/messages/ja/map-surface.ts';
import { settings } from '../../src/i18n/messages/ja/settings.ts';
import { withoutProgram } from '../../src/i18n/messages/ja/without-program.ts';
import { drawn, openMap } from './atlas.ts';
import { breakFile, WAYS } from './broken-files.ts';
import { MUNICIPALITY_CODES } from './facts.ts';
import { expect, test } from './site.ts';

const { status, nav } = ja.common;
/** What a browser reports of a program that does not come. */
const ROAD = /\/assets\/|ERR_/;

const alertOf = (page: Page) =>
  page.getByRole('alert').filter({ has: page.getByRole('button', { name: status.reload }) });
const retryIn = (alert: Locator) => alert.getByRole('button', { name: status.retry });

const retryOfMap = (page: Page) =>
  page.getByRole('region', { name: /日本地図/ }).getByRole('button', { name: mapSurface.retry });

/** The rest of the page: figures, table, years and the other views. */
async function restWorks(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d/);
  await expect(page.getByRole('table').first().locator('tbody tr')).toHaveCount(47);
  expect((await drawn(page, 'prefecture')).length).toBe(53);
}

/** A message in the page, a way to load the whole page again, and, as soon as the file is there, all as it should be. */
async function toldAndMended(page: Page, file: { mend(): unknown }, stands: Locator): Promise<void> {
  const alert = alertOf(page);
  await expect(alert).toContainText(ja.common.loadFailure.program);
  await expect(alert.getByRole('button', { name: status.reload })).toBeVisible();
  file.mend();
  await retryIn(alert).click();
  await expect(stands).toBeVisible();
  await expect(alert).toHaveCount(0);
}

test('data that does not come, or comes broken in whatever way: the file, a retry, and all else works', async ({
  page,
  guard,
}) => {
  guard.allow(/municipalities|ERR_/);
  const table = await breakFile(page, /\/data\/municipalities\.csv/, WAYS['is cut off']);
  const shapes = await breakFile(page, /\/geo\/municipalities\.topo\.json/, WAYS['is cut off']);
  await page.goto('./?level=muni');
  const alert = alertOf(page);
  const message = page.getByText(mapSurface.geometryFailed);
  const brokenRow = async (route: Parameters<(typeof WAYS)['comes empty']>[0]) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('\n01100,', '\n0110X,') });
  };
  for (const way of [
    WAYS['is cut off'],
    WAYS['is not there'],
    WAYS['is refused by the server'],
    WAYS['comes as another page'],
    WAYS['comes empty'],
    WAYS['ends in the middle'],
    WAYS['has another shape'],
    brokenRow,
  ]) {
    table.fail(way);
    shapes.fail(way === brokenRow ? WAYS['has another shape'] : way);
    const asked = [table.asked(), shapes.asked()] as const;
    if (way !== WAYS['is cut off']) {
      await retryIn(alert).click();
      await retryOfMap(page).click();
      await expect.poll(table.asked).toBeGreaterThan(asked[0]);
      await expect.poll(shapes.asked).toBeGreaterThan(asked[1]);
    }
    await expect(alert).toContainText('municipalities.csv');
    await expect(message).toBeVisible();
  }
  await expect(alert).toContainText('2行目');
  await restWorks(page);

  table.mend();
  shapes.mend();
  await retryIn(alert).click();
  await retryOfMap(page).click();
  await expect(alert).toHaveCount(0);
  await expect(message).toBeHidden();
  await expect.poll(async () => (await drawn(page, 'municipality')).length).toBe(MUNICIPALITY_CODES.length);
});

test('a broken row of any table is told by whatever reads it, and in the page itself by what is read without the program', async ({
  page,
  guard,
}) => {
  const broken = async (file: string) =>
    await page.route(`**/data/${file}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('\n', '\nx,') });
    });
  for (const file of ['exchange_partners.csv', 'events.csv', 'newsletters.csv', 'sources.csv'])
    await broken(file);
  await page.goto('./?view=about');
  for (const file of ['exchange_partners.csv', 'events.csv', 'newsletters.csv'])
    await expect(alertOf(page).filter({ hasText: file }).first()).toContainText('2行目');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d/);

  await page.goto('./?view=desk');
  await expect(
    page.getByRole('alert').filter({ hasText: imports.problems['work.noBasis']().what }),
  ).toBeVisible();

  // What the first view needs is in the page.
  guard.allow(/sources\.csv:2/);
  await page.route('**/?*', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/("sources":"[^"]*?\\n)/, '$1x,');
    await route.fulfill({ response, body: html });
  });
  await page.goto('./?view=about&era=ce');
  await expect(page.getByRole('region', { name: withoutProgram.title })).toBeVisible();
  await expect(page.getByRole('table').first().locator('tbody tr')).toHaveCount(47);
  expect(guard.incidents.map(({ what }) => what).join()).toContain('sources.csv:2');
});

test('one prefecture in place of another is not drawn', async ({ page }) => {
  const detail = await breakFile(page, /\/geo\/detail\/13\.topo\.json/, async (route) => {
    const other = await route.fetch({ url: route.request().url().replace('13.topo', '47.topo') });
    await route.fulfill({ response: other });
  });
  await page.goto('./?pref=13');
  await expect(page.getByText(mapSurface.geometryFailed)).toBeVisible();
  detail.mend();
  await retryOfMap(page).click();
  await expect(page.getByText(mapSurface.geometryFailed)).toBeHidden();
});

test('files of the about view and the tiles: told where they are missing, the rest stands', async ({
  page,
  guard,
}) => {
  guard.allow(/reconciliation|tiles\.json|ERR_/);
  const report = await breakFile(page, /\/data\/reconciliation\.json/, WAYS['is cut off']);
  await page.goto('./?view=about');
  const alert = alertOf(page);
  for (const way of [WAYS['ends in the middle'], WAYS['has another shape'], WAYS['comes as another page']]) {
    await expect(alert).toBeVisible();
    const asked = report.asked();
    report.fail(way);
    await retryIn(alert).click();
    await expect.poll(report.asked).toBeGreaterThan(asked);
  }
  await expect(alert).toBeVisible();
  expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(4);
  report.mend();
  await retryIn(alert).click();
  await expect(alert).toHaveCount(0);

  const tiles = await breakFile(page, /\/geo\/tiles\.json/, WAYS['has another shape']);
  await page.goto('./?shape=tiles');
  await expect(alert).toBeVisible();
  tiles.mend();
  await retryIn(alert).click();
  await expect(alert).toHaveCount(0);
});

test('a button whose program does not come says so, and works as soon as it has come', async ({
  page,
  guard,
}) => {
  guard.allow(ROAD);
  const settings = await breakFile(page, /\/assets\/SettingsDialog-[\w-]+\.js/, WAYS['is not there']);
  const share = await breakFile(page, /\/assets\/ShareDialog-[\w-]+\.js/, WAYS['comes as another page']);
  // A browser keeps what came with a good status, however little it is worth: only a new page asks for it again.
  const download = await breakFile(page, /\/assets\/MapDownloadMenu-[\w-]+\.js/, WAYS['ends in the middle']);
  const list = await breakFile(page, /\/assets\/PlaceCandidates-[\w-]+\.js/, WAYS['comes empty']);
  await openMap(page, '?fy=2015');
  const dialog = page.getByRole('dialog');
  for (const [name, file] of [
    [ja.common.displaySettings, settings],
    [ja.common.shareView, share],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).click();
    await toldAndMended(page, file, dialog);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }

  const alert = alertOf(page);
  const search = page.getByRole('combobox', { name: ja.search.label });
  await search.fill('帯広');
  await expect(alert).toContainText(ja.common.loadFailure.program);
  await page.keyboard.press('Escape');
  await expect(alert).toHaveCount(0);
  await page.getByRole('button', { name: ja.map.download, exact: true }).click();
  await expect(alert).toContainText(ja.common.loadFailure.program);
  list.mend();
  download.mend();
  await alert.getByRole('button', { name: status.reload }).click();
  await expect(alert).toHaveCount(0);
  await expect(page).toHaveURL(/fy=2015/);
  await page.getByRole('button', { name: ja.map.download, exact: true }).click();
  await expect(page.getByRole('button', { name: /Excel/ }).first()).toBeVisible();
  await search.fill('帯広');
  await expect(page.getByRole('option', { name: /帯広市/ })).toBeVisible();
});

test('readings and the foot of a frame that do not come: the settings say so, and the site itself stands in the frame', async ({
  page,
  guard,
}) => {
  guard.allow(/\/assets\/|ERR_/);
  const book = await breakFile(page, /\/assets\/readings-[\w-]+\.js/, WAYS['is not there']);
  await openMap(page);
  await page.getByRole('button', { name: ja.common.displaySettings, exact: true }).click();
  const dialog = page.getByRole('dialog');
  const furigana = dialog.getByRole('group', { name: settings.furigana.label });
  await furigana.getByRole('radio', { name: settings.furigana.on, exact: true }).check({ force: true });
  const alert = dialog.getByRole('alert');
  await expect(alert).toHaveText(ja.common.loadFailure.program);
  book.mend();
  await furigana.getByRole('radio', { name: settings.furigana.off, exact: true }).check({ force: true });
  await expect(alert).toHaveCount(0);
  await furigana.getByRole('radio', { name: settings.furigana.on, exact: true }).check({ force: true });
  await expect(page.locator('ruby').first()).toBeAttached();
  await expect(alert).toHaveCount(0);

  await breakFile(page, /\/assets\/embed-[\w-]+\.(js|css)/, WAYS['is cut off']);
  await openMap(page, '?pref=10&embed=search');
  await expect(page.getByRole('navigation', { name: nav.label }).first()).toBeVisible();
  await expect(page.getByText(ja.common.credit).filter({ visible: true }).first()).toBeVisible();
  expect(guard.incidents.filter(({ kind }) => kind === 'page error')).toEqual([]);
});

test('views whose program or style sheet does not come offer to try again, and come whole', async ({
  page,
  guard,
}) => {
  guard.allow(ROAD);
  const growth = await breakFile(page, /\/assets\/GrowthView-[\w-]+\.js/, WAYS['is cut off']);
  const styles = await breakFile(page, /\/assets\/CoverageView-[\w-]+\.css(\?|$)/, WAYS['is not there']);
  await page.goto('./?view=growth');
  const heading = page.getByRole('heading', { level: 1 });
  await toldAndMended(page, growth, heading);
  await page.getByRole('link', { name: nav.coverage }).first().click();
  await toldAndMended(page, styles, heading);
  const isStyled = await page.evaluate(() =>
    [...document.styleSheets].some(({ href }) => href?.includes('CoverageView') ?? false),
  );
  expect(isStyled, 'the view does not come without its style sheet').toBe(true);
  // A browser takes half a style sheet, and any other file, for a short one.
  const broken = await breakFile(
    page,
    /\/assets\/DisastersView-[\w-]+\.css(\?|$)/,
    WAYS['ends in the middle'],
  );
  await page.getByRole('link', { name: nav.disasters }).first().click();
  await expect(alertOf(page)).toContainText(ja.common.loadFailure.program);
  for (const way of ['comes empty', 'comes as another page'] as const) {
    const asked = broken.asked();
    broken.fail(WAYS[way]);
    await retryIn(alertOf(page)).click();
    await expect.poll(broken.asked).toBeGreaterThan(asked);
    await expect(alertOf(page)).toBeVisible();
  }
  await toldAndMended(page, broken, heading);
  // What the browser said of it is in the report of the device.
  await page.getByRole('link', { name: nav.about }).first().click();
  await expect(page.locator('#device')).toContainText(/LoadError: : program ← .*DisastersView/);

  // Another language is a part of the program too.
  const english = await breakFile(page, /\/assets\/english-[\w-]+\.js/, WAYS['is not there']);
  const link = page.getByRole('banner').getByRole('link', { name: 'English' });
  await link.click();
  await expect(page.getByRole('alert')).toContainText('「lang=en」');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  english.mend();
  await link.click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('an old tab after a new release: what is gone is told once, and loading the page again keeps the address', async ({
  page,
  guard,
}) => {
  guard.allow(ROAD);
  await openMap(page, '?fy=2015');
  const old = await breakFile(page, /\/assets\/.*\.(js|css)$/, WAYS['is not there']);
  let loads = 0;
  page.on('load', () => (loads += 1));
  await page.getByRole('link', { name: nav.growth }).first().click();
  const alert = alertOf(page);
  await expect(alert).toContainText(ja.common.loadFailure.program);
  await retryIn(alert).click();
  await expect(alert).toBeVisible();
  expect(loads, 'nothing is loaded unasked').toBe(0);
  const address = page.url();
  old.mend();
  await alert.getByRole('button', { name: status.reload }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d/);
  await expect(alert).toHaveCount(0);
  expect(page.url()).toBe(address);
  expect(loads).toBe(1);
});

test('what takes long says so, and can be loaded again', async ({ page }) => {
  await page.clock.install();
  await breakFile(page, /\/assets\/GrowthView-[\w-]+\.js/, WAYS['never comes']);
  await page.goto('./?view=growth');
  const sign = page.getByRole('main').getByRole('status').filter({ hasText: status.loading });
  await expect(sign).toBeVisible();
  await expect(sign.getByText(status.slow)).toHaveCount(0);
  await page.clock.runFor(11_000);
  await expect(sign.getByText(status.slow)).toBeVisible();
  await expect(sign.getByRole('button', { name: status.reload })).toBeVisible();
});

test('storage and threads that are forbidden: everything stands, and the desk says what it lacks', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const forbidden = (name: string) =>
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) forbidden(name);
    window.Worker = function () {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    } as never;
  });
  await page.goto('./?view=desk');
  await page.getByLabel(desk.file.choose).setInputFiles({
    name: 'list.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('都道府県,市町村\n北海道,帯広市\n'),
  });
  await expect(page.getByRole('alert')).toContainText(imports.problems['work.stopped']().what);

  await page.getByRole('button', { name: ja.common.displaySettings }).click();
  await page
    .getByRole('dialog')
    .getByRole('radio', { name: /暗い|ダーク|夜/ })
    .first()
    .check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the thread of the desk that does not come whole is told, and one that never answers can be stopped', async ({
  page,
  guard,
}) => {
  guard.allow(/import-worker/);
  const script = await breakFile(page, /\/assets\/import-worker-[\w-]+\.js/, WAYS['is cut off']);
  const bring = () =>
    page.getByLabel(desk.file.choose).setInputFiles({
      name: 'list.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('都道府県,市町村\n北海道,帯広市\n'),
    });
  const told = page.getByRole('alert').filter({ hasText: imports.problems['work.stopped']().what });
  for (const way of ['is cut off', 'is not there', 'comes as another page'] as const) {
    script.fail(WAYS[way]);
    await page.goto('./?view=desk');
    await bring();
    await expect(told, way).toBeVisible();
  }
  // The next one is on its way already, and never comes; the one after it does.
  script.fail(WAYS['never comes']);
  await bring();
  await expect(told).toBeVisible();
  await bring();
  script.mend();
  await page.getByRole('button', { name: desk.work.cancel }).click();
  await bring();
  await expect(page.getByRole('button', { name: desk.file.next })).toBeVisible();
});

test('storage that is full or holds nonsense changes nothing that is seen', async ({ page }) => {
  await page.addInitScript(() => {
    if (localStorage.length === 0)
      for (const key of ['display', 'show-scenes', 'site-address']) localStorage.setItem(key, '{"theme":[{');
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await openMap(page);
  await restWorks(page);
  await page.goto('./?view=present');
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a clock that is wrong by a lifetime changes no year and no figure', async ({ page }) => {
  const said: string[] = [];
  for (const time of ['1970-01-01T00:00:00', '2100-03-31T23:59:59']) {
    await page.clock.setFixedTime(time);
    await page.goto('./?view=about');
    await expect(page.locator('#device')).toBeVisible();
    const about = await page.getByRole('main').locator('section:not(#device)').allInnerTexts();
    await page.goto('./');
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    const map = await page.getByRole('main').getByRole('heading').allInnerTexts();
    said.push(JSON.stringify([about, map]));
  }
  expect(said[0]).toBe(said[1]);
});

/**
 * What a reader who moves the page up and down cannot come to: what lies beside it, and what a box of the show has no
 * room for.
 */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    const boxes = document.querySelectorAll('.show, .show .stage, .words, .told, .picture, .bar');
    return [
      ...(wide > 0 ? [`the page is ${wide} px too wide`] : []),
      ...[...boxes]
        .filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
        .map((box) => `${box.className}: ${box.scrollWidth} × ${box.scrollHeight}`),
    ];
  });

/** The boxes that stay where they are while the page moves: of so low a window they would take too much. */
const fixedBoxes = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('#app *')]
      .filter((box) => getComputedStyle(box).position === 'fixed' && box.getClientRects().length > 0)
      .map((box) => box.className),
  );

// Screens of 1280 × 800 and of 1920 × 1080 pixels.
for (const [width, height] of [
  [256, 160],
  [384, 216],
] as const) {
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor: 5 });

    test('enlarged five times, nothing lies outside of the window or stays over it, and every view can be reached', async ({
      page,
    }) => {
      const heading = page.getByRole('heading', { level: 1 });
      const follow = (name: string) =>
        page.getByRole('link', { name, exact: true }).filter({ visible: true }).first().click();
      await page.goto('./');
      for (const [view, name] of [
        ['growth', nav.growth],
        ['disasters', nav.disasters],
        ['coverage', nav.coverage],
        ['desk', nav.desk],
        ['about', nav.aboutShort],
        ['map', nav.map],
      ] as const) {
        await follow(name);
        await expect(page, name).toHaveURL(view === 'map' ? /^[^?]*(\?(?!.*view=).*)?$/ : `./?view=${view}`);
        await heading.scrollIntoViewIfNeeded();
        await expect(heading, name).toBeInViewport();
        expect(await cutOff(page), name).toEqual([]);
        expect(await fixedBoxes(page), name).toEqual([]);
      }

      await follow(nav.present);
      const show = page.getByRole('region', { name: ja.present.stage });
      const next = show.getByRole('button', { name: ja.present.next });
      await expect(next).toBeVisible();
      await page.evaluate(() => scrollTo(0, 0));
      await expect(next).not.toBeInViewport();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => page.evaluate(() => scrollY), 'the page moves').toBeGreaterThan(0);
      await show.getByRole('button', { name: ja.present.list }).click();
      const scenes = page.getByRole('dialog').getByRole('listitem');
      for (const scene of [scenes.first(), scenes.last()]) {
        await scene.scrollIntoViewIfNeeded();
        await scene.getByRole('button').first().click({ trial: true });
      }
      const count = await scenes.count();
      await page.keyboard.press('Escape');
      for (let place = 1; place <= count; place++) {
        await page.keyboard.press(`${place}`);
        const told = ja.present.progressSpoken(`${place}`, `${count}`);
        await expect(show.getByRole('navigation')).toContainText(told);
        for (const part of [heading, show.getByRole('img').first(), next]) {
          await part.scrollIntoViewIfNeeded();
          await expect(part, told).toBeInViewport();
        }
        expect(await cutOff(page), told).toEqual([]);
      }
      await show.getByRole('link', { name: ja.present.leave }).click();
      await expect(show).toHaveCount(0);
    });
  });
}
