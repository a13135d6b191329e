import type { PlaceCode } from '../domain/place.ts';
import type { Tile } from '../domain/tile.ts';
import { grow, overlaps, type Rect } from './rect.ts';
import { romanLines } from './roman-lines.ts';
import { textWidth } from './text-width.ts';

/** A line of text on a tile, its middle in CSS pixels from the tile's own corner. */
interface TileLine {
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

/** A sheet of tiles, laid out for a view. */
export interface TilePicture {
  /** Side of every tile. */
  size: number;
  /** Between the edge of the picture and its outermost tiles. */
  edge: number;
  /** Where the picture stands in the view; what is larger than its window scrolls in it. */
  window: Rect;
  /** The picture itself; tiles are placed in it. */
  width: number;
  height: number;
  tiles: readonly PlacedTile[];
}

/** What stands on a tile. */
export interface TileWords {
  name: string;
  /** What of the name stands on the smallest tiles; all of it where left out. */
  short?: string;
  /** The value as text; undefined where there is none, or in or out is all there is to say. */
  number?: string | undefined;
}

/** What a sheet is laid out for. */
export interface TileView {
  /** CSS pixels; a height of Infinity where the page scrolls and the sheet may be as tall as it is. */
  width: number;
  height: number;
  /** What stands over the view: no tile lies below it. */
  reserved: readonly Rect[];
  /** A tile is never smaller and never larger. */
  least: number;
  most: number;
}

/** Between the sheet and the edge of its window: the ring of a chosen tile has room. */
const EDGE = 8;
/** Between a tile and what stands over the view. */
const CLEARANCE = 6;
/** Positions of the sheet that are tried lie so far apart; before it has to scroll, closer. */
const STRIDE = 8;
const LAST_STRIDE = 3;
/** Between the text and the edge of its tile. */
const PAD = 1;
/** Below this side of a tile names stand in short. */
const WHOLE_NAMES_FROM = 28;
/** No text of the product is smaller. */
const SMALLEST = 12;
const LARGEST = 16;
/** Tiles have no room to lose between lines. */
const LINE_HEIGHT = 1.06;
/** Letters are drawn together to no less than this of their width: hardly to be seen, and where it must be. */
const HARDLY_NARROWER = 0.9;
const NARROWEST = 0.6;
/** Small letters are less wide than is reckoned with. */
const NARROWEST_ROMAN = 0.55;

/**
 * Lays a sheet of tiles out. The largest tiles are taken with which the whole sheet finds a place in the view
 * where no tile lies below heading, legend or tools; their corners may reach into the sheet where it has none.
 * A sheet that finds none has tiles of the least size and scrolls in the free window that shows most of it.
 * @param tiles columns and rows
 * @param words what stands on the tile of a place
 */
export function placeTiles(
  tiles: ReadonlyMap<PlaceCode, Tile>,
  view: TileView,
  words: (code: PlaceCode) => TileWords,
): TilePicture {
  const extent = (axis: 0 | 1): number => Math.max(0, ...[...tiles.values()].map((tile) => tile[axis])) + 1;
  const [columns, rows] = [extent(0), extent(1)];
  const [freeWidth, freeHeight] = [view.width - 2 * EDGE, view.height - 2 * EDGE];
  const fitting = Math.min(Math.floor(Math.min(freeWidth / columns, freeHeight / rows)), view.most);
  const place = (size: number, x: number, y: number, window: Rect): TilePicture => ({
    size,
    edge: EDGE,
    window,
    width: columns * size + 2 * x,
    height: rows * size + 2 * y,
    tiles: [...tiles].map(([code, [column, row]]) => ({
      code,
      x: x + column * size,
      y: y + row * size,
      ...fitWords(words(code), size),
    })),
  });
  if (view.height !== Infinity) {
    for (let size = fitting; size >= view.least; size -= 1) {
      const corner = freeCorner([...tiles.values()], size, columns, rows, view);
      if (!corner) continue;
      const [left, top] = [corner[0] - EDGE, corner[1] - EDGE];
      const [right, bottom] = [left + columns * size + 2 * EDGE, top + rows * size + 2 * EDGE];
      return place(size, EDGE, EDGE, { left, top, right, bottom });
    }
  }
  const size = Math.max(view.height === Infinity ? fitting : 0, view.least);
  const sheet = [columns * size + 2 * EDGE, rows * size + 2 * EDGE] as const;
  return place(size, EDGE, EDGE, freeWindow(view, sheet));
}

/** The place nearest to the middle where no tile lies below what is reserved; undefined where there is none. */
function freeCorner(
  tiles: readonly Tile[],
  size: number,
  columns: number,
  rows: number,
  { width, height, reserved, least }: TileView,
): [x: number, y: number] | undefined {
  const [lastX, lastY] = [width - EDGE - columns * size, height - EDGE - rows * size];
  const [middleX, middleY] = [(EDGE + lastX) / 2, (EDGE + lastY) / 2];
  const corners: [x: number, y: number, distance: number][] = [];
  const stride = size === least ? LAST_STRIDE : STRIDE;
  for (let y = EDGE; y <= lastY; y += stride) {
    for (let x = EDGE; x <= lastX; x += stride) corners.push([x, y, Math.hypot(x - middleX, y - middleY)]);
  }
  corners.sort((a, b) => a[2] - b[2]);
  const kept = reserved.map((rect) => grow(rect, CLEARANCE));
  const found = corners.find(([x, y]) =>
    tiles.every(([column, row]) => {
      const [left, top] = [x + column * size, y + row * size];
      const tile: Rect = { left, top, right: left + size, bottom: top + size };
      return !kept.some((rect) => overlaps(rect, tile));
    }),
  );
  return found && [found[0], found[1]];
}

/** The part of the view that nothing stands over and that shows most of the sheet at once. */
function freeWindow(
  { width, height, reserved }: TileView,
  [sheetWidth, sheetHeight]: readonly [number, number],
): Rect {
  if (height === Infinity) return { left: 0, top: 0, right: width, bottom: height };
  const edges = (values: number[], end: number): number[] => [
    ...new Set([0, ...values.filter((value) => value > 0 && value < end), end]),
  ];
  const xs = edges(
    reserved.flatMap(({ left, right }) => [left, right]),
    width,
  );
  const ys = edges(
    reserved.flatMap(({ top, bottom }) => [top, bottom]),
    height,
  );
  let best: Rect = { left: 0, top: 0, right: width, bottom: height };
  let most = 0;
  for (const left of xs) {
    for (const right of xs) {
      for (const top of ys) {
        for (const bottom of ys) {
          if (right <= left || bottom <= top) continue;
          const seen = Math.min(right - left, sheetWidth) * Math.min(bottom - top, sheetHeight);
          // Of windows that show as much the larger one, in which the sheet stands freely.
          const worth = seen + ((right - left) * (bottom - top)) / 1e6;
          if (worth <= most) continue;
          const isFree = !reserved.some((rect) => overlaps(rect, { left, top, right, bottom }));
          if (!isFree) continue;
          most = worth;
          best = { left, top, right, bottom };
        }
      }
    }
  }
  return best;
}

/** Name and number for a tile of the given side: the largest type in which both fit, else the name alone. */
export function fitWords(words: TileWords, size: number): Pick<PlacedTile, 'name' | 'number'> {
  const { number } = words;
  const name = size < WHOLE_NAMES_FROM ? (words.short ?? words.name) : words.name;
  const inner = size - 2 * PAD;
  // As it stands in any size, before letters are drawn together much in the smallest.
  const tries: [fontSize: number, isSqueezed: boolean][] = [[SMALLEST, true]];
  for (let fontSize = SMALLEST; fontSize <= LARGEST; fontSize += 1) tries.unshift([fontSize, false]);
  for (const withNumber of number === undefined ? [false] : [true, false]) {
    for (const [fontSize, isSqueezed] of tries) {
      const numberSize = withNumber ? fontSize + 1 : 0;
      if (withNumber && textWidth(number ?? '', numberSize) > inner) continue;
      const lines = linesOf(name, inner, fontSize, isSqueezed);
      const letters = lines.length * fontSize + numberSize;
      // The smallest letters may stand close, line upon line, rather than be left out.
      const isClose = isSqueezed && !withNumber;
      const lineHeight = isClose ? Math.min(LINE_HEIGHT, size / letters) : LINE_HEIGHT;
      if (lines.length === 0 || lineHeight < 1 || letters * lineHeight > size - (isClose ? 0 : PAD)) continue;
      let top = (size - letters * lineHeight) / 2;
      const middle = (typeSize: number): number => {
        top += typeSize * lineHeight;
        return top - (typeSize * lineHeight) / 2;
      };
      return {
        name: {
          fontSize,
          lines: lines.map((text) => ({
            text,
            y: middle(fontSize),
            squeezed: textWidth(text, fontSize) > inner ? inner : undefined,
          })),
        },
        number:
          withNumber && number !== undefined
            ? { text: number, y: middle(numberSize), fontSize: numberSize, squeezed: undefined }
            : undefined,
      };
    }
  }
  if (words.short !== undefined && words.short !== name) return fitWords({ name: words.short, number }, size);
  return { name: { lines: [], fontSize: SMALLEST }, number: undefined };
}

/**
 * A name in lines; none where not even one letter stands in a line.
 * @param inner width of a line in CSS pixels
 * @param isSqueezed may they be drawn together?
 */
function linesOf(name: string, inner: number, fontSize: number, isSqueezed: boolean): string[] {
  if (/^[a-z]/i.test(name))
    return romanLines(name, inner / (isSqueezed ? NARROWEST_ROMAN : HARDLY_NARROWER), fontSize);
  const perLine = Math.floor(inner / fontSize / (isSqueezed ? NARROWEST : HARDLY_NARROWER));
  if (perLine < 1) return [];
  // Lines of about the same length: 音威・子府, not 音威子・府.
  const length = Math.ceil(name.length / Math.ceil(name.length / perLine));
  const lines: string[] = [];
  for (let start = 0; start < name.length; start += length) lines.push(name.slice(start, start + length));
  return lines;
}

/**
 * The line around a group of tiles: every side of a tile of the group beyond which no other of the group lies.
 * @returns a path in CSS pixels from the corner of the outermost tiles; empty for a group that is not on the sheet
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
