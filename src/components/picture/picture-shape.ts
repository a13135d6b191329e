import { fileStem } from '../../data/export/export-formats.ts';

/** What a picture is made for: a slide, a post, a page of a document. */
export const PICTURE_SHAPES = ['16x9', 'square', 'a4'] as const;
export type PictureShape = (typeof PICTURE_SHAPES)[number];

/** Files that a picture can become: lines that can be edited, or pixels in three sizes. */
export const PICTURE_KINDS = ['svg', 'png', 'png2x', 'png4k'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** Where the words stand: over the figure, or beside it. */
type Arrangement = 'stacked' | 'beside';

/** In CSS pixels; a page of A4 at 96 dots an inch. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export interface PictureForm extends PictureSize {
  readonly arrangement: Arrangement;
}

const WIDE: PictureSize = { width: 1280, height: 720 };
const SQUARE: PictureSize = { width: 1080, height: 1080 };
const UPRIGHT: PictureSize = { width: 794, height: 1123 };
const LYING: PictureSize = { width: 1123, height: 794 };

/**
 * The ways in which a shape can be filled, the preferred one first: of two in which the figure is as large, the
 * first is taken. A page of A4 lies down where the figure is wide.
 */
export const FORMS: Readonly<Record<PictureShape, readonly PictureForm[]>> = {
  '16x9': [
    { ...WIDE, arrangement: 'stacked' },
    { ...WIDE, arrangement: 'beside' },
  ],
  square: [{ ...SQUARE, arrangement: 'stacked' }],
  a4: [
    { ...UPRIGHT, arrangement: 'stacked' },
    { ...LYING, arrangement: 'stacked' },
    { ...LYING, arrangement: 'beside' },
  ],
};

/** The longer side of the largest picture, in pixels: what a screen of 4K has. */
const LONG_SIDE_4K = 3840;

/** Pixels of the file for each pixel of the layout. */
function pixelRatio(kind: Exclude<PictureKind, 'svg'>, { width, height }: PictureSize): number {
  if (kind === 'png4k') return LONG_SIDE_4K / Math.max(width, height);
  return kind === 'png2x' ? 2 : 1;
}

/** Size of the file in whole pixels. */
export function pixelSize(kind: Exclude<PictureKind, 'svg'>, size: PictureSize): PictureSize {
  const ratio = pixelRatio(kind, size);
  return { width: Math.round(size.width * ratio), height: Math.round(size.height * ratio) };
}

const ENDINGS: Readonly<Record<PictureKind, string>> = {
  svg: '.svg',
  png: '.png',
  png2x: '_2x.png',
  png4k: '_4k.png',
};

/** Name of the file of a picture: 全国連携マップ_<title>_<edition>_16x9.png. */
export function pictureFileName(
  site: string,
  about: { title: string; edition: string },
  shape: PictureShape,
  kind: PictureKind,
): string {
  return `${fileStem(site, about)}_${shape}${ENDINGS[kind]}`;
}
