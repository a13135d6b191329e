import { expect, type JSHandle, type Page } from '@playwright/test';
import type { AtlasElement, AtlasSurface } from '../../src/map/surface.ts';
import type { Paint } from '../../src/map/paint.ts';
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

/** Opens an address and waits until the map of this browser stands: WebGL, or the twin where there is none. */
export async function openMap(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await mapStands(page);
}

/** Waits until the map of this browser stands. */
export async function mapStands(page: Page): Promise<void> {
  await marked(page, 'choropleth-ready');
  if (await hasWebgl(page)) await marked(page, 'map-ready');
  await surfaceOf(page);
}

/** Has this browser WebGL 2? Asked of the browser, not of the name of a project. */
export function hasWebgl(page: Page): Promise<boolean> {
  return page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null);
}

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
