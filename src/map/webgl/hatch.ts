/** Side of the tile that repeats, in CSS pixels; the SVG twin uses the same (HATCH_TILE in its pattern). */
const TILE = 8;

/**
 * The 45° lines of places without a value, as an image that repeats without a seam.
 * @param color of the lines; the ground is left clear
 * @param pixelRatio device pixels for one CSS pixel
 */
export function hatchImage(color: string, pixelRatio: number): ImageData {
  const canvas = document.createElement('canvas');
  const side = Math.round(TILE * pixelRatio);
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2D canvas to draw the hatching on');
  context.scale(side / TILE, side / TILE);
  context.strokeStyle = color;
  context.lineWidth = 1.2;
  context.lineCap = 'square';
  context.beginPath();
  for (const shift of [-TILE, 0, TILE]) {
    context.moveTo(shift - 1, TILE + 1);
    context.lineTo(shift + TILE + 1, -1);
  }
  context.stroke();
  return context.getImageData(0, 0, side, side);
}
