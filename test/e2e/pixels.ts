import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';

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

/**
 * Pixels of a PNG with 8 bits a channel, without alpha or with (which is dropped), not interlaced: what a
 * browser's picture of the screen is (W3C, PNG, sections 9 and 11).
 * @throws Error for any other PNG
 */
export function decodePng(png: Buffer): { width: number; height: number; pixels: Uint8Array } {
  let width = 0;
  let height = 0;
  let channels = 0;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      width = body.readUInt32BE(0);
      height = body.readUInt32BE(4);
      channels = body[9] === 6 ? 4 : body[9] === 2 ? 3 : 0;
      if (body[8] !== 8 || channels === 0 || body[12] !== 0) throw new Error('Not such a PNG.');
    } else if (type === 'IDAT') parts.push(body);
    at += length + 12;
  }
  const lines = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const left = x < channels ? 0 : (rows[y * stride + x - channels] ?? 0);
      const up = y === 0 ? 0 : (rows[(y - 1) * stride + x] ?? 0);
      const corner = y === 0 || x < channels ? 0 : (rows[(y - 1) * stride + x - channels] ?? 0);
      const raw = lines[y * (stride + 1) + 1 + x] ?? 0;
      rows[y * stride + x] = raw + predicted(filter, left, up, corner);
    }
  }
  const pixels = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at++)
    pixels.set(rows.subarray(at * channels, at * channels + 3), at * 3);
  return { width, height, pixels };
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
