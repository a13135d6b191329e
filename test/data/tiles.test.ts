import { readFileSync } from 'node:fs';
import { describe, expect, it, test, vi } from 'vitest';
import { LoadError } from '../../src/data/load.ts';
import { COUNTRY_SHEET, loadTiles, parseTiles, type TilesFile } from '../../src/data/tiles.ts';
import { neighboursByCode } from '../../src/data/topology/neighbours.ts';
import { municipalities, places, PREFECTURE_CODES, readGeo } from './topology/committed-files.ts';

const text = readGeo('tiles.json');
const sheets = parseTiles(text);
const official = readFileSync(new URL('../../public/data/municipalities.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.slice(0, 5));

/** Pairs of places with their tiles touching, counted from the tiles themselves. */
function touching(key: string, pairs: readonly (readonly [string, string])[]): number {
  const tiles = sheets.get(key)!.tiles;
  return pairs.filter(([a, b]) => {
    const [from, to] = [tiles.get(a)!, tiles.get(b)!];
    return Math.abs(from[0] - to[0]) <= 1 && Math.abs(from[1] - to[1]) <= 1;
  }).length;
}

const each = (neighbours: Iterable<readonly [string, readonly string[]]>) =>
  [...neighbours].flatMap(([code, others]) =>
    others.filter((other) => code < other).map((other) => [code, other] as const),
  );

describe('the tiles of the country', () => {
  it('are the 47 prefectures, each once and none on another', () => {
    const { tiles } = sheets.get(COUNTRY_SHEET)!;
    expect([...tiles.keys()]).toEqual(PREFECTURE_CODES);
    expect(new Set([...tiles.values()].map(String)).size).toBe(47);
  });

  it('fit a telephone of 390 pixels in tiles of 24 and more', () => {
    const columns = Math.max(...[...sheets.get(COUNTRY_SHEET)!.tiles.values()].map(([column]) => column)) + 1;
    expect((390 - 2 * 8) / columns).toBeGreaterThanOrEqual(24);
  });

  it('keep 北海道 in the north-east, 沖縄県 in the south-west and nine of ten neighbours', () => {
    const { tiles, kept } = sheets.get(COUNTRY_SHEET)!;
    const rows = [...tiles.values()].map(([, row]) => row);
    expect(tiles.get('01')![1]).toBe(0);
    expect(tiles.get('47')).toEqual([0, Math.max(...rows)]);
    const pairs = each(
      Object.entries(places.prefectures).map(([code, { neighbours }]) => [code, neighbours] as const),
    );
    expect(kept.all).toBe(pairs.length);
    expect(kept.touching).toBe(touching(COUNTRY_SHEET, pairs));
    expect(kept.touching / kept.all).toBeGreaterThan(0.9);
  });
});

describe('the tiles of the prefectures', () => {
  it('are all 1,747 municipalities of the official list, each in its prefecture', () => {
    const laid = PREFECTURE_CODES.flatMap((code) => [...sheets.get(code)!.tiles.keys()]);
    expect(laid.sort()).toEqual(official.sort());
    for (const code of PREFECTURE_CODES)
      for (const place of sheets.get(code)!.tiles.keys()) expect(place.slice(0, 2)).toBe(code);
  });

  it('keep the neighbours that they say they keep: 85 of 100 and more in all, 80 in each', () => {
    const pairs = each(neighboursByCode(municipalities, places.links));
    const sum = { touching: 0, all: 0 };
    for (const code of PREFECTURE_CODES) {
      const own = pairs.filter(([a, b]) => a.startsWith(code) && b.startsWith(code));
      const { kept } = sheets.get(code)!;
      expect(kept.all, code).toBe(own.length);
      expect(kept.touching, code).toBe(touching(code, own));
      expect(kept.touching / kept.all, code).toBeGreaterThan(0.8);
      sum.touching += kept.touching;
      sum.all += kept.all;
    }
    expect(sum.touching / sum.all).toBeGreaterThan(0.85);
  });
});

describe('a broken file of tiles', () => {
  const changed = (change: (file: TilesFile) => void) => {
    const file = JSON.parse(text) as TilesFile;
    change(file);
    return JSON.stringify(file);
  };

  test.each([
    ['that was cut off', text.slice(0, 500)],
    ['that is something else', '{"sheets":null}'],
    ['with a prefecture missing', changed((file) => delete file.sheets['00']!.tiles['13'])],
    ['with a sheet missing', changed((file) => delete file.sheets['20'])],
    ['with two places on one tile', changed((file) => (file.sheets['00']!.tiles['01'] = [0, 11]))],
    ['with nothing for tiles', text.replace('"tiles":{', '"tiles":null,"others":{')],
    ['without what is kept', changed((file) => (file.sheets['13']!.kept = [] as never))],
    ['with half a tile', changed((file) => (file.sheets['00']!.tiles['01'] = [0.5, 11]))],
    ['with a code that is none', changed((file) => (file.sheets['13']!.tiles['130'] = [40, 40]))],
  ])('%s is refused', (_, content) => {
    expect(() => parseTiles(content)).toThrow(LoadError);
  });

  it('that is not there is told as such', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await expect(loadTiles('/')).rejects.toMatchObject({ failure: { kind: 'status', file: 'tiles.json' } });
    vi.unstubAllGlobals();
  });
});
