import { qrCode } from '../../figure/qr/qr-code.ts';
import { QUIET_ZONE, qrPath } from '../../figure/qr/qr-path.ts';

/** Pixels of a module in a picture: a code of 45 modules is 1,060 pixels wide, 9 cm in print. */
const MODULE_PX = 20;

/** The modules of a text as a path, with the side of the picture in modules. */
function drawn(text: string): { path: string; side: number } {
  const code = qrCode(text);
  if (!code) throw new RangeError('the text is too long for a code');
  return { path: qrPath(code), side: code.length + 2 * QUIET_ZONE };
}

/**
 * The code as a file for print shops, with its quiet zone.
 * @throws RangeError where the text is too long for a code
 */
export function codeSvg(text: string): Blob {
  const { path, side } = drawn(text);
  const [origin, size] = [-QUIET_ZONE, side * MODULE_PX];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${origin} ${origin} ${side} ${side}"><path d="M${origin} ${origin}h${side}v${side}h-${side}z" fill="#fff"/><path d="${path}" shape-rendering="crispEdges"/></svg>\n`;
  return new Blob([svg], { type: 'image/svg+xml' });
}

/**
 * The code as a picture for documents, with its quiet zone.
 * @throws RangeError where the text is too long for a code; Error where the browser makes no picture
 */
export async function codePng(text: string): Promise<Blob> {
  const { path, side } = drawn(text);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side * MODULE_PX;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(MODULE_PX, MODULE_PX);
  context.translate(QUIET_ZONE, QUIET_ZONE);
  context.fillStyle = 'black';
  context.fill(new Path2D(path));
  const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!picture) throw new Error('no picture');
  return picture;
}
