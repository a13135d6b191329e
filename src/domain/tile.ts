/** A place of the tile map (カラム地図): column to the east and row to the south, whole numbers from 0. */
export type Tile = readonly [column: number, row: number];
