import type { tiles as japanese } from '../ja/tiles.ts';

/** Words of the tile map and of the switch that leads to it. */
export const tiles: typeof japanese = {
  shape: {
    label: 'Form of the map',
    names: { map: 'Map', tiles: 'Tile map' },
  },
  countryLabel: (measure, year) => `Tile map of the prefectures: ${measure}, ${year}`,
  prefectureLabel: (name, measure, year) => `Tile map of the municipalities of ${name}: ${measure}, ${year}`,
  instructions:
    'Arrow keys move to the next tile, Enter selects. Page Down and Page Up go in order of code, Escape leaves.',
  // In files a note follows the headline, and the second note the first one, without anything between.
  countryNote: (percent) =>
    ` One tile is one prefecture; area is not shown. Of pairs of neighbouring prefectures, ${percent}% touch here too.`,
  prefectureNote: (percent) =>
    ` One tile is one municipality or ward; area is not shown. Of pairs of neighbours, ${percent}% touch here too.`,
  openForMunicipalities: ' Choose a prefecture to see the tiles of its municipalities.',
  loading: 'Loading the tile map',
};
