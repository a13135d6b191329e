import { chromium, type Page } from '@playwright/test';
import type { AtlasElement } from '../../src/map/surface.ts';
import { findChromium, WEBGL_ARGUMENTS } from '../browser/chromium.ts';

/** Longest wait for the map, in milliseconds; software rendering on a small machine is slow. */
const PATIENCE_MS = 60_000;

/**
 * Visits an address as a reader with an empty cache would and lists what the browser asked for until the WebGL
 * map with all municipalities stood on the screen: the browser is asked, not a model of it.
 * @param origin address of the served site, ending in its base path
 * @returns paths below the site's base, in the order of the requests, each once
 */
export async function filesOfFirstVisit(origin: string): Promise<string[]> {
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, env, args: WEBGL_ARGUMENTS });
  try {
    // What is stored for later is no part of a first visit: the worker begins when all of this is over.
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    const asked: string[] = [];
    context.on('request', (request) => {
      if (request.url().startsWith(origin))
        asked.push(request.url().slice(origin.length).split('?')[0] ?? '');
    });
    await page.goto(`${origin}?level=muni`);
    await municipalitiesDrawn(page);
    return [...new Set(asked)].map((path) => (path === '' ? 'index.html' : path));
  } finally {
    await browser.close();
  }
}

/** Waits until WebGL has drawn all 1,747 municipalities, asked of the map itself. */
async function municipalitiesDrawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      if (performance.getEntriesByName('map-ready').length === 0) return false;
      const elements = [...document.querySelectorAll<AtlasElement>('main *')];
      const surface = elements.find((element) => element.atlasSurface)?.atlasSurface;
      return surface?.renderer === 'webgl' && surface.renderedCodes('municipality').length === 1747;
    },
    undefined,
    { timeout: PATIENCE_MS, polling: 200 },
  );
}
