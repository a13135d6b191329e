// With what the map is drawn in a project of playwright.config.ts, brought about in the page and held against it.
import type { Page } from '@playwright/test';

/**
 * - `webgl`: a browser with WebGL 2
 * - `none`: a browser without
 * - `lost`: WebGL draws the map, then its graphics context is taken away and does not come back
 */
export type Drawing = 'webgl' | 'none' | 'lost';

/** What the page knows of the set-up. */
interface SetUp {
  __drawing?: Drawing;
  /** How many contexts of a map that was shown have been taken away. */
  __takenContexts?: number;
}

/** Runs in the page before its own scripts. */
export function setUpDrawing(drawing: Drawing): void {
  const page = window as SetUp;
  page.__drawing = drawing;
  if (drawing !== 'lost') return;
  page.__takenContexts = 0;
  setInterval(() => {
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('canvas.maplibregl-canvas')) {
      const gl = canvas.getContext('webgl2');
      if (!gl || gl.isContextLost() || !canvas.checkVisibility({ visibilityProperty: true })) continue;
      gl.getExtension('WEBGL_lose_context')?.loseContext();
      page.__takenContexts = (page.__takenContexts ?? 0) + 1;
    }
  }, 50);
}

/** What the page shows of the set-up: what the browser can do, and what has happened to the map's canvas. */
interface Evidence {
  readonly drawing: Drawing | undefined;
  readonly hasWebgl: boolean;
  readonly takenContexts: number;
  /** Of the canvas of the WebGL map; undefined where there is none. */
  readonly canvas: { readonly isVisible: boolean; readonly isLost: boolean } | undefined;
}

/** Asks the page, not the name of the project. */
export function evidenceOf(page: Page): Promise<Evidence> {
  return page.evaluate(() => {
    const { __drawing, __takenContexts } = window as SetUp;
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
    return {
      drawing: __drawing,
      hasWebgl: document.createElement('canvas').getContext('webgl2') !== null,
      takenContexts: __takenContexts ?? 0,
      canvas: canvas
        ? {
            isVisible: canvas.checkVisibility({ visibilityProperty: true }),
            isLost: canvas.getContext('webgl2')?.isContextLost() ?? true,
          }
        : undefined,
    };
  });
}
