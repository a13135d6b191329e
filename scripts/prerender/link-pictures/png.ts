import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { palettePng } from './palette-png.ts';

const require = createRequire(import.meta.url);
let ready: Promise<void> | undefined;

/**
 * Draws SVGs as PNGs, without a browser. What was drawn before is taken from the folder of drawn ones, by the sum
 * of its SVG.
 * @param cache folder that may be deleted at any time
 */
export async function drawPng(svg: string, cache: string): Promise<Buffer> {
  const file = join(cache, `${createHash('sha256').update(svg).digest('hex').slice(0, 32)}.png`);
  if (existsSync(file)) return readFileSync(file);
  ready ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  const drawer = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = drawer.render();
  const png = palettePng(image.pixels, image.width, image.height);
  image.free();
  drawer.free();
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, png);
  return png;
}
