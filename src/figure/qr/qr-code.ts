import { codewordsOf } from './qr-codewords.ts';
import { emptyFrame, writeFormat, type QrGrid } from './qr-frame.ts';
import { penalty } from './qr-penalty.ts';

/** Which modules each of the eight masks turns over (ISO/IEC 18004, table 10). */
const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_row, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

/** The free places of a frame in the order in which data goes in: two columns at a time, up and down, from the right. */
function* freePlaces(frame: QrGrid): Generator<readonly [row: number, column: number]> {
  const size = frame.length;
  let isUp = true;
  for (let right = size - 1; right > 0; right -= 2) {
    // The column of the timing pattern has no partner.
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      const row = isUp ? size - 1 - step : step;
      for (const column of [right, right - 1]) if (frame[row]?.[column] === undefined) yield [row, column];
    }
    isUp = !isUp;
  }
}

/**
 * A text as a QR code (model 2, correction level M), with the mask that reads best.
 * @returns `[row][column]`, true is dark, without the quiet zone; undefined where the text is longer than 152 bytes
 */
export function qrCode(text: string): boolean[][] | undefined {
  const content = codewordsOf(text);
  if (!content) return undefined;
  const frame = emptyFrame(content.version);
  const places = [...freePlaces(frame)];
  const isSet = (index: number) => (((content.codewords[index >> 3] ?? 0) >> (7 - (index & 7))) & 1) === 1;

  const candidates = MASKS.map((turns, mask) => {
    const grid = frame.map((line) => line.map((isDark) => isDark === true));
    writeFormat(grid, mask);
    places.forEach(([row, column], index) => {
      const line = grid[row];
      if (line) line[column] = isSet(index) !== turns(row, column);
    });
    return { grid, penalty: penalty(grid) };
  });
  return candidates.reduce((best, other) => (other.penalty < best.penalty ? other : best)).grid;
}
