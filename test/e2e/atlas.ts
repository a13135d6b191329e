import { expect, type JSHandle, type Page } from '@playwright/test';
import type { PlaneCamera } from '../../src/domain/plane.ts';
import type { AtlasElement, AtlasSurface } from '../../src/map/surface.ts';
import type { Paint } from '../../src/map/paint.ts';
import { evidenceOf } from './drawing.ts';
import { marked } from './site.ts';
import { mainColour, tokenColour, type Rgb } from './pixels.ts';

/** The map of the page, as it offers itself to be asked. */
async function surfaceOf(page: Page): Promise<JSHandle<AtlasSurface>> {
  const handle = await page.waitForFunction(() => {
    const elements = [...document.querySelectorAll<AtlasElement>('main *')];
    return elements.find((element) => element.atlasSurface)?.atlasSurface;
  });
  return handle as JSHandle<AtlasSurface>;
}

/** Opens an address and waits until the map of this set-up stands. */
export async function openMap(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  await mapStands(page);
}

/**
 * Waits until the map of this set-up stands, and holds that it is the one the set-up is about: a project whose
 * browser came up otherwise would test the same drawing twice.
 */
export async function mapStands(page: Page): Promise<void> {
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await marked(page, 'choropleth-ready');
  const { drawing, hasWebgl } = await evidenceOf(page);
  expect(hasWebgl, `a browser for the set-up ${drawing}`).toBe(drawing !== 'none');
  if (drawing === 'webgl') await marked(page, 'map-ready');
  if (drawing === 'lost')
    await expect.poll(async () => (await evidenceOf(page)).takenContexts).toBeGreaterThan(0);
  await expect.poll(() => renderer(page)).toBe(drawing === 'webgl' ? 'webgl' : 'svg');
  expect((await evidenceOf(page)).canvas).toEqual(
    { webgl: { isVisible: true, isLost: false }, none: undefined, lost: { isVisible: false, isLost: true } }[
      drawing ?? 'none'
    ],
  );
}

/** The renderer that is shown, as the map says. */
export async function renderer(page: Page): Promise<'svg' | 'webgl'> {
  return (await surfaceOf(page)).evaluate((surface) => surface.renderer);
}

/** Codes of the shapes that the renderer itself says are on the screen, in order, each once. */
export async function drawn(page: Page, level: 'prefecture' | 'municipality'): Promise<string[]> {
  const surface = await surfaceOf(page);
  const codes = await surface.evaluate((map, asked) => map.renderedCodes(asked), level);
  return [...new Set(codes)].sort();
}

/** How the renderer draws a place. */
export async function paint(page: Page, code: string): Promise<Paint | undefined> {
  return (await surfaceOf(page)).evaluate((surface, place) => surface.stateOf(place), code);
}

/** Where the map is looked at from: metres on the plane, and metres a CSS pixel. */
export async function cameraOf(page: Page): Promise<PlaneCamera> {
  return (await surfaceOf(page)).evaluate((surface) => surface.camera());
}

/** Is the map on its way to a camera? */
export async function isFlying(page: Page): Promise<boolean> {
  return (await surfaceOf(page)).evaluate((surface) => surface.isFlying());
}

/** The level that is drawn. */
export async function levelOf(page: Page): Promise<string> {
  return (await surfaceOf(page)).evaluate((surface) => surface.level);
}

/** How the renderer draws all prefectures, in the order of their codes. */
export async function prefecturePaints(page: Page): Promise<Record<string, Paint | undefined>> {
  return (await surfaceOf(page)).evaluate((surface) => {
    const codes = Array.from({ length: 47 }, (_, index) => String(index + 1).padStart(2, '0'));
    return Object.fromEntries(codes.map((code) => [code, surface.stateOf(code)]));
  });
}

/** Where the mark of a place stands in the viewport. */
export async function placeOf(page: Page, code: string): Promise<{ x: number; y: number }> {
  const point = await (
    await surfaceOf(page)
  ).evaluate((surface, place) => {
    const { x, y } = surface.project(place) ?? { x: NaN, y: NaN };
    return { x, y };
  }, code);
  expect(Number.isFinite(point.x + point.y), `${code} has a place on the map`).toBe(true);
  return point;
}

/** The token of a plain fill (hatched and dimmed ones are not among them). */
const TOKENS: Partial<Record<Paint, string>> = {
  'ai-1': '--ai-1',
  'ai-2': '--ai-2',
  'ai-3': '--ai-3',
  'ai-4': '--ai-4',
  'ai-5': '--ai-5',
  none: '--none-fill',
};

/** The colour of the design for how a place is drawn. */
export async function designColour(page: Page, code: string): Promise<Rgb> {
  const token = TOKENS[(await paint(page, code)) ?? 'unknown'];
  expect(token, `${code} has a plain fill`).toBeDefined();
  return tokenColour(page, token ?? '');
}

/** The colour a place has on the screen: most pixels of a small box beside its mark. */
export async function screenColour(page: Page, code: string, size = 14): Promise<Rgb> {
  const { x, y } = await placeOf(page, code);
  return mainColour(page, { x: x - size / 2, y: y - size / 2, width: size, height: size });
}
