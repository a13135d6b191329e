// How hard a QR code is to read: of eight masks the one with the least is taken (ISO/IEC 18004, 7.8.3).

const LONG_RUN = 5;
/** A finder is dark and light 1:1:3:1:1 with four light modules at one side. */
const FINDER_LIKE = /(?=10111010000|00001011101)/g;

/** @param grid `[row][column]`, true is dark */
export function penalty(grid: readonly (readonly boolean[])[]): number {
  const size = grid.length;
  const rows = grid.map((line) => line.map(Number).join(''));
  const columns = grid.map((_, column) => rows.map((row) => row[column]).join(''));

  let points = 0;
  for (const line of [...rows, ...columns]) {
    for (const [run] of line.matchAll(/0+|1+/g)) if (run.length >= LONG_RUN) points += run.length - 2;
    points += 40 * [...line.matchAll(FINDER_LIKE)].length;
  }
  for (let row = 1; row < size; row += 1)
    for (let column = 1; column < size; column += 1) {
      const pair = rows[row]?.slice(column - 1, column + 1);
      if ((pair === '00' || pair === '11') && pair === rows[row - 1]?.slice(column - 1, column + 1))
        points += 3;
    }
  const dark = rows.join('').replaceAll('0', '').length / size ** 2;
  return points + 10 * Math.floor(Math.abs(dark - 0.5) * 20);
}
