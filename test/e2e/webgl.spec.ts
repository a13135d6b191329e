// What only the WebGL map can get wrong: standing blank while the page thinks it stands, or in other colours.
import { mapSurface } from '../../src/i18n/messages/ja/map-surface.ts';
import {
  designColour,
  drawn,
  mapStands,
  openMap,
  prefecturePaints,
  renderer,
  screenColour,
} from './atlas.ts';
import { axeFindings } from './axe.ts';
import { breakFile, WAYS } from './broken-files.ts';
import { MUNICIPALITY_CODES, PREFECTURES } from './facts.ts';
import { colourCount, distance } from './pixels.ts';
import { expect, test } from './site.ts';

test('map-ready is the truth: when it is set, WebGL has drawn every prefecture on the screen', async ({
  page,
}) => {
  // Asked in the very task after the mark, not some time later.
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('map-ready').length === 0) return;
      const elements = [...document.querySelectorAll('main *')] as (Element & {
        atlasSurface?: { renderer: string; renderedCodes(level: string): string[] };
      })[];
      const surface = elements.find((element) => element.atlasSurface)?.atlasSurface;
      (window as unknown as { __atReady: unknown }).__atReady = {
        renderer: surface?.renderer,
        shapes: new Set(surface?.renderedCodes('prefecture')).size,
      };
    }).observe({ type: 'mark', buffered: true });
  });
  await openMap(page);
  const state = () => page.evaluate(() => (window as unknown as { __atReady?: unknown }).__atReady);
  await expect.poll(state).toEqual({ renderer: 'webgl', shapes: 53 });
  const canvas = page.locator('canvas.maplibregl-canvas');
  await expect(canvas).toBeVisible();
  const box = await canvas.boundingBox();
  if (!box) throw new Error('the canvas has no box');
  expect(await colourCount(page, box)).toBeGreaterThan(5);
});

test('what the map is made of is asked for in one wave, and nothing else before the map stands', async ({
  page,
}) => {
  const wave = ['assets/gl-map.js', 'assets/maplibre-gl-worker.js', 'geo/municipalities.topo.json'];
  // Only a map that takes seconds is not waited for, and this machine may be slow.
  await page.addInitScript(() => {
    const wait = globalThis.setTimeout;
    globalThis.setTimeout = ((act: () => void, delay = 0) =>
      delay < 4000 ? wait(act, delay) : 0) as unknown as typeof setTimeout;
  });
  // The program of the WebGL map is held back: what it needs is on its way without it.
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  let release = (): void => undefined;
  const isReleased = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/assets\/gl-map-[\w-]+\.js/, async (route) => {
    await isReleased;
    await route.continue();
  });
  await page.goto('./');
  await expect.poll(() => asked.join()).toMatch(/maplibre-gl-worker/);
  await expect.poll(() => asked.join()).toMatch(/municipalities\.topo\.json/);
  release();
  await mapStands(page);
  const ready = await page.evaluate(() => performance.getEntriesByName('map-ready')[0]?.startTime ?? 0);
  const before = await page.evaluate(
    (time) =>
      performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime < time)
        .map(({ name }) => new URL(name).pathname.replace(/-[\w-]{8}\./, '.').replace(/^.*\/(?=\w+\/)/, '')),
    ready,
  );
  // No table, no other view, no tool of the staff, no other language, no index of the search.
  expect([...new Set(before)].filter((file) => !/icon\.svg$/.test(file)).sort()).toEqual(
    ['assets/index.js', ...wave].sort(),
  );
});

test('the WebGL map shows the colours of the design that the twin in the page showed', async ({ page }) => {
  await openMap(page);
  const state = await prefecturePaints(page);
  const fromPage = await page.evaluate(async () => {
    const html = new DOMParser().parseFromString(await (await fetch('./')).text(), 'text/html');
    return Object.fromEntries(
      [...html.querySelectorAll('path[data-code]')]
        .filter((path) => path.getAttribute('data-code')?.length === 2)
        .map((path) => [
          path.getAttribute('data-code'),
          [...path.classList].find((name) => /^(ai-[1-5]|none|unknown|dimmed)$/.test(name)),
        ]),
    );
  });
  expect(Object.keys(fromPage).sort()).toEqual([...PREFECTURES.keys()]);
  expect(state).toEqual(fromPage);
  // Where the shape is large enough for a box beside its label.
  for (const code of ['01', '03', '07', '15', '20', '32', '38', '43', '45', '46'])
    expect
      .soft(
        distance(await screenColour(page, code, 20), await designColour(page, code)),
        PREFECTURES.get(code),
      )
      .toBeLessThanOrEqual(2);
});

test('the boundary file of the municipalities does not come: the WebGL map keeps its prefectures', async ({
  page,
  guard,
}) => {
  guard.allow(/municipalities\.topo\.json|ERR_/);
  const file = await breakFile(page, /\/geo\/municipalities\.topo\.json/, WAYS['is cut off']);
  await page.goto('./?level=muni');
  await expect(page.getByText(mapSurface.geometryFailed)).toBeVisible();
  await expect.poll(() => renderer(page)).toBe('webgl');
  expect((await drawn(page, 'prefecture')).length).toBe(53);
  file.mend();
  // The map also asks again by itself in an idle moment; then the button is gone before it is pressed.
  const retry = page.getByRole('button', { name: mapSurface.retry });
  await expect(async () => {
    if (await retry.isVisible()) await retry.click({ timeout: 5000 });
    expect((await drawn(page, 'municipality')).length).toBe(MUNICIPALITY_CODES.length);
  }).toPass({ timeout: 45_000 });
  await expect(retry).toHaveCount(0);
});

test('axe finds nothing on the page with the WebGL map', async ({ page }) => {
  await openMap(page, '?pref=01');
  expect(await axeFindings(page)).toEqual([]);
});
