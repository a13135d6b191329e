import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';

const library = readFileSync(
  createRequire(import.meta.url).resolve('maplibre-gl/dist/maplibre-gl.css'),
  'utf8',
);
const own = readFileSync(new URL('../../src/map/map-window.css', import.meta.url), 'utf8');

/** Parts of MapLibre that this map never makes: it has its own buttons and marks, and no box to zoom by. */
const UNUSED =
  /ctrl|popup|marker|user-location|cooperative|-message|fullscreen|attrib|crosshair|boxzoom|track-pointer/;

/** Each simple selector of the library's classes with each of its declarations, in the order of the sheet. */
function rulesOf(sheet: string): string[] {
  return [...sheet.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(
    ([, heads, body]) =>
      (heads ?? '')
        .split(',')
        .map((head) => head.trim())
        .filter((head) => head.startsWith('.maplibregl-') && !UNUSED.test(head))
        .flatMap((head) => (body ?? '').split(';').map((line) => `${head} { ${line.replace(/\s+/g, '')} }`))
        .filter((rule) => !rule.endsWith('{  }')),
  );
}

it('the window of the map has every rule that the sheet of MapLibre has for it, and no other', () => {
  // The one that is left out: nothing is written inside that window.
  const wanted = rulesOf(library).filter((rule) => !rule.includes('{ font:'));
  expect(wanted.length).toBeGreaterThan(15);
  expect(rulesOf(own)).toEqual(wanted);
});
