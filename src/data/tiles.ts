import type { PlaceCode } from '../domain/place.ts';
import { isMunicipalityCode, isPrefectureCode } from '../domain/municipality-code.ts';
import type { Tile } from '../domain/tile.ts';
import { fetchText, LoadError } from './load.ts';

/** One sheet of the tile map: the country by prefectures, or one prefecture by municipalities. */
export interface TileSheet {
  /** Where each place lies; no two on one tile. */
  tiles: ReadonlyMap<PlaceCode, Tile>;
  /** How many neighbours of the real map touch here, by a side or a corner, of how many. */
  kept: { touching: number; sides: number; all: number };
}

/** The content of `public/geo/tiles.json`: every sheet by `00` for the country, else by prefecture. */
export interface TilesFile {
  sheets: Record<
    string,
    {
      kept: [touching: number, sides: number, all: number];
      tiles: Record<PlaceCode, [column: number, row: number]>;
    }
  >;
}

/** The key of the sheet of the whole country. */
export const COUNTRY_SHEET = '00';

const FILE = 'tiles.json';

/**
 * Reads `tiles.json`.
 * @returns the sheets by key
 * @throws LoadError when it is cut off, lacks a sheet, or two places lie on one tile
 */
export function parseTiles(text: string): Map<string, TileSheet> {
  const sheets = new Map<string, TileSheet>();
  for (const [key, sheet] of Object.entries(sheetsOf(text))) {
    const tiles = new Map(Object.entries(sheet.tiles).sort(([a], [b]) => (a < b ? -1 : 1)));
    const isCode = key === COUNTRY_SHEET ? isPrefectureCode : isMunicipalityCode;
    const taken = new Set<string>();
    for (const [code, tile] of tiles) {
      const isTile = tile.length === 2 && tile.every(isCount);
      if (!isCode(code) || !isTile) throw broken(`${code} has no tile`);
      if (taken.has(tile.join())) throw broken(`${code} lies on the tile of another place`);
      taken.add(tile.join());
    }
    const [touching, sides, all] = sheet.kept;
    sheets.set(key, { tiles, kept: { touching, sides, all } });
  }
  const country = sheets.get(COUNTRY_SHEET);
  if (country?.tiles.size !== 47) throw broken('the country is not whole');
  for (const code of country.tiles.keys()) if (!sheets.has(code)) throw broken(`${code} has no sheet`);
  return sheets;
}

/**
 * Fetches the sheets of the tile map.
 * @param base address of the site's root, ending in `/`
 * @throws LoadError when the file is missing or broken
 */
export async function loadTiles(base: string): Promise<Map<string, TileSheet>> {
  return parseTiles(await fetchText(`${base}geo/${FILE}`));
}

function sheetsOf(text: string): TilesFile['sheets'] {
  let content: Partial<TilesFile> | null;
  try {
    content = JSON.parse(text) as Partial<TilesFile> | null;
  } catch {
    throw broken('no JSON');
  }
  const sheets = content?.sheets;
  if (typeof sheets !== 'object' || sheets === null) throw broken('no sheets');
  for (const [key, sheet] of Object.entries(sheets)) {
    // JSON has a null of type object.
    const tiles: unknown = sheet?.tiles;
    const kept: unknown = sheet?.kept;
    const isSheet =
      typeof tiles === 'object' &&
      tiles !== null &&
      Object.values(tiles).every(Array.isArray) &&
      Array.isArray(kept) &&
      kept.length === 3 &&
      kept.every(isCount);
    if (!isSheet) throw broken(`sheet ${key}`);
  }
  return sheets;
}

/** No sheet has so many tiles, nor so many neighbours. */
const MOST = 10_000;

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < MOST;
}

function broken(detail: string): LoadError {
  return new LoadError({ kind: 'unexpected', file: FILE, detail });
}
