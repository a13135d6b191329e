import type { PlaceCode } from '../domain/place.ts';
import type { Tile } from '../domain/tile.ts';

/** A line of text on a tile, its middle in CSS pixels from the tile's own corner. */
export interface TileLine {
  text: string;
  y: number;
  /** Width that the letters are drawn together into; undefined where they stand as they are. */
  squeezed: number | undefined;
}

/** A tile in its place, in CSS pixels of the picture. */
export interface PlacedTile {
  code: PlaceCode;
  x: number;
  y: number;
  name: { lines: readonly TileLine[]; fontSize: number };
  number: (TileLine & { fontSize: number }) | undefined;
}

/** A sheet of tiles, laid out for a size of screen. */
export interface TilePicture {
  /** Side of every tile. */
  size: number;
  width: number;
  height: number;
  tiles: readonly PlacedTile[];
}

/** What stands on a tile. */
export interface TileWords {
  name: string;
  /** The value as text; undefined where there is none, or in or out is all there is to say. */
  number?: string | undefined;
}

export interface TileRoom {
  /** CSS pixels that the picture should fit into; Infinity where it may grow. */
  width: number;
  height: number;
  /** A tile is never smaller: where the room is, the picture is larger than it and scrolls. */
  least: number;
  most: number;
}

/** Between the text and the edge of its tile. */
const PAD = 1;
/** No text of the product is smaller. */
const SMALLEST = 12;
const LARGEST = 16;
/** Tiles have no room to lose between lines. */
const LINE_HEIGHT = 1.06;
/** Letters are drawn together to no less than this of their width. */
const NARROWEST = 0.72;
/** Digits of the fonts in use are not wider. */
const DIGIT = 0.64;

/**
 * Lays a sheet of tiles out: as large as the room allows between its limits, every tile with its number and
 * as much of its name as can be read. Text is never smaller than 12 px: a long name breaks into lines, three
 * letters are drawn together a little, and a tile that is still too small carries its name alone.
 * @param tiles columns and rows
 * @param words what stands on the tile of a place
 */
export function placeTiles(
  tiles: ReadonlyMap<PlaceCode, Tile>,
  room: TileRoom,
  words: (code: PlaceCode) => TileWords,
): TilePicture {
  const extent = (axis: 0 | 1): number => Math.max(0, ...[...tiles.values()].map((tile) => tile[axis])) + 1;
  const [columns, rows] = [extent(0), extent(1)];
  const fitting = Math.floor(Math.min(room.width / columns, room.height / rows));
  const size = Math.min(Math.max(fitting, room.least), room.most);
  return {
    size,
    width: columns * size,
    height: rows * size,
    tiles: [...tiles].map(([code, [column, row]]) => ({
      code,
      x: column * size,
      y: row * size,
      ...fitWords(words(code), size),
    })),
  };
}

/** Name and number for a tile of the given side: the largest type in which both fit, else the name alone. */
export function fitWords({ name, number }: TileWords, size: number): Pick<PlacedTile, 'name' | 'number'> {
  const inner = size - 2 * PAD;
  for (const withNumber of number === undefined ? [false] : [true, false]) {
    for (let fontSize = LARGEST; fontSize >= SMALLEST; fontSize -= 1) {
      const numberSize = withNumber ? fontSize + 1 : 0;
      if (withNumber && (number ?? '').length * DIGIT * numberSize > inner) continue;
      const lines = linesOf(name, inner / fontSize, inner >= 2.6 * fontSize);
      const height = (lines.length * fontSize + numberSize) * LINE_HEIGHT;
      if (lines.length === 0 || height > inner + PAD) continue;
      let top = (size - height) / 2;
      const middle = (typeSize: number): number => {
        top += typeSize * LINE_HEIGHT;
        return top - (typeSize * LINE_HEIGHT) / 2;
      };
      return {
        name: {
          fontSize,
          lines: lines.map((text) => ({
            text,
            y: middle(fontSize),
            squeezed: text.length * fontSize > inner ? inner : undefined,
          })),
        },
        number:
          withNumber && number !== undefined
            ? { text: number, y: middle(numberSize), fontSize: numberSize, squeezed: undefined }
            : undefined,
      };
    }
  }
  return { name: { lines: [], fontSize: SMALLEST }, number: undefined };
}

/** A name in lines; empty where one letter does not fit. Small tiles draw three letters together in one. */
function linesOf(name: string, letters: number, mayBreak: boolean): string[] {
  if (name.length <= letters / NARROWEST && !(mayBreak && name.length > letters)) return [name];
  const perLine = Math.floor(letters);
  if (perLine < 1) return [];
  const lines: string[] = [];
  for (let start = 0; start < name.length; start += perLine) lines.push(name.slice(start, start + perLine));
  return lines;
}

/**
 * The line around a group of tiles: every side of a tile of the group beyond which no other of the group lies.
 * @returns a path in CSS pixels of the picture; empty for a group that is not on the sheet
 */
export function outlineOfTiles(
  codes: Iterable<PlaceCode>,
  tiles: ReadonlyMap<PlaceCode, Tile>,
  size: number,
): string {
  const own = new Map(
    [...codes].flatMap((code) => {
      const tile = tiles.get(code);
      return tile ? [[tile.join(), tile] as const] : [];
    }),
  );
  const sides: string[] = [];
  for (const [column, row] of own.values()) {
    const [left, top, right, bottom] = [column, row, column + 1, row + 1].map((value) => value * size);
    if (!own.has(`${column},${row - 1}`)) sides.push(`M${left} ${top}H${right}`);
    if (!own.has(`${column + 1},${row}`)) sides.push(`M${right} ${top}V${bottom}`);
    if (!own.has(`${column},${row + 1}`)) sides.push(`M${right} ${bottom}H${left}`);
    if (!own.has(`${column - 1},${row}`)) sides.push(`M${left} ${bottom}V${top}`);
  }
  return sides.join('');
}

/** A prefecture's name as it stands on a tile: without 都, 府, 県; 北海道 keeps its 道. */
export function shortPrefectureName(name: string): string {
  return name.replace(/[都府県]$/, '');
}
