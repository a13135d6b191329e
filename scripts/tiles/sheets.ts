import type { TilesFile } from '../../src/data/tiles.ts';
import { layTiles } from './layout.ts';
import { regionsOf, type Boundaries } from './regions.ts';

/** The content of `tiles.json` from the boundaries: a sheet of the country, and one of every prefecture. */
export function describeTiles(boundaries: Boundaries): TilesFile {
  const sheets: TilesFile['sheets'] = {};
  for (const [key, region] of regionsOf(boundaries)) {
    const { tiles, kept } = layTiles(region);
    sheets[key] = {
      kept: [kept.touching, kept.sides, kept.all],
      tiles: Object.fromEntries([...tiles].map(([code, [column, row]]) => [code, [column, row]])),
    };
  }
  return { sheets };
}
