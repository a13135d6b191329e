import type { Page } from '@playwright/test';
import { decodePng } from '../../scripts/browser/png.ts';

/** A colour as the screen shows it: red, green, blue, 0–255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** A part of the viewport in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * The colour that most pixels of a box have, on a picture of the screen as a reader sees it. Labels, outlines
 * and dots are small beside the fill, so that in a box well inside a shape this is its fill.
 */
export async function mainColour(page: Page, box: Box): Promise<Rgb> {
  const { width, height, pixels } = decodePng(await page.screenshot({ clip: box, scale: 'css' }));
  const counts = new Map<number, number>();
  for (let at = 0; at < width * height; at++) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at * 3, at * 3 + 3);
    const colour = (red << 16) | (green << 8) | blue;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const [colour = 0] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most));
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

/** How many different colours a box shows: a surface that draws nothing shows one. */
export async function colourCount(page: Page, box: Box): Promise<number> {
  const { pixels } = decodePng(await page.screenshot({ clip: box, scale: 'css' }));
  const colours = new Set<number>();
  for (let at = 0; at < pixels.length; at += 3)
    colours.add(((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0));
  return colours.size;
}

/** The present value of a colour token of the design, as a colour of the screen. */
export async function tokenColour(page: Page, token: string): Promise<Rgb> {
  const text = await page.evaluate((name) => {
    const probe = document.createElement('span');
    document.body.append(probe);
    probe.style.setProperty('color', `var(${name})`);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, token);
  const [red = NaN, green = NaN, blue = NaN] = [...text.matchAll(/[\d.]+/g)].map(([part]) => Number(part));
  return [red, green, blue];
}

/** Largest difference of the three channels. */
export function distance(a: Rgb, b: Rgb): number {
  return Math.max(...a.map((channel, index) => Math.abs(channel - (b[index] ?? NaN))));
}
