import { flushSync, mount, unmount } from 'svelte';
import { svgElement } from '../../map/svg/svg-element.ts';
import { largestFitting, scalesFor } from './fit-figure.ts';
import { wearLightTokens } from './light-tokens.ts';
import PictureSheet from './PictureSheet.svelte';
import { FORMS, PICTURE_SHAPES, type PictureForm, type PictureShape } from './picture-shape.ts';
import type { PictureSource } from './picture-source.ts';
import { plainColour } from './plain/plain-colour.ts';
import { plainNumber } from './plain/plain-number.ts';
import { drawPlainPage } from './plain/plain-page.ts';
import { Sketch } from './plain/sketch.ts';

/** A finished picture: plain SVG, and its size in CSS pixels. */
export interface Picture {
  readonly svg: SVGSVGElement;
  readonly width: number;
  readonly height: number;
}

type Contexts = Map<unknown, unknown>;

/** What the sheet offers (PictureSheet.svelte). */
interface Sheet {
  layPage(form: PictureForm): { page: HTMLElement; room: DOMRect };
  layFigure(width: number, height: number | undefined): HTMLElement;
}

/** How a figure stands in a form: where, and how much larger than it was laid out. */
interface Fit {
  readonly form: PictureForm;
  readonly scale: number;
}

/**
 * Composes the picture of a figure: laid out beside the screen for the shape of the picture, then drawn as plain SVG.
 * @param contexts those of the component that asks: the figure finds its words and data in them
 * @returns undefined where the smallest words of the figure would be too small to be read in this shape
 */
export async function makePicture(
  source: PictureSource,
  shape: PictureShape,
  contexts: Contexts,
): Promise<Picture | undefined> {
  return withSheet(source, contexts, async (sheet) => {
    const fit = await bestFit(sheet, source, FORMS[shape]);
    return fit && drawn(sheet, source, fit);
  });
}

/** The shapes in which a figure can be read. */
export async function readableShapes(source: PictureSource, contexts: Contexts): Promise<PictureShape[]> {
  return withSheet(source, contexts, async (sheet) => {
    const found: PictureShape[] = [];
    for (const shape of PICTURE_SHAPES) {
      if (await bestFit(sheet, source, FORMS[shape])) found.push(shape);
    }
    return found;
  });
}

/** A sheet that stands in the page, where nobody sees it, for as long as it is worked on. */
async function withSheet<T>(
  source: PictureSource,
  context: Contexts,
  work: (sheet: Sheet) => Promise<T>,
): Promise<T> {
  const host = document.createElement('div');
  host.inert = true;
  host.setAttribute('aria-hidden', 'true');
  for (const [name, value] of Object.entries({ position: 'fixed', top: '0', left: '-20000px' }))
    host.style.setProperty(name, value);
  wearLightTokens(host);
  document.body.append(host);
  try {
    const sheet = mount(PictureSheet, { target: host, props: { source }, context });
    try {
      flushSync();
      return await work(sheet as unknown as Sheet);
    } finally {
      await unmount(sheet);
    }
  } finally {
    host.remove();
  }
}

/** The form in which the figure stands largest; of two, the first. */
async function bestFit(
  sheet: Sheet,
  source: PictureSource,
  forms: readonly PictureForm[],
): Promise<Fit | undefined> {
  let best: Fit | undefined;
  for (const form of forms) {
    const scale = source.fillsRoom ? roomFor(sheet, form) : await scaleIn(sheet, form);
    if (scale !== undefined && (best === undefined || scale > best.scale)) best = { form, scale };
  }
  return best;
}

/** A drawing that fills its room is as large as the shorter side of it, in hundreds of pixels. */
function roomFor(sheet: Sheet, form: PictureForm): number {
  const { room } = sheet.layPage(form);
  return Math.min(room.width, room.height) / 100;
}

async function scaleIn(sheet: Sheet, form: PictureForm): Promise<number | undefined> {
  const { room } = sheet.layPage(form);
  return largestFitting(scalesFor(room.width), async (scale) => {
    const figure = sheet.layFigure(room.width / scale, undefined);
    await settled();
    return figure.scrollWidth <= figure.clientWidth + 1 && figure.offsetHeight * scale <= room.height;
  });
}

async function drawn(sheet: Sheet, source: PictureSource, { form, scale }: Fit): Promise<Picture> {
  const { page, room } = sheet.layPage(form);
  const own = source.fillsRoom ? 1 : scale;
  const figure = sheet.layFigure(room.width / own, source.fillsRoom ? room.height : undefined);
  await settled();
  const { width, height } = form;
  const style = getComputedStyle(page);
  const svg = svgElement('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': style.fontFamily.replaceAll('"', "'"),
    role: 'img',
  });
  const title = svgElement('title');
  title.textContent = source.title;
  const description = svgElement('desc');
  description.textContent = [source.scope, source.finding].join('\n');
  const sketch = new Sketch();
  const paper = svgElement('rect', {
    width,
    height,
    fill: plainColour(style.backgroundColor)?.hex ?? '#fff',
  });
  const words = svgElement('g');
  const corner = page.getBoundingClientRect();
  // What the figure leaves free of its room is shared: two parts below it, one above.
  const left = room.height - figure.offsetHeight * own;
  const place = [room.x - corner.x, room.y - corner.y + Math.max(0, left / 3)].map((at) => plainNumber(at));
  const drawing = svgElement('g', {
    transform: `translate(${place.join(' ')})${own === 1 ? '' : ` scale(${own})`}`,
  });
  drawPlainPage(page, words, sketch);
  drawPlainPage(figure, drawing, sketch);
  svg.append(title, description, sketch.defs, paper, words, drawing);
  return { svg, width, height };
}

/** Waits until figures that measure themselves have been laid out: they hear of their width once a frame. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  flushSync();
}
