import type { LinkDrawing, LinkPage, Tone } from '../../../src/entry-server.ts';
import { setLine } from './letters.ts';

/** What the services that show previews ask for. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

const LEFT = 64;
const TEXT_WIDTH = 560;
/** The first in which a title stands in two lines is taken. */
const TITLES = [60, 56, 52, 48] as const;
const DRAWING = { left: 640, top: 56, right: 1136, bottom: 574 };
/** The picture of a prefecture leaves room for where it lies. */
const ABOVE_LOCATOR = 430;
const LOCATOR = { left: 986, top: 446, right: 1136, bottom: 596 };

const LIGHT = {
  paper: '#fcfcfa',
  ink: '#14202b',
  quiet: '#3f4e5a',
  none: '#e7eae8',
  line: '#75828d',
  strong: '#1c5b8b',
  here: '#bf3414',
};
const DARK: typeof LIGHT = {
  paper: '#0e161e',
  ink: '#f2f5f6',
  quiet: '#c3cdd4',
  none: '#22303c',
  line: '#71808c',
  strong: '#6badcb',
  here: '#ff8a5f',
};

/** The picture of a link as an SVG of paths alone: the same wherever it is drawn. */
export function pictureSvg({ picture }: LinkPage): string {
  const colours = picture.isDark ? DARK : LIGHT;
  const { width, height } = PICTURE_SIZE;
  const text = (line: string, x: number, y: number, size: number, weight: 400 | 700, fill: string) => {
    const { d, width: long } = setLine(line, x, y, size, weight);
    return { svg: `<path d="${d}" fill="${fill}"/>`, end: x + long };
  };
  const size = TITLES.find((one) => linesOf(picture.pieces, one).length <= 2) ?? TITLES[0];
  const title = linesOf(picture.pieces, size).map((line, index) =>
    text(line, LEFT, 190 + index * size * 1.35, size, 700, colours.ink),
  );
  const figure = text(picture.figure, LEFT - 4, 482, 132, 700, colours.ink);
  const parts = [
    icon(),
    text(picture.siteName, LEFT + 58, 91, 30, 700, colours.ink),
    ...title,
    figure,
    text(picture.unit, figure.end + 12, 482, 36, 400, colours.quiet),
    text(picture.note, LEFT, 534, 28, 400, colours.ink),
    text(picture.edition, LEFT, 582, 22, 400, colours.quiet),
  ];
  const { locator, drawing } = picture;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>` +
    parts.map((part) => (typeof part === 'string' ? part : part.svg)).join('') +
    placed(drawing, locator ? { ...DRAWING, bottom: ABOVE_LOCATOR } : DRAWING, colours) +
    (locator ? placed(locator, LOCATOR, colours) : '') +
    `</svg>`
  );
}

function linesOf(pieces: readonly string[], size: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = (lines.at(-1) ?? '') + piece;
    if (lines.length > 0 && setLine(longer, 0, 0, size, 700).width <= TEXT_WIDTH)
      lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

/** A drawing as large as its box lets it be, in the middle of it. */
function placed(drawing: LinkDrawing, box: typeof DRAWING, colours: typeof LIGHT): string {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const scale = Math.min(width / drawing.width, height / drawing.height);
  const x = box.left + (width - drawing.width * scale) / 2;
  const y = box.top + (height - drawing.height * scale) / 2;
  const strokeWidth = (1.2 / scale).toFixed(2);
  const fills: Record<Tone, string> = {
    strong: `fill="${colours.strong}" stroke="${colours.paper}"`,
    none: `fill="${colours.none}" stroke="${colours.line}"`,
    paper: `fill="${colours.paper}" stroke="${colours.line}"`,
    here: `fill="${colours.here}" stroke="${colours.here}"`,
    line: `fill="none" stroke="${colours.line}"`,
  };
  // What is filled last keeps its outline whole.
  const order: readonly Tone[] = ['paper', 'none', 'strong', 'here', 'line'];
  const paths = order
    .map((tone) => ({
      tone,
      d: drawing.shapes
        .filter((shape) => shape.tone === tone)
        .map((shape) => shape.d)
        .join(''),
    }))
    .filter(({ d }) => d !== '')
    .map(({ tone, d }) => `<path d="${d}" ${fills[tone]}/>`);
  return (
    `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(4)})" ` +
    `stroke-width="${strokeWidth}" stroke-linejoin="round">${paths.join('')}</g>`
  );
}

/** The mark of the site, as in public/icon.svg. */
function icon(): string {
  const rows = [
    [9, 13, 17],
    [5, 9, 13, 17, 21],
    [5, 9, 13, 17, 21],
    [5, 9, 13, 17, 21],
    [5, 9, 13, 17, 21],
  ];
  const dots = rows.flatMap((row, index) =>
    row.map((x) => `<circle cx="${x}" cy="${6 + index * 3.5}" r="1.3"/>`),
  );
  return (
    `<g transform="translate(${LEFT} 58) scale(1.7)"><rect width="26" height="26" rx="2" fill="#193b6c"/>` +
    `<g fill="#fcfcfa">${dots.join('')}</g></g>`
  );
}
