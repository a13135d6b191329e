// The WebGL map goes away, comes back, or never comes: the picture stays, with everything that was chosen in it.
import type { Page } from '@playwright/test';
import { mapSurface } from '../../src/i18n/messages/ja/map-surface.ts';
import { cameraOf, designColour, drawn, openMap, paint, placeOf, renderer, screenColour } from './atlas.ts';
import { breakFile, WAYS } from './broken-files.ts';
import { distance } from './pixels.ts';
import { expect, marked, marks, test } from './site.ts';

const ASHORO = '01647';

/** The extension that takes a context away, kept on the page: only the one that took it can give it back. */
type Taker = Window & { __taker?: WEBGL_lose_context | null };

/** Takes the graphics context of the map away. */
function takeContext(page: Page): Promise<void> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
    const taker = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    (window as Taker).__taker = taker ?? null;
    taker?.loseContext();
  });
}

/** Gives it back, as a browser does whose graphics process has started again. */
function giveContext(page: Page): Promise<void> {
  return page.evaluate(() => (window as Taker).__taker?.restoreContext());
}

/** Everything of the map that must outlast a change of the renderer. */
async function look(page: Page) {
  const outline = (kind: string) => page.locator(`.map-outline.is-${kind}`).last().getAttribute('d');
  return {
    address: page.url(),
    camera: await cameraOf(page),
    shapes: await drawn(page, 'municipality'),
    colour: await paint(page, ASHORO),
    selected: await outline('selected'),
    hovered: await outline('hover'),
    cursor: await outline('focus'),
    focused: await page.evaluate(() => document.activeElement?.getAttribute('role')),
  };
}

/** Waits for the WebGL map to be back; it is built anew, for which the map itself allows this time. */
const webglStands = (page: Page) => expect.poll(() => renderer(page), { timeout: 45_000 }).toBe('webgl');

// Up to four maps one after the other, each drawn by software.
test.describe.configure({ timeout: 180_000 });

const note = (page: Page) => page.getByText(mapSurface.plainDrawing);

test('a graphics context that is lost and given back: the twin at once, then WebGL, and nothing else has changed', async ({
  page,
}) => {
  await openMap(page, `?muni=${ASHORO}`);
  await expect.poll(async () => (await drawn(page, 'municipality')).includes(ASHORO)).toBe(true);
  await page.getByRole('button', { name: mapSurface.zoomIn, exact: true }).click();
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await look(page)).cursor).toMatch(/^M/);
  await page.waitForTimeout(500);
  const before = await look(page);
  expect(before.selected).toMatch(/^M/);
  expect(before.focused).toBe('application');

  await takeContext(page);
  await expect.poll(() => renderer(page)).toBe('svg');
  await expect.poll(() => look(page)).toEqual(before);
  await giveContext(page);
  await webglStands(page);
  await expect.poll(() => look(page)).toEqual(before);
  await expect(note(page)).toHaveCount(0);
  // 遠軽町, wide enough for a box beside its name.
  const expected = await designColour(page, '01555');
  await expect
    .poll(async () => distance(await screenColour(page, '01555', 30), expected))
    .toBeLessThanOrEqual(2);
});

test('a graphics card that fails again and again is left alone, until the reader asks for it', async ({
  page,
}) => {
  await openMap(page);
  for (let time = 0; time < 2; time += 1) {
    await takeContext(page);
    await expect.poll(() => renderer(page)).toBe('svg');
    await giveContext(page);
    await webglStands(page);
  }
  await takeContext(page);
  await giveContext(page);
  await expect(note(page)).toBeVisible();
  expect(await renderer(page)).toBe('svg');
  await page.getByRole('button', { name: mapSurface.closeNote }).click();
  await expect(note(page)).toHaveCount(0);
  expect(await renderer(page)).toBe('svg');
});

test('a context that does not come back: a note says so, and its button brings the WebGL map', async ({
  page,
}) => {
  await openMap(page);
  await takeContext(page);
  await expect(note(page)).toBeVisible();
  expect(await renderer(page)).toBe('svg');
  expect((await drawn(page, 'prefecture')).length).toBe(53);
  await page.getByRole('button', { name: mapSurface.retryDrawing }).click();
  await webglStands(page);
  await expect(note(page)).toHaveCount(0);
});

test('a worker that is not there never lets a blank map stand over the picture; once it is, a button fetches it', async ({
  page,
  guard,
}) => {
  guard.allow(/worker/i);
  const worker = await breakFile(page, /worker/, WAYS['is not there']);
  await page.goto('./');
  await marked(page, 'choropleth-ready');
  await expect(note(page)).toBeVisible();
  expect(await renderer(page)).toBe('svg');
  expect(await marks(page)).not.toContain('map-ready');
  expect((await drawn(page, 'prefecture')).length).toBe(53);
  expect(distance(await screenColour(page, '01'), await designColour(page, '01'))).toBeLessThanOrEqual(2);

  worker.mend();
  await page.getByRole('button', { name: mapSurface.retryDrawing }).click();
  await webglStands(page);
  await expect(note(page)).toHaveCount(0);
});

test('shapes that come to the page but not to the worker leave the drawn map and a note, whose button brings the other', async ({
  page,
  guard,
}) => {
  guard.allow(/municipalities\.topo\.json|ERR_/);
  let asked = 0;
  let isMended = false;
  // The page asks first; the worker takes what it has checked from the browser's store, which may have kept nothing.
  await page.route(/\/municipalities\.topo\.json/, (route) => {
    asked += 1;
    return asked === 1 || isMended ? route.continue() : route.abort('connectionfailed');
  });
  await page.goto('./');
  await expect(note(page)).toBeVisible();
  expect(asked).toBeGreaterThan(1);
  expect(await renderer(page)).toBe('svg');
  expect((await drawn(page, 'prefecture')).length).toBe(53);

  isMended = true;
  await page.getByRole('button', { name: mapSurface.retryDrawing }).click();
  await webglStands(page);
  await expect(note(page)).toHaveCount(0);
});

test('the program of the WebGL map does not come: the twin can be used, and a button fetches it', async ({
  page,
  guard,
}) => {
  guard.allow(/gl-map|ERR_/);
  const program = await breakFile(page, /\/assets\/gl-map-[\w-]+\.js/, WAYS['is cut off']);
  await page.goto('./');
  await marked(page, 'choropleth-ready');
  await expect(note(page)).toBeVisible();
  expect(program.asked()).toBeGreaterThan(0);
  expect(await renderer(page)).toBe('svg');
  const { x, y } = await placeOf(page, '01');
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/pref=01/);

  program.mend();
  await page.getByRole('button', { name: mapSurface.retryDrawing }).click();
  await webglStands(page);
  await expect(page).toHaveURL(/pref=01/);
});
