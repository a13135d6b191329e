import { hasInk } from './ink.ts';
import type { Picture } from './make-picture.ts';
import { pixelSize, type PictureKind } from './picture-shape.ts';

/** The browser could not draw a picture of this size. */
export class PictureTooLarge extends Error {}

/** The file of a picture. @throws PictureTooLarge */
export async function pictureFile(picture: Picture, kind: PictureKind): Promise<Blob> {
  return kind === 'svg' ? svgFile(picture.svg) : pngFile(picture, kind);
}

function svgFile(svg: SVGSVGElement): Blob {
  const text = new XMLSerializer().serializeToString(svg);
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`], { type: 'image/svg+xml' });
}

async function pngFile(picture: Picture, kind: Exclude<PictureKind, 'svg'>): Promise<Blob> {
  const { width, height } = pixelSize(kind, picture);
  const svg = picture.svg.cloneNode(true) as SVGSVGElement;
  // Drawn at its own size: a browser that first drew it small would only enlarge pixels.
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  const address = URL.createObjectURL(svgFile(svg));
  try {
    const image = await loadedImage(address, width, height);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) throw new PictureTooLarge();
    context.drawImage(image, 0, 0, width, height);
    if (!isDrawn(canvas)) throw new PictureTooLarge();
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new PictureTooLarge();
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** By its event: not every browser decodes a picture of lines ahead of drawing it. */
function loadedImage(address: string, width: number, height: number): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image(width, height);
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('the browser could not read the picture'));
    image.src = address;
  });
}

/** Large enough that letters are still seen as letters. */
const PROBE_SIDE = 400;

/** A canvas beyond the memory of the device stays empty without a word: a small copy of it is looked at. */
function isDrawn(canvas: HTMLCanvasElement): boolean {
  const probe = document.createElement('canvas');
  probe.width = PROBE_SIDE;
  probe.height = PROBE_SIDE;
  const context = probe.getContext('2d', { willReadFrequently: true });
  context?.drawImage(canvas, 0, 0, PROBE_SIDE, PROBE_SIDE);
  return context !== null && hasInk(context.getImageData(0, 0, PROBE_SIDE, PROBE_SIDE).data);
}
