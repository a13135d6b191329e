/** Modules of white around a QR code: without them it is not found (ISO/IEC 18004, 9.1). */
export const QUIET_ZONE = 4;

/**
 * The dark modules as the path of one SVG shape: one unit a module, the first at 0,0.
 * @param grid `[row][column]`, true is dark
 */
export function qrPath(grid: readonly (readonly boolean[])[]): string {
  return grid
    .flatMap((line, row) => {
      const text = line.map(Number).join('');
      return [...text.matchAll(/1+/g)].map(
        ({ 0: run, index }) => `M${index} ${row}h${run.length}v1h-${run.length}z`,
      );
    })
    .join('');
}
