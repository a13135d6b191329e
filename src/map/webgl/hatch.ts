/** Distance between two lines along the edge, in CSS pixels; the SVG twin's pattern has the same. */
const SPACING = 8;
const LINE_WIDTH = 1.2;

/** Side of the image in CSS pixels. It never changes, so that the image can be replaced without a new layout. */
const TILE = 48;

/**
 * The 45° lines of places without a value, as an image that repeats without a seam.
 * @param color of the lines; the ground is left clear
 * @param pixelRatio device pixels for one CSS pixel
 * @param stretch how much larger the map will draw the image (1–2): MapLibre lets a pattern grow between two
 *   whole zooms, so the lines are drawn that much closer and finer
 */
export function hatchImage(color: string, pixelRatio: number, stretch: number): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = TILE * pixelRatio;
  canvas.height = TILE * pixelRatio;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2D canvas to draw the hatching on');
  const spacing = TILE / Math.round((TILE * stretch) / SPACING);
  context.scale(pixelRatio, pixelRatio);
  context.strokeStyle = color;
  context.lineWidth = LINE_WIDTH / stretch;
  context.beginPath();
  for (let shift = -TILE; shift <= TILE; shift += spacing) {
    context.moveTo(shift - spacing, TILE + spacing);
    context.lineTo(shift + TILE + spacing, -spacing);
  }
  context.stroke();
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/**
 * How much larger than its image MapLibre draws a pattern at a zoom.
 * @param sourceMaxZoom the last zoom for which tiles are cut; from there on the pattern grows with the tiles
 */
export function patternStretch(zoom: number, sourceMaxZoom: number): number {
  return 2 ** (zoom - Math.min(Math.floor(zoom), sourceMaxZoom));
}
