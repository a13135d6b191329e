import { PLANE_BOX, type PlaneCamera, type ViewSize } from '../../domain/plane.ts';
import { SHEET_UNIT } from '../../data/topology/outline.ts';

/** How the sheet of the SVG twin lies on the screen: pixels = sheet units × scale + (x, y). */
export interface SheetTransform {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** How the sheet lies when a camera looks at it. */
export function sheetTransform(camera: PlaneCamera, size: ViewSize): SheetTransform {
  const { center, metresPerPixel } = camera;
  return {
    scale: SHEET_UNIT / metresPerPixel,
    x: size.width / 2 + (PLANE_BOX[0] - center[0]) / metresPerPixel,
    y: size.height / 2 - (PLANE_BOX[3] - center[1]) / metresPerPixel,
  };
}

/** The camera that sees the sheet lie so: the inverse of `sheetTransform`. */
export function cameraFromSheet({ scale, x, y }: SheetTransform, size: ViewSize): PlaneCamera {
  const metresPerPixel = SHEET_UNIT / scale;
  return {
    center: [
      PLANE_BOX[0] + (size.width / 2 - x) * metresPerPixel,
      PLANE_BOX[3] - (size.height / 2 - y) * metresPerPixel,
    ],
    metresPerPixel,
  };
}

/** The value of the SVG attribute `transform`. */
export function transformAttribute({ scale, x, y }: SheetTransform): string {
  return `translate(${x} ${y}) scale(${scale})`;
}
