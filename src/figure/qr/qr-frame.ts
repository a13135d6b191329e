// What stands in a QR code beside its data (ISO/IEC 18004, 6.3, 7.9 and 7.10).

/** A square of modules: true is dark, undefined is free for data. `grid[row][column]`. */
export type QrGrid = (boolean | undefined)[][];

/** Middles of the alignment patterns on both axes, of versions 1 to 8. */
const ALIGNMENT: readonly (readonly number[])[] = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
];

/** Smaller codes do not name their version. */
const FIRST_NAMED_VERSION = 7;

const put = (grid: QrGrid, row: number, column: number, isDark: boolean) => {
  const line = grid[row];
  if (line && column >= 0 && column < line.length) line[column] = isDark;
};

/** Rings around a middle: the distance of each module decides whether it is dark. */
function rings(grid: QrGrid, row: number, column: number, reach: number, dark: readonly number[]): void {
  for (let down = -reach; down <= reach; down += 1)
    for (let right = -reach; right <= reach; right += 1)
      put(grid, row + down, column + right, dark.includes(Math.max(Math.abs(down), Math.abs(right))));
}

/** The remainder of a division by a generator polynomial, as BCH codes have it. */
function remainder(value: number, generator: number, degree: number): number {
  let rest = value << degree;
  for (let bit = 31 - Math.clz32(rest); bit >= degree; bit = 31 - Math.clz32(rest))
    rest ^= generator << (bit - degree);
  return rest;
}

/** The patterns of a version, with its format room kept for `writeFormat`. */
export function emptyFrame(version: number): QrGrid {
  const size = version * 4 + 17;
  const grid: QrGrid = Array.from({ length: size }, () =>
    new Array<boolean | undefined>(size).fill(undefined),
  );
  for (let index = 8; index < size - 8; index += 1) {
    put(grid, 6, index, index % 2 === 0);
    put(grid, index, 6, index % 2 === 0);
  }
  for (const [row, column] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const)
    rings(grid, row, column, 4, [0, 1, 3]);
  const middles = ALIGNMENT[version - 1] ?? [];
  const last = middles.length - 1;
  middles.forEach((row, down) =>
    middles.forEach((column, right) => {
      const isFinder = (down === 0 && (right === 0 || right === last)) || (down === last && right === 0);
      if (!isFinder) rings(grid, row, column, 2, [0, 2]);
    }),
  );
  if (version >= FIRST_NAMED_VERSION) {
    const bits = (version << 12) | remainder(version, 0x1f25, 12);
    for (let bit = 0; bit < 18; bit += 1) {
      const isDark = ((bits >> bit) & 1) === 1;
      const [far, near] = [size - 11 + (bit % 3), Math.floor(bit / 3)];
      put(grid, far, near, isDark);
      put(grid, near, far, isDark);
    }
  }
  writeFormat(grid, 0);
  return grid;
}

/** Writes correction level M and the mask beside the finders, and the one module that is always dark. */
export function writeFormat(grid: QrGrid, mask: number): void {
  const size = grid.length;
  // Level M is 00, so that the mask is the whole value.
  const bits = ((mask << 10) | remainder(mask, 0x537, 10)) ^ 0x5412;
  for (let bit = 0; bit < 15; bit += 1) {
    const isDark = ((bits >> bit) & 1) === 1;
    // Around the upper left finder, stepping over the timing patterns …
    if (bit < 8) put(grid, bit < 6 ? bit : bit + 1, 8, isDark);
    else put(grid, 8, bit === 8 ? 7 : 14 - bit, isDark);
    // … and once more beside the two others.
    if (bit < 8) put(grid, 8, size - 1 - bit, isDark);
    else put(grid, size - 15 + bit, 8, isDark);
  }
  put(grid, size - 8, 8, true);
}
