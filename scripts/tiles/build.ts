/**
 * `npm run tiles`: the committed boundaries → public/geo/tiles.json and its line in the manifest. The same
 * boundaries give the same bytes; `npm run geo` with a new source writes the tiles with it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COUNTRY_SHEET } from '../../src/data/tiles.ts';
import { MUNICIPALITY_OBJECTS, parseTopology } from '../../src/data/topology/parse-topology.ts';
import { parsePlaces } from '../../src/data/topology/places.ts';
import { recordFile, type GeoManifest } from '../geo/manifest.ts';
import { describeTiles } from './sheets.ts';

const FOLDER = fileURLToPath(new URL('../../public/geo', import.meta.url));
const read = (path: string): string => readFileSync(join(FOLDER, path), 'utf8');

const content = describeTiles({
  municipalities: parseTopology(
    read('municipalities.topo.json'),
    'municipalities.topo.json',
    MUNICIPALITY_OBJECTS,
  ),
  places: parsePlaces(read('places.json'), 'places.json'),
});
const text = `${JSON.stringify(content)}\n`;
writeFileSync(join(FOLDER, 'tiles.json'), text);

const manifest = JSON.parse(read('manifest.json')) as GeoManifest;
const record = recordFile('tiles.json', text);
const others = manifest.files.filter(({ path }) => path !== record.path);
const after = others.findIndex(({ path }) => path === 'places.json') + 1;
manifest.files = [...others.slice(0, after), record, ...others.slice(after)];
writeFileSync(join(FOLDER, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);

// What the tiles are worth: how many neighbours of the real map are neighbours here.
const sum = { touching: 0, sides: 0, all: 0 };
const percent = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} %`;
for (const [key, { kept, tiles }] of Object.entries(content.sheets)) {
  const [touching, sides, all] = kept;
  const cells = Object.values(tiles);
  const size = [0, 1].map((axis) => Math.max(...cells.map((cell) => cell[axis] ?? 0)) + 1).join(' × ');
  const shares = `neighbours kept ${percent(touching, all)}, by a side ${percent(sides, all)}`;
  console.log(`${key}: ${cells.length} tiles on ${size}, ${shares}`);
  if (key === COUNTRY_SHEET) continue;
  sum.touching += touching;
  sum.sides += sides;
  sum.all += all;
}
console.log(
  `all prefectures: neighbours kept ${percent(sum.touching, sum.all)}, by a side ${percent(sum.sides, sum.all)}`,
);
console.log(`tiles.json: ${record.bytes} bytes, ${record.brotli} with brotli`);
