// Builds the page of plain MapLibre, with the tools and settings of our own build.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3';
import { build } from 'vite';
import { TARGETS } from '../scripts/prerender/build-settings.ts';
import { plainShapes } from './plain-shapes.ts';

const YEARS = 12;
const CLASSES = 6;

/**
 * @param root folder of the project
 * @returns the folder of the built page, in the place for temporary files
 */
export async function plainSite(root: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'renkei-plain-'));
  await build({
    root: join(root, 'bench', 'plain-page'),
    configFile: false,
    logLevel: 'warn',
    base: './',
    build: {
      target: [...TARGETS],
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1200,
    },
    worker: { format: 'es' },
  });
  const places = csvParse(readFileSync(join(root, 'public', 'data', 'municipalities.csv'), 'utf8'));
  const names = new Map(places.map(({ code = '', name = '' }) => [code, name]));
  const shapes = plainShapes(join(root, 'public', 'geo', 'detail'), names);
  writeFileSync(join(folder, 'municipalities.topo.json'), JSON.stringify(shapes));
  writeFileSync(join(folder, 'values.json'), JSON.stringify(valuesOf([...names.keys()])));
  return folder;
}

/** A class for each place in each year; from one year to the next some of the places change. */
function valuesOf(codes: readonly string[]): Record<string, number[]> {
  return Object.fromEntries(
    codes.map((code, index) => [
      code,
      Array.from({ length: YEARS }, (_, year) => Math.floor((index * 7 + year * 5) / 11) % CLASSES),
    ]),
  );
}
